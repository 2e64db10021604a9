import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from './config.ts';
import type { Dataset } from './domain/dataset.ts';
import { PublicError } from './domain/error.ts';
import { projectPath } from './project-root.ts';
import { startServer } from './server/http.ts';
import type { GraphStore } from './store/graph-store.ts';
import { importDataset } from './store/import.ts';
import { openStore } from './store/open-store.ts';
import { readDataset } from './store/read-dataset.ts';

export interface Served {
  readonly url: string;
  /** Answers what is in flight, then closes server and store. */
  stop(): Promise<void>;
}

export interface Output {
  readonly print: (line: string) => void;
  readonly log: (error: unknown) => void;
}

/**
 * Opens the store, brings the data set in where the configuration says so, and serves.
 *
 * A Neo4j that does not answer yet keeps nothing from starting: the server says that it is not ready, and the import
 * is tried again until it succeeds.
 */
export async function serve(config: Config, { print, log }: Output): Promise<Served> {
  const dataset = await readDataset(projectPath('seed/dataset.json'));
  const store = openStore(config);
  const stopping = new AbortController();
  const embedded = config.neo4j === null;
  const start = async () => {
    if (embedded) await seed(store, dataset, print);
    return startServer({ ...config, store, log });
  };
  const server = await start().catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const seeding = !embedded && config.seedOnStart ? seedWhenUp(store, dataset, stopping.signal, { print, log }) : null;
  print(`Playground (GraphiQL): ${server.url}/graphql`);
  print(`GraphQL API:           ${server.url}/graphql`);
  return {
    url: server.url,
    stop: async () => {
      stopping.abort();
      await server.close();
      await seeding;
      await store.close();
    },
  };
}

async function seed(store: GraphStore, dataset: Dataset, print: Output['print']): Promise<void> {
  const { version, changed } = await importDataset(store, dataset);
  print(`Data set ${version}: ${changed ? 'imported' : 'already there'}.`);
}

async function seedWhenUp(store: GraphStore, dataset: Dataset, stop: AbortSignal, { print, log }: Output) {
  while (!stop.aborted) {
    try {
      return await seed(store, dataset, print);
    } catch (error) {
      log(error);
      const mayPass =
        error instanceof PublicError && ['DATABASE_UNAVAILABLE', 'IMPORT_IN_PROGRESS'].includes(error.code);
      if (!mayPass) return;
      await delay(3_000, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}
