import { projectPath } from '../../project-root.ts';
import { readBuiltFiles } from '../built-files.ts';

/** The path of the scripts and styles of the pages. */
export const assetsPath = '/assets/';

/** The scripts and styles of the pages in `dist/explorer/`, by path. The build writes them: see build-assets.ts. */
export function readAssets(folder = projectPath('dist/explorer')) {
  return new Map([...readBuiltFiles(folder)].map(([name, file]) => [`${assetsPath}${name}`, file]));
}

/** The path of each file by its name without the hash: "main.css". */
export function assetPaths(files: Iterable<string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].map((path) => [path.slice(assetsPath.length).replace(/-[0-9a-f]{12}(?=\.\w+$)/, ''), path]),
  );
}
