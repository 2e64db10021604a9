import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';

/** Where `npm run clients` puts the packages of Python and Java. */
export const cacheFolder = projectPath('.cache/clients');

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
  if (!lists.every(isInstalled)) return 'those of test/clients are not installed: run `npm run clients`';
  const httr2 = ['--vanilla', '-e', 'stopifnot(requireNamespace("httr2"))'];
  if (spawnSync('Rscript', httr2).status !== 0) return 'R has no httr2 (Debian: r-cran-httr2)';
  return undefined;
}
