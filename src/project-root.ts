import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the nearest package.json above `folder`: the same from `src/` and from the built `dist/src/`. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No parent folder of this module has a package.json.');
  return findRoot(parent);
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The absolute path of a file of the project. `relative`: its path from the root of the project. */
export function projectPath(relative: string): string {
  return join(root, relative);
}
