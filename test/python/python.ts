import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';

const folder = projectPath('.cache/python');

/** The interpreter that has the packages of `requirements.txt`, or why there is none. */
export const python: { readonly path: string } | { readonly skip: string } = findPython();

/**
 * Whether this machine has no Python for the tests: `describe.skipIf(withoutPython)('…', …)`. The reason is printed; with
 * `CI=true` it is an error.
 */
export const withoutPython = isMissing();

/** Runs a script of this project with a text as its input, and gives what it prints. Errors carry what it complained of. */
export function runPython(script: string, input: string, ...args: readonly string[]): Promise<string> {
  if ('skip' in python) return Promise.reject(new Error(python.skip));
  const { path } = python;
  return new Promise((resolve, reject) => {
    const child = execFile(
      path,
      [projectPath(script), ...args],
      { maxBuffer: 256 * 1024 * 1024, encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } },
      (error, printed) => (error === null ? resolve(printed) : reject(error)),
    );
    child.stdin?.on('error', reject).end(input);
  });
}

function findPython(): typeof python {
  const wanted = readFileSync(projectPath('test/python/requirements.txt'), 'utf8');
  // `npm run python` puts this copy last: where it is the same, all packages are there.
  const installed = `${folder}/requirements.txt`;
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return { path: `${folder}/bin/python` };
  return { skip: 'the packages of test/python/requirements.txt are not installed: run `npm run python`' };
}

function isMissing(): boolean {
  if (!('skip' in python)) return false;
  const line = `No Python for the tests: ${python.skip}.`;
  if (process.env['CI'] === 'true') throw new Error(line);
  console.warn(`${line} These tests are skipped.`);
  return true;
}
