import cluster from 'node:cluster';
import { type Config, readConfig } from './config/config.ts';
import { openObservation } from './observation.ts';
import { type ServeOptions, serve } from './serve.ts';
import { stopOnSignals } from './stop-on-signals.ts';

/**
 * Runs the server with the configuration of the environment: in this process, or in several workers (`WORKERS`), each of which
 * comes here, too. On SIGTERM or SIGINT, stops it gracefully and exits with 0. `verbose`: whether the log also has the stack
 * and the cause of an expected error.
 */
export async function serveProcess(options: ServeOptions = {}, verbose = false): Promise<void> {
  const config = readConfig(process.env);
  if (cluster.isWorker) return (await import('./workers/worker.ts')).serveWorker(config, options, verbose);
  if (config.workers > 1) return (await import('./workers/primary.ts')).servePrimary(config, options, verbose);
  return serveAlone(config, options, verbose);
}

async function serveAlone(config: Config, options: ServeOptions, verbose: boolean): Promise<void> {
  const observation = await openObservation(config, { environment: process.env, output: process.stdout, verbose });
  const { log, observer, metrics } = observation;
  const served = await serve(
    config,
    { print: log.print, log: log.error, note: log.warn },
    { ...options, observer, metrics },
  );
  log.catchUnhandled();
  // All requests have been answered by then. Only a database that does not respond is still open.
  stopOnSignals(served.stop, 'The store did not close in time.', observation);
}
