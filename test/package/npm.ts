import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What npm needs of our environment; not the variables of this project, nor NODE_ENV, which vitest sets. */
const npmVariables = /^(path|home|npm_config_.*|.*_proxy|node_extra_ca_certs|ssl_cert_.*)$/i;

export const npmEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => npmVariables.test(name)),
);

/** Runs npm in a folder, and gives what it printed. */
export async function npm(folder: string, ...args: string[]): Promise<string> {
  const options = { cwd: folder, env: npmEnvironment, maxBuffer: 10_000_000 };
  return (await run('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'], options)).stdout;
}
