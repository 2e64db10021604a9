import { setTimeout as delay } from 'node:timers/promises';
import { checkOfficialFile } from './answers/places/official-file.ts';
import { bundledReleases, chooseDataset } from './chosen-dataset.ts';
import { type Config, forImport } from './config/config.ts';
import { curatorOf } from './curator.ts';
import { PublicError } from './domain/error.ts';
import type { GraceOptions } from './http/guards/shutdown.ts';
import { type HttpServer, startServer } from './http/server.ts';
import type { Metrics } from './observe/metrics/metrics.ts';
import type { Observer } from './observe/observer.ts';
import type { Releases } from './releases/releases.ts';
import type { GraphStore } from './store/engines/graph-store.ts';
import { observedStore } from './store/engines/observed-store.ts';
import { openStore } from './store/engines/open-store.ts';
import { type ImportReport, importDataset } from './store/load/import.ts';

export interface ServeOptions extends Observed {
  /** The data set to import and serve: its file, or the version of a release. Default: the data set of this version. */
  readonly dataset?: string | undefined;
  /** Whether to replace another data set that no release contains. Default: false. */
  readonly replace?: boolean | undefined;
  /** The data sets that were published. Default: those that this program contains. */
  readonly releases?: Releases | undefined;
}

/** Who observes the server. Default: nobody. */
export interface Observed {
  readonly observer?: Observer | undefined;
  /** Serves metrics if the configuration says so. */
  readonly metrics?: Metrics | null | undefined;
}

export interface Served {
  readonly url: string;
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
  const seedNeo4j = config.neo4j !== null && config.seedOnStart;
  if (config.neo4j !== null && !seedNeo4j) refuseImportOptions(options);
  checkOfficialFile();
  const { observer, metrics, releases = bundledReleases() } = options;
  const { dataset, bundled } = await chooseDataset(options.dataset, releases);
  const curator = config.curation ? await curatorOf({ dataset }) : undefined;
  const opened = await openStore(config);
  const store = observer === undefined ? opened : observedStore(opened, observer.worked);
  let failure: unknown = null;
  const importOptions = {
    bundled,
    replaces: options.replace ? 'all' : 'bundled',
    // The graph of the embedded engine belongs to this process, and there are no requests yet.
    ...(config.neo4j === null ? { noticeMs: 0 } : {}),
  } as const;
  const seed = () =>
    withImporter(config, store, async (importer) => {
      output.print(describeImport(await importDataset(importer, dataset, importOptions)));
    });
  const start = async () => {
    if (config.neo4j === null) await seed();
    if (seedNeo4j) {
      failure = await trySeed(seed);
      if (failure instanceof PublicError && failure.code === 'DATASET_CONFLICT') throw failure;
      if (failure !== null) output.log(failure);
    }
    return startServer({
      ...{ ...config, store, curator, releases, log: output.log },
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
  const seeding = isTemporary(failure) ? retrySeed(seed, stopping.signal, output) : null;
  output.print(`Pages:       ${server.url}/`);
  output.print(`Playground:  ${server.url}/graphql`);
  output.print(`GraphQL API: ${server.url}/graphql`);
  if (curator !== undefined) output.print(`Curation:    ${server.url}/curation`);
  if (metricsServer !== null) output.print(`Metrics:     ${metricsServer.url}`);
  if (config.siteFile === undefined && isPublic(config.publicUrl)) output.print(legalWarning);
  const waiting = sayWhenReady(server, config, stopping.signal, output.note ?? output.print);
  return {
    url: server.url,
    stop: async (grace) => {
      stopping.abort();
      await server.close(grace);
      await metricsServer?.close();
      await Promise.all([seeding, waiting]);
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

function refuseImportOptions({ dataset, replace }: ServeOptions): void {
  const option = dataset !== undefined ? '--dataset' : replace ? '--replace' : undefined;
  if (option === undefined) return;
  throw new PublicError(
    'BAD_USER_INPUT',
    `${option}: this server does not import into Neo4j. Set SEED_ON_START=true, or run fabriques-graph seed instead.`,
  );
}

function describeImport({ version, changed, previous }: ImportReport): string {
  if (!changed) return `Data set ${version}: already there.`;
  return previous === null || previous === version
    ? `Data set ${version}: imported.`
    : `Data set ${version}: imported. It replaced data set ${previous}.`;
}

/** Runs `work` as the user for imports. If that is not the user of the server, it opens another store for it. */
async function withImporter(
  config: Config,
  store: GraphStore,
  work: (importer: GraphStore) => Promise<void>,
): Promise<void> {
  if (!config.neo4j?.seedUser) return work(store);
  const importer = await openStore(forImport(config));
  try {
    await work(importer);
  } finally {
    await importer.close();
  }
}

/** Temporary errors: the database is starting, is busy, or is being written by another import. */
const temporaryErrors = ['DATABASE_UNAVAILABLE', 'IMPORT_IN_PROGRESS', 'TIMEOUT'];

function isTemporary(error: unknown): boolean {
  return error instanceof PublicError && temporaryErrors.includes(error.code);
}

/** The error of an import. Null if it has succeeded. */
function trySeed(seed: () => Promise<void>): Promise<unknown> {
  return seed().then(
    () => null,
    (error: unknown) => error,
  );
}

/** Repeats the import every three seconds until it succeeds or fails with a permanent error, or until the server stops. */
async function retrySeed(seed: () => Promise<void>, stop: AbortSignal, output: Output): Promise<void> {
  let failure: unknown;
  do {
    await delay(3_000, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
    failure = await trySeed(seed);
    if (failure !== null) output.log(failure);
  } while (isTemporary(failure));
}
