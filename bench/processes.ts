import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { projectPath } from '../src/project-root.ts';

export interface ServerProcess {
  readonly pid: number;
  readonly url: URL;
  /** What it printed before its address. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/** Starts a server in Node and waits for the line that says where it listens: the last one with an address that it prints. */
export async function startProcess(
  script: string,
  environment: Environment,
  announces: RegExp,
  options: readonly string[] = [],
): Promise<ServerProcess> {
  const child = spawnNode(script, environment, options);
  const lines: string[] = [];
  const url = await new Promise<URL>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code} before it listened.`)));
    if (child.stdout === null) throw new Error('The output of a server is read.');
    createInterface(child.stdout).on('line', (line) => {
      const address = announces.exec(line)?.[1];
      if (address === undefined) lines.push(line);
      else resolve(new URL(address));
    });
  });
  return {
    pid: pidOf(child),
    url,
    lines,
    stop: async () => {
      child.removeAllListeners('exit');
      await end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Starts the server at a port and waits until it is ready: for one that prints no address. What it prints is read and dropped. */
export async function startAt(port: number, environment: Environment): Promise<ServerProcess> {
  const child = spawnNode(projectPath('dist/bin/server.js'), { ...environment, PORT: String(port) }, []);
  child.stdout?.resume();
  const url = new URL(`http://127.0.0.1:${port}/graphql`);
  const isReady = () =>
    fetch(new URL('/readyz', url)).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it was ready.`);
    await delay(100);
  }
  return { pid: pidOf(child), url, lines: [], stop: () => end(child) };
}

/** Runs a script to its end and gives what it printed. `options` are those of Node, `args` those of the script. */
export async function runProcess(
  script: string,
  environment: Environment,
  options: readonly string[] = [],
  args: readonly string[] = [],
): Promise<string[]> {
  const child = spawnNode(script, environment, options, args);
  const lines: string[] = [];
  if (child.stdout !== null) createInterface(child.stdout).on('line', (line) => lines.push(line));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${script} ended with ${code}.`);
  return lines;
}

function spawnNode(
  script: string,
  environment: Environment,
  options: readonly string[],
  args: readonly string[] = [],
): ChildProcess {
  return spawn(process.execPath, [...options, script, ...args], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The process did not start.');
  return child.pid;
}

/** Linux counts the time of processes in hundredths of a second, whatever its kernel ticks at. */
const ticksPerSecond = 100;

/** CPU seconds that a process has used, of all its threads; null where there is no /proc. */
export function cpuSeconds(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  // The name in parentheses may hold spaces: fields are counted from behind it, where the third of all stands.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Megabytes that a process holds in memory; null where there is no /proc. */
export function residentMegabytes(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}
