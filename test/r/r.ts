import { execFile, spawnSync } from 'node:child_process';
import { projectPath } from '../../src/project-root.ts';

/**
 * Whether this machine has no R with igraph and jsonlite (Debian: r-cran-igraph, r-cran-jsonlite) for the tests:
 * `describe.skipIf(withoutR)('…', …)`. The reason is printed; with `CI=true` it is an error.
 */
export const withoutR = isMissing();

/** Runs a script of this project, and gives what it prints. Errors carry what it complained of. */
export function runR(script: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('Rscript', ['--vanilla', projectPath(script), ...args], { encoding: 'utf8' }, (error, printed) =>
      error === null ? resolve(printed) : reject(error),
    );
  });
}

function isMissing(): boolean {
  const check = 'stopifnot(requireNamespace("igraph"), requireNamespace("jsonlite"))';
  if (spawnSync('Rscript', ['--vanilla', '-e', check]).status === 0) return false;
  const line =
    'No R for the tests: Rscript with igraph and jsonlite is not installed (Debian: r-cran-igraph, r-cran-jsonlite).';
  if (process.env['CI'] === 'true') throw new Error(line);
  console.warn(`${line} These tests are skipped.`);
  return true;
}
