import { PublicError } from '../src/domain/error.ts';

/** Runs a command that makes the data set, and sets the exit code. A public error is one message, without its details. */
export async function runBuildCommand(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
