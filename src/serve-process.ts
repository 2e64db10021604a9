import { readConfig } from './config/config.ts';
import { openObservation } from './observation.ts';
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
  const config = readConfig(process.env);
  const observation = await openObservation(config, { environment: process.env, output: process.stdout, verbose });
  const { log, observer, metrics } = observation;
  const served = await serve(
    config,
    { print: log.print, log: log.error, note: log.warn },
    { ...options, observer, metrics },
  );
  // By default Node ends the process on an unhandled rejection. A bug in one request must not end all others.
  process.on('unhandledRejection', (reason) => log.error(new Error('Unhandled rejection.', { cause: reason })));
  let stopping = false;
  const stop = () => {
    // A second signal ends the process at once.
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      // All requests have been answered by now. Only a database that does not respond is still open.
      log.warn('The store did not close in time.');
      log.close();
      process.exit(0);
    }, exitAfterMs).unref();
    served.stop({ graceMs }).then(
      async () => {
        await observation.close();
        process.exit(0);
      },
      (error: unknown) => {
        log.error(error);
        log.close();
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
