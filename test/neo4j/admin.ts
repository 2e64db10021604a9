import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type AdminOptions = {
  java: string;
  jars: string;
  /** The home of a Neo4j that is stopped. */
  home: string;
};

/** Runs `neo4j-admin` in a folder. Gives what it prints. Errors: an `Error` with that, if it fails. */
export async function runAdmin(
  { java, jars, home }: AdminOptions,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), 'db.tx_log.preallocate=false\n', { flag: 'a' });
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const main = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const options = ['-Xmx512m', ...opened, '--enable-native-access=ALL-UNNAMED'];
  try {
    const { stdout } = await promisify(execFile)(java, [...options, ...main, ...args], {
      cwd,
      env,
      maxBuffer: 2 ** 24,
    });
    return stdout;
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    throw new Error(`neo4j-admin failed:\n${stdout}${stderr}`.slice(0, 4_000), { cause });
  }
}
