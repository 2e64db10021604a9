import { existsSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';

/** The absolute path of a built file. The global setup of the tests builds it; throws when it is missing. */
export function builtPath(path: string): string {
  const built = projectPath(path);
  if (!existsSync(built)) throw new Error(`${path} is missing. Build it first: npm run build.`);
  return built;
}
