import { bundledReleases, chooseDataset } from '../chosen-dataset.ts';
import type { Config } from '../config/config.ts';
import { openObservation } from '../observation.ts';
import type { MetricsServer } from '../observe/metrics/metrics-server.ts';
import type { ServeOptions } from '../serve.ts';
import { checkImportOptions, importsAtStart, StartImport } from '../start-import.ts';
import { stopOnSignals } from '../stop-on-signals.ts';
import { openStore } from '../store/engines/open-store.ts';
import { Workers } from './workers.ts';

/**
 * Runs the server in several workers. This process imports the data set if the configuration says so, then starts the workers,
 * and answers no requests itself. If the first worker cannot start, it has said why: this process then ends with its code.
 *
 * Errors: `BAD_USER_INPUT`, `DATASET_CONFLICT` as `serve`; `CONFIG_INVALID` for the port of the metrics.
 */
export async function servePrimary(config: Config, options: ServeOptions, verbose: boolean): Promise<void> {
  checkImportOptions(config, options);
  // Metrics are those of the workers.
  const observation = await openObservation(
    { ...config, metrics: null },
    { environment: process.env, output: process.stdout, verbose },
  );
  const { log } = observation;
  const stopping = new AbortController();
  const importing = importsAtStart(config) ? await importFor(config, options, observation.log, stopping.signal) : null;
  const workers = new Workers(config, log);
  const code = await workers.start();
  if (code !== null) {
    stopping.abort();
    await importing?.repeated;
    log.close();
    process.exitCode = code;
    return;
  }
  const metricsServer = await serveMetrics(config, workers).catch(async (error: unknown) => {
    stopping.abort();
    await workers.stop({ graceMs: 0 });
    throw error;
  });
  if (metricsServer !== null) log.print(`Metrics:     ${metricsServer.url}`);
  const stop = async (grace: { readonly graceMs: number }) => {
    stopping.abort();
    await workers.stop(grace);
    await metricsServer?.close();
    await importing?.repeated;
  };
  stopOnSignals(stop, 'Not all workers have ended in time.', observation);
}

interface Output {
  readonly print: (line: string) => void;
  readonly error: (error: unknown) => void;
}

/** Imports once, and gives the promise of the end of repeated imports. */
async function importFor(
  config: Config,
  { dataset, replace = false, releases = bundledReleases() }: ServeOptions,
  { print, error }: Output,
  stop: AbortSignal,
): Promise<{ readonly repeated: Promise<void> }> {
  const store = await openStore(config);
  const chosen = await chooseDataset(dataset, releases);
  const seeding = new StartImport(config, store, chosen, replace, { print, log: error });
  await seeding.run().catch(async (failure: unknown) => {
    await store.close();
    throw failure;
  });
  return { repeated: seeding.repeat(stop).finally(() => store.close()) };
}

async function serveMetrics({ metrics }: Config, workers: Workers): Promise<MetricsServer | null> {
  if (metrics === null) return null;
  const { startMetricsServer } = await import('../observe/metrics/metrics-server.ts');
  const { AggregatedMetrics } = await import('../observe/metrics/aggregated-metrics.ts');
  return startMetricsServer(new AggregatedMetrics(() => workers.metrics()), metrics.host, metrics.port);
}
