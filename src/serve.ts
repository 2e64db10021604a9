import { setTimeout as delay } from 'node:timers/promises';
import { checkOfficialFile } from './answers/places/official-file.ts';
import { bundledReleases, chooseDataset } from './chosen-dataset.ts';
import type { Config } from './config/config.ts';
import { curatorOf } from './curator.ts';
import type { CounterOf } from './http/guards/client-budget.ts';
import type { GraceOptions } from './http/guards/shutdown.ts';
import { type HttpServer, startServer } from './http/server.ts';
import type { Measured, Metrics } from './observe/metrics/metrics.ts';
import type { Observer } from './observe/observer.ts';
import type { Releases } from './releases/releases.ts';
import { checkImportOptions, importsAtStart, StartImport } from './start-import.ts';
import { observedStore } from './store/engines/observed-store.ts';
import { openStore } from './store/engines/open-store.ts';

export interface ServeOptions extends Observed {
  /** The data set to import and serve: its file, or the version of a release. Default: the data set of this version. */
  readonly dataset?: string | undefined;
  /** Whether to replace another data set that no release contains. Default: false. */
  readonly replace?: boolean | undefined;
  /** The data sets that were published. Default: those that this program contains. */
  readonly releases?: Releases | undefined;
  /** Whether another process imports the data set. Default: false. */
  readonly isWorker?: boolean | undefined;
  /** Makes the counters of the quotas of clients. Default: they count in the memory of this process. */
  readonly counterOf?: CounterOf | undefined;
}

/** Who observes the server. Default: nobody. */
export interface Observed {
  readonly observer?: Observer | undefined;
  /** Serves metrics if the configuration says so. */
  readonly metrics?: Metrics | null | undefined;
}

export interface Served {
  readonly url: string;
  /** The server, for metrics. */
  readonly server: Measured;
  /** Stops the server, as `HttpServer.close` does, then closes the store. */
  stop(options: GraceOptions): Promise<void>;
}

export interface Output {
  readonly print: (line: string) => void;
  readonly log: (error: unknown) => void;
  /** A message of the running server. Default: as `print`. */
  readonly note?: (message: string) => void;
}

/**
 * Opens the store, imports the data set if the configuration says so, and then starts the server, so that clients do not
 * see an empty graph.
 *
 * The server starts even if Neo4j does not respond yet. It is then not ready, and the import is repeated until it succeeds.
 *
 * Errors: those of `chooseDataset`; `BAD_USER_INPUT` for options of an import without an import; `DATASET_CONFLICT` if the graph has another data set
 * that no release contains, unless `replace` is set; `DATA_INVALID` if the build has not written the official places;
 * `CONFIG_INVALID` with `curation` if the package of the official geography is not installed.
 */
export async function serve(config: Config, output: Output, options: ServeOptions = {}): Promise<Served> {
  if (!options.isWorker) checkImportOptions(config, options);
  checkOfficialFile();
  const { observer, metrics, counterOf, releases = bundledReleases() } = options;
  const chosen = await chooseDataset(options.dataset, releases);
  const curator = config.curation ? await curatorOf({ dataset: chosen.dataset }) : undefined;
  const opened = await openStore(config);
  const store = observer === undefined ? opened : observedStore(opened, observer.worked);
  const seeding = importsAtStart(config)
    ? new StartImport(config, store, chosen, options.replace ?? false, output)
    : null;
  const start = async () => {
    await seeding?.run();
    return startServer({
      ...{ ...config, store, curator, releases, counterOf, log: output.log },
      ...(observer === undefined ? {} : { observer }),
    });
  };
  const server = await start().catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const metricsServer = await serveMetrics(config, metrics, server).catch(async (error: unknown) => {
    await server.close({ graceMs: 0 });
    await store.close();
    throw error;
  });
  const stopping = new AbortController();
  const repeating = seeding?.repeat(stopping.signal);
  output.print(`Pages:       ${server.url}/`);
  output.print(`Playground:  ${server.url}/graphql`);
  output.print(`GraphQL API: ${server.url}/graphql`);
  if (curator !== undefined) output.print(`Curation:    ${server.url}/curation`);
  if (metricsServer !== null) output.print(`Metrics:     ${metricsServer.url}`);
  if (config.siteFile === undefined && isPublic(config.publicUrl)) output.print(legalWarning);
  const waiting = sayWhenReady(server, config, stopping.signal, output.note ?? output.print);
  return {
    url: server.url,
    server,
    stop: async (grace) => {
      stopping.abort();
      await server.close(grace);
      await metricsServer?.close();
      await Promise.all([repeating, waiting]);
      await store.close();
    },
  };
}

async function serveMetrics(config: Config, metrics: Metrics | null | undefined, server: HttpServer) {
  if (config.metrics === null || metrics == null) return null;
  metrics.measure(server);
  const { startMetricsServer } = await import('./observe/metrics/metrics-server.ts');
  return startMetricsServer(metrics, config.metrics.host, config.metrics.port);
}

/** Milliseconds between two looks at a server that is not ready. */
const readinessPauseMs = 500;

/** Says that a server that has just started waits for its database, and why; and then, when it is ready. */
async function sayWhenReady(
  server: HttpServer,
  { neo4j }: Config,
  stop: AbortSignal,
  say: (message: string) => void,
): Promise<void> {
  let said: string | undefined;
  for (;;) {
    const { isReady, dataVersion, reasons } = await server.readiness();
    if (stop.aborted) return;
    if (isReady) {
      if (said !== undefined) say(`Ready: data set ${dataVersion}.`);
      return;
    }
    const { code, message } = reasons[0] ?? { code: '', message: '' };
    if (said !== code) {
      const database = neo4j === null ? 'the database' : `the database at ${neo4j.uri}`;
      say(`Waiting for ${database}. ${message} Until then, /readyz and requests get 503.`);
    }
    said = code;
    await delay(readinessPauseMs, undefined, { signal: stop }).catch(() => undefined);
  }
}

const legalWarning =
  'SITE_FILE is not set: the legal pages say that nobody has filled them in. A public site must name its publisher and its host.';

/** Whether a URL is for others than the users of this machine. */
function isPublic(url: string | undefined): boolean {
  return url !== undefined && !/^(localhost|127\.|\[::1\])/.test(new URL(url).hostname);
}
