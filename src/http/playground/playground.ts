import { projectPath } from '../../project-root.ts';
import { readBuiltFiles } from '../built-files.ts';
import type { StaticFile } from '../static-file.ts';

/** The path of the playground's static files. */
export const playgroundPath = '/playground/';

/** The static files of the playground in `dist/playground/`, by name. The build writes them: see build-playground.ts. */
export function readPlaygroundFiles(folder = projectPath('dist/playground')): ReadonlyMap<string, StaticFile> {
  return readBuiltFiles(folder);
}

/** The Content-Security-Policy of the page: it may load files of this server only, and has no inline scripts or styles. */
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
