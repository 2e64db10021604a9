import { PublicError } from './domain/error.ts';

/** Milliseconds for what still runs once the work has failed: connections to a silent database would keep the process alive. */
const endsWithin = 2_000;

/** Runs what a process is for. When it fails, says why, in plain words where the cause is known, and exits with 1. */
export async function runProcess(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof PublicError ? error.message : error);
    process.exitCode = 1;
    setTimeout(() => process.exit(), endsWithin).unref();
  }
}
