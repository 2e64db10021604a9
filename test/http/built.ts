import { existsSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';

/** The path of something that `npm run build` makes; a test that needs it says so instead of failing on a missing file. */
export function builtPath(path: string): string {
  const built = projectPath(path);
  if (!existsSync(built)) throw new Error(`${path} is missing. Build it first: npm run build.`);
  return built;
}
