import { PublicError } from './domain/error.ts';

/** Runs what a process is for. When it fails, says why, in plain words where the cause is known, and exits with 1. */
export async function runProcess(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof PublicError ? error.message : error);
    process.exitCode = 1;
  }
}
