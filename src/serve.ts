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
  /** Answers what is in flight, for so many milliseconds at most, then closes server and store. */
  stop(options: GraceOptions): Promise<void>;
}

export interface Output {
  readonly print: (line: string) => void;
  readonly log: (error: unknown) => void;
}

/**
 * Opens the store, brings the data set in where the configuration says so, and serves: what the import leaves empty until
 * it has ended is shown to nobody.
 *
 * A Neo4j that does not answer yet keeps nothing from starting: the server says that it is not ready, and the import
 * is tried again until it succeeds.
 */
export async function serve(config: Config, output: Output): Promise<Served> {
  const dataset = await readDataset(projectPath('seed/dataset.json'));
  const store = await openStore(config);
  const seedAgain = config.neo4j !== null && config.seedOnStart;
  let settled = true;
  // Only this process opens a graph of the embedded engine, and nobody is served yet.
  const notice = config.neo4j === null ? { noticeMs: 0 } : {};
  const importIt = () =>
    withImporter(config, store, async (importer) => {
      const { version, changed } = await importDataset(importer, dataset, notice);
      output.print(`Data set ${version}: ${changed ? 'imported' : 'already there'}.`);
    });
  const start = async () => {
    if (config.neo4j === null) await importIt();
    if (seedAgain) settled = await trySeed(importIt, output);
    return startServer({ ...config, store, log: output.log });
  };
  const server = await start().catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const stopping = new AbortController();
  const seeding = settled ? null : seedWhenUp(importIt, stopping.signal, output);
  output.print(`Playground (GraphiQL): ${server.url}/graphql`);
  output.print(`GraphQL API:           ${server.url}/graphql`);
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

/** Does some work as the user for imports: on a store of its own where that is another user than the one who serves. */
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

/** Errors that pass by themselves: a database that starts, is busy, or is written by another import. */
const passing = ['DATABASE_UNAVAILABLE', 'IMPORT_IN_PROGRESS', 'TIMEOUT'];

/** Whether nothing is left to try: the data set is there, or what keeps it out will not pass by itself. */
async function trySeed(importIt: () => Promise<void>, output: Output): Promise<boolean> {
  try {
    await importIt();
    return true;
  } catch (error) {
    output.log(error);
    const mayPass = error instanceof PublicError && passing.includes(error.code);
    return !mayPass;
  }
}

async function seedWhenUp(importIt: () => Promise<void>, stop: AbortSignal, output: Output): Promise<void> {
  do {
    await delay(3_000, undefined, { signal: stop }).catch(() => undefined);
  } while (!stop.aborted && !(await trySeed(importIt, output)));
}
