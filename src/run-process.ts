import { inspect } from 'node:util';
import { PublicError } from './domain/error.ts';

/** Milliseconds after a failure in which the process exits: open connections to a silent database would keep it alive. */
const exitAfterMs = 2_000;

/**
 * Runs the main function of a process. On failure, prints `describeError` and exits with `exitCodeOf`. It also exits soon if `work`
 * has set an exit code of failure itself.
 */
export async function runProcess(work: () => Promise<void>, verbose = false): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(describeError(error, verbose));
    process.exitCode = exitCodeOf(error);
  }
  if (process.exitCode) setTimeout(() => process.exit(), exitAfterMs).unref();
}

/** What a person reads about an error: what is wrong and what to do. `verbose`: also the stack and the causes. */
export function describeError(error: unknown, verbose: boolean): string {
  const message = error instanceof PublicError ? error.message : unexpected(error);
  return verbose ? `${message}\n\n${inspect(error)}` : message;
}

function unexpected(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return `An unexpected error ended the command (${line}). Run it again with --verbose to see the details, and report them.`;
}

/** 2 for wrong usage, 1 for all other errors. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof PublicError && error.code === 'BAD_USER_INPUT' ? 2 : 1;
}
