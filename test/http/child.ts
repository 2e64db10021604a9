import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { builtPath } from './built.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Child {
  readonly process: ChildProcess;
  /** Waits until the standard output matches. Returns the first group of the match, or else the whole match. */
  printed(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Finds the address of the API in what a server prints when it starts, as JSON or as text. */
export const apiAddress = /GraphQL API: +(http:[^\s"]+)\/graphql/;

export type Environment = Readonly<Record<string, string>>;

/** Starts a built program. Its environment has only PATH and these variables. `ipc`: whether it can receive messages. */
export function startBuilt(path: string, args: readonly string[], environment: Environment, ipc = false): Child {
  return startProgram(builtPath(path), args, environment, ipc);
}

/** The same for a program at an absolute path. */
export function startProgram(path: string, args: readonly string[], environment: Environment, ipc = false): Child {
  const child = spawn(process.execPath, [path, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  }) as ChildProcessByStdio<null, Readable, Readable>;
  return watched(child, path);
}

/** Collects what a process prints. `name` is for the error of `printed`. */
export function watched(child: ChildProcessByStdio<null | Writable, Readable, Readable>, name: string): Child {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  const printed = async (pattern: RegExp): Promise<string> => {
    while (child.exitCode === null && child.signalCode === null) {
      const found = pattern.exec(output.stdout);
      if (found !== null) return found[1] ?? found[0];
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
    throw new Error(`${name} ended before it printed ${pattern}:\n${output.stdout}${output.stderr}`);
  };
  return { process: child, printed, ended };
}
