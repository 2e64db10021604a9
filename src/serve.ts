import { setTimeout as delay } from 'node:timers/promises';
import { checkOfficialFile } from './answers/places/official-file.ts';
import { type Config, forImport } from './config/config.ts';
import { PublicError } from './domain/error.ts';
import type { GraceOptions } from './http/guards/shutdown.ts';
import { startServer } from './http/server.ts';
import { projectPath } from './project-root.ts';
import type { GraphStore } from './store/engines/graph-store.ts';
import { openStore } from './store/engines/open-store.ts';
import { type ImportReport, importDataset } from './store/load/import.ts';
import { readDataset } from './store/load/read-dataset.ts';

export interface ServeOptions {
  /** File of the data set to import and serve. Default: the data set of this version. */
  readonly dataset?: string | undefined;
  /** Whether to replace another data set that no release contains. Default: false. */
  readonly replace?: boolean | undefined;
}

export interface Served {
  readonly url: string;
  /** Stops the server, as `HttpServer.close` does, then closes the store. */
  stop(options: GraceOptions): Promise<void>;
}

export interface Output {
  readonly print: (line: string) => void;
  readonly log: (error: unknown) => void;
}

/**
 * Opens the store, imports the data set if the configuration says so, and then starts the server, so that clients do not
 * see an empty graph.
 *
 * The server starts even if Neo4j does not respond yet. It is then not ready, and the import is repeated until it succeeds.
 *
 * Errors: `BAD_USER_INPUT` for options of an import without an import; `DATASET_CONFLICT` if the graph has another data set
 * that no release contains, unless `replace` is set; `DATA_INVALID` if the build has not written the official places.
 */
export async function serve(config: Config, output: Output, options: ServeOptions = {}): Promise<Served> {
  const seedNeo4j = config.neo4j !== null && config.seedOnStart;
  if (config.neo4j !== null && !seedNeo4j) refuseImportOptions(options);
  checkOfficialFile();
  const dataset = await readDataset(options.dataset ?? projectPath('seed/dataset.json'));
  const store = await openStore(config);
  let failure: unknown = null;
  const importOptions = {
    bundled: options.dataset === undefined,
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
    return startServer({ ...config, store, log: output.log });
  };
  const server = await start().catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const stopping = new AbortController();
  const seeding = isTemporary(failure) ? retrySeed(seed, stopping.signal, output) : null;
  output.print(`Pages:       ${server.url}/`);
  output.print(`Playground:  ${server.url}/graphql`);
  output.print(`GraphQL API: ${server.url}/graphql`);
  if (config.siteFile === undefined && isPublic(config.publicUrl)) output.print(legalWarning);
  return {
    url: server.url,
    stop: async (grace) => {
      stopping.abort();
      await server.close(grace);
      await seeding;
      await store.close();
    },
  };
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
