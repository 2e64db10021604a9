import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, jdkFolder, packagesFolder } from './installed.ts';

/** A temporary folder in which programs find the installed packages, with a version of Apollo Client under its usual name. */
export function folderOfUser(apolloClient: 3 | 4): string {
  const folder = mkdtempSync(join(tmpdir(), 'clients-'));
  const packages = join(folder, 'node_modules');
  mkdirSync(join(packages, '@apollo'), { recursive: true });
  for (const name of readdirSync(packagesFolder)) symlinkSync(join(packagesFolder, name), join(packages, name));
  symlinkSync(join(packagesFolder, `apollo-client-${apolloClient}`), join(packages, '@apollo/client'));
  symlinkSync(join(cacheFolder, 'lib'), join(folder, 'lib'));
  return folder;
}

/** Runs a shell command, and gives what it prints. `python` is that of the client, if it is one of Python. */
export async function runCommand(command: string, folder: string, client = ''): Promise<string> {
  const path = [join(cacheFolder, client, 'bin'), jdkFolder(), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, LANG: 'C.UTF-8', PYTHONUTF8: '1' };
  const { stdout } = await promisify(execFile)('bash', ['-e', '-c', command], { cwd: folder, env });
  return stdout;
}
