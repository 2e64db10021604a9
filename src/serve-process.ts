import { readConfig } from './config/config.ts';
import { PublicError } from './domain/error.ts';
import { type ServeOptions, serve } from './serve.ts';

/** Milliseconds for requests in flight after SIGTERM. Requests that take longer are answered 503. */
const graceMs = 8_000;

/** Milliseconds after SIGTERM in which the process exits in any case: supervisors such as Docker kill it after 10 s. */
const exitAfterMs = 9_500;

/**
 * Runs the server with the configuration of the environment. On SIGTERM or SIGINT, stops it gracefully and exits with 0.
 * `verbose`: whether the log also has the stack and the cause of an expected error.
 */
export async function serveProcess(options: ServeOptions = {}, verbose = false): Promise<void> {
  const output = {
    print: (line: string) => console.log(line),
    log: (error: unknown) => console.error(error instanceof PublicError && !verbose ? error.message : error),
  };
  const served = await serve(readConfig(process.env), output, options);
  // By default Node ends the process on an unhandled rejection. A bug in one request must not end all others.
  process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason));
  let stopping = false;
  const stop = () => {
    // A second signal ends the process at once.
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      // All requests have been answered by now. Only a database that does not respond is still open.
      console.error('The store did not close in time.');
      process.exit(0);
    }, exitAfterMs).unref();
    served.stop({ graceMs }).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
