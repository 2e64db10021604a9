import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from './config.ts';
import type { Dataset } from './domain/dataset.ts';
import { PublicError } from './domain/error.ts';
import { projectPath } from './project-root.ts';
import type { GraceOptions } from './server/guards/shutdown.ts';
import { startServer } from './server/http.ts';
import type { GraphStore } from './store/graph-store.ts';
import { importDataset } from './store/import.ts';
import { openStore } from './store/open-store.ts';
import { readDataset } from './store/read-dataset.ts';

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
  const start = async () => {
    if (config.neo4j === null) await seed(store, dataset, output);
    if (seedAgain) settled = await trySeed(store, dataset, output);
    return startServer({ ...config, store, log: output.log });
  };
  const server = await start().catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const stopping = new AbortController();
  const seeding = settled ? null : seedWhenUp(store, dataset, stopping.signal, output);
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

async function seed(store: GraphStore, dataset: Dataset, { print }: Output): Promise<void> {
  const { version, changed } = await importDataset(store, dataset);
  print(`Data set ${version}: ${changed ? 'imported' : 'already there'}.`);
}

/** Whether nothing is left to try: the data set is there, or what keeps it out will not pass by itself. */
async function trySeed(store: GraphStore, dataset: Dataset, output: Output): Promise<boolean> {
  try {
    await seed(store, dataset, output);
    return true;
  } catch (error) {
    output.log(error);
    const mayPass = error instanceof PublicError && ['DATABASE_UNAVAILABLE', 'IMPORT_IN_PROGRESS'].includes(error.code);
    return !mayPass;
  }
}

async function seedWhenUp(store: GraphStore, dataset: Dataset, stop: AbortSignal, output: Output): Promise<void> {
  do {
    await delay(3_000, undefined, { signal: stop }).catch(() => undefined);
  } while (!stop.aborted && !(await trySeed(store, dataset, output)));
}
