import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { projectPath } from '../../src/project-root.ts';

/** Where `npm run clients` puts the packages of Python and Java. */
export const cacheFolder = projectPath('.cache/clients');

/** Where it puts those of npm. */
export const packagesFolder = projectPath('test/clients/node_modules');

/** The folder of the programs of the first JDK on the PATH. A `java` before it may be without a compiler. */
export function jdkFolder(path = process.env['PATH'] ?? ''): string | undefined {
  const compiler = path
    .split(delimiter)
    .map((folder) => join(folder, 'javac'))
    .find(existsSync);
  return compiler === undefined ? undefined : dirname(realpathSync(compiler));
}

/** The lists of the packages. install.js copies them last: if the copies are the same, all packages are there. */
const lists = ['package-lock.json', 'requirements-gql.txt', 'requirements-sgqlc.txt', 'pom.xml'];

/**
 * Whether this machine has not all GraphQL clients for the tests: `describe.skipIf(withoutClients)('…', …)`. The reason is
 * printed; with `CI=true` it is an error.
 */
export const withoutClients = isMissing();

function isMissing(): boolean {
  const reason = reasonToSkip();
  if (reason === undefined) return false;
  const line = `No GraphQL clients for the tests: ${reason}.`;
  if (process.env['CI'] === 'true') throw new Error(line);
  console.warn(`${line} These tests are skipped.`);
  return true;
}

function reasonToSkip(): string | undefined {
  const isInstalled = (list: string) => {
    const copy = `${cacheFolder}/${list}`;
    return existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(projectPath(`test/clients/${list}`), 'utf8');
  };
  if (!existsSync(packagesFolder) || !lists.every(isInstalled))
    return 'those of test/clients are not installed: run `npm run clients`';
  if (jdkFolder() === undefined) return 'there is no JDK (Debian: default-jdk-headless)';
  const httr2 = ['--vanilla', '-e', 'stopifnot(requireNamespace("httr2"))'];
  if (spawnSync('Rscript', httr2).status !== 0) return 'R has no httr2 (Debian: r-cran-httr2)';
  return undefined;
}
