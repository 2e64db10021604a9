import { execFile, spawnSync } from 'node:child_process';
import { projectPath } from '../../src/project-root.ts';

/**
 * Whether this machine has no R with igraph (Debian: r-cran-igraph) for the tests: `describe.skipIf(withoutR)('…', …)`. The
 * reason is printed; with `CI=true` it is an error.
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
  if (spawnSync('Rscript', ['--vanilla', '-e', 'stopifnot(requireNamespace("igraph"))']).status === 0) return false;
  const line = 'No R for the tests: Rscript with the package igraph is not installed (Debian: r-cran-igraph).';
  if (process.env['CI'] === 'true') throw new Error(line);
  console.warn(`${line} These tests are skipped.`);
  return true;
}
