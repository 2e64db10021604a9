import { setTimeout as delay } from 'node:timers/promises';
import { type Config, forImport } from './config/config.ts';
import { PublicError } from './domain/error.ts';
import type { GraceOptions } from './http/guards/shutdown.ts';
import { startServer } from './http/server.ts';
import { projectPath } from './project-root.ts';
import type { GraphStore } from './store/engines/graph-store.ts';
import { openStore } from './store/engines/open-store.ts';
import { importDataset } from './store/load/import.ts';
import { readDataset } from './store/load/read-dataset.ts';

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
 */
export async function serve(config: Config, output: Output): Promise<Served> {
  const dataset = await readDataset(projectPath('seed/dataset.json'));
  const store = await openStore(config);
  const seedNeo4j = config.neo4j !== null && config.seedOnStart;
  let isSeedingDone = true;
  // The graph of the embedded engine belongs to this process, and there are no requests yet.
  const notice = config.neo4j === null ? { noticeMs: 0 } : {};
  const seed = () =>
    withImporter(config, store, async (importer) => {
      const { version, changed } = await importDataset(importer, dataset, notice);
      output.print(`Data set ${version}: ${changed ? 'imported' : 'already there'}.`);
    });
  const start = async () => {
    if (config.neo4j === null) await seed();
    if (seedNeo4j) isSeedingDone = await trySeed(seed, output);
    return startServer({ ...config, store, log: output.log });
  };
  const server = await start().catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const stopping = new AbortController();
  const seeding = isSeedingDone ? null : retrySeed(seed, stopping.signal, output);
  output.print(`Playground:  ${server.url}/graphql`);
  output.print(`GraphQL API: ${server.url}/graphql`);
  return {
    url: server.url,
    stop: async (options) => {
      stopping.abort();
      await server.close(options);
      await seeding;
      await store.close();
    },
  };
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

/** True if no further attempt is needed: the import has succeeded, or failed with an error that is not temporary. */
async function trySeed(seed: () => Promise<void>, output: Output): Promise<boolean> {
  try {
    await seed();
    return true;
  } catch (error) {
    output.log(error);
    const isTemporary = error instanceof PublicError && temporaryErrors.includes(error.code);
    return !isTemporary;
  }
}

/** Repeats the import every three seconds until no further attempt is needed, or until the server stops. */
async function retrySeed(seed: () => Promise<void>, stop: AbortSignal, output: Output): Promise<void> {
  do {
    await delay(3_000, undefined, { signal: stop }).catch(() => undefined);
  } while (!stop.aborted && !(await trySeed(seed, output)));
}
