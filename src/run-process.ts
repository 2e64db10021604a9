import { PublicError } from './domain/error.ts';

/** Milliseconds after a failure in which the process exits: open connections to a silent database would keep it alive. */
const exitAfterMs = 2_000;

/** Runs the main function of a process. On failure, prints the message of a `PublicError`, or the whole error, and exits with 1. */
export async function runProcess(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof PublicError ? error.message : error);
    process.exitCode = 1;
    setTimeout(() => process.exit(), exitAfterMs).unref();
  }
}
