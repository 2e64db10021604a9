import { projectPath } from '../../project-root.ts';
import { readBuiltFiles } from '../built-files.ts';
import type { StaticFile } from '../static-file.ts';

/** The path of the playground's static files. */
export const playgroundPath = '/playground/';

/** The static files of the playground in `dist/playground/`, by name. The build writes them: see build-playground.ts. */
export function readPlaygroundFiles(folder = projectPath('dist/playground')): ReadonlyMap<string, StaticFile> {
  return readBuiltFiles(folder);
}
