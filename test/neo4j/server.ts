import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { guardProcess } from './guard.ts';
import { awaitReady } from './readiness.ts';

export type Credentials = { uri: string; username: string; password: string };

export type Neo4jServer = Credentials & { stop: () => Promise<void> };

/** One that runs on this machine. */
export type LocalServer = Neo4jServer & { pid: number };

/** In megabytes. */
export type Memory = { heap: number; pageCache: number };

export type ServerOptions = {
  java: string;
  jars: string;
  /** The folder of the jars of its Graph Data Science library; it has none when absent. */
  gds?: string;
  /** Holds the data, the configuration and the logs. */
  home: string;
  password: string;
  /** A free one when absent. */
  port?: number;
  /** Whether the home is removed at the end, even when this process is killed. */
  throwAway: boolean;
  /** Little when absent: enough for tests. */
  memory?: Memory;
};

const littleMemory: Memory = { heap: 512, pageCache: 64 };

/** Starts Neo4j Community from its jars and waits until it answers a query. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const { home, memory = littleMemory } = options;
  const port = options.port ?? (await freePort());
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port, memory, options.gds));

  const java = launch(options, memory);
  if (java.pid === undefined)
    throw new Error(`${options.java} does not start`, { cause: (await once(java, 'error'))[0] });
  const dismissGuard = guardProcess(java.pid, options.throwAway ? home : undefined);
  const stop = async () => {
    await end(java);
    dismissGuard();
    if (options.throwAway) rmSync(home, { recursive: true, force: true });
  };

  const credentials = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: options.password };
  try {
    await awaitReady(credentials, () => !ended(java));
  } catch (error) {
    const log = lastLines(home);
    await stop();
    throw new Error(`Neo4j did not start. The last lines of its logs:\n${log}`, { cause: error });
  }
  return { ...credentials, pid: java.pid, stop };
}

function configuration(port: number, { pageCache }: Memory, gds: string | undefined): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.fleet_manager.enabled=false',
    `server.memory.pagecache.size=${pageCache}m`,
    // 2 MB of disk instead of 500.
    'db.tx_log.preallocate=false',
    // By default it looks every two seconds for transactions that have run out of time.
    'db.transaction.monitor.check.interval=100ms',
    // The databases close in 0.1 s; without these four the Bolt server then waits ten more for no one.
    'internal.server.bolt.connection_shutdown_wait_time=1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1s',
    ...(gds === undefined ? [] : [`server.directories.plugins=${gds}`, 'dbms.security.procedures.unrestricted=gds.*']),
    '',
  ].join('\n');
}

function launch({ java, jars, gds, home }: ServerOptions, { heap }: Memory): ChildProcess {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const options = [
    `-Xmx${heap}m`,
    // On few cores: two seconds less to start than with the default collector.
    '-XX:+UseSerialGC',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
  ];
  const main = ['org.neo4j.server.Neo4jCommunity', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const log = openSync(join(home, 'logs', 'console.log'), 'w');
  // A session of its own: Ctrl-C in the terminal reaches this process alone, which then stops the database.
  // What it loads as plugins it does not find in each other: they stand on the class path too.
  const classPath = [jars, ...(gds === undefined ? [] : [gds])].map((folder) => join(folder, '*')).join(delimiter);
  const child = spawn(java, [...options, '-cp', classPath, ...main], {
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  return child;
}

async function end(java: ChildProcess): Promise<void> {
  if (ended(java)) return;
  const exit = once(java, 'exit');
  java.kill('SIGTERM');
  const patience = new AbortController();
  const late = sleep(15_000, 'late' as const, { signal: patience.signal }).catch(() => 'cancelled' as const);
  if ((await Promise.race([exit, late])) === 'late') java.kill('SIGKILL');
  patience.abort();
  await exit;
}

function ended(java: ChildProcess): boolean {
  return java.exitCode !== null || java.signalCode !== null;
}

function lastLines(home: string): string {
  return ['console.log', 'neo4j.log']
    .map((name) => join(home, 'logs', name))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-15))
    .join('\n');
}
