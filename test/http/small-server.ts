import { defaultLimits, type Limits } from '../../src/answers/limits.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { ClientLimits } from '../../src/http/guards/client-limits.ts';
import { type HttpOptions, type HttpServer, startServer } from '../../src/http/server.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { builtPath } from './built.ts';

export interface SmallServer extends HttpServer {
  /** The logged errors, in order. */
  readonly logged: unknown[];
}

/**
 * Starts a server with the small data set on a free port. `wrap` can replace the store, for example by one that fails.
 * Clients have no limits except `clientLimits`.
 */
export async function startSmallServer(
  wrap: (store: GraphStore) => GraphStore = (store) => store,
  limits: Limits = defaultLimits,
  clientLimits: Partial<ClientLimits> = {},
  options: Partial<HttpOptions> = {},
  dataset: Dataset = smallDataset,
): Promise<SmallServer> {
  for (const folder of ['dist/playground', 'dist/explorer']) builtPath(folder);
  const store = openEmbeddedStore();
  await importDataset(store, dataset);
  const logged: unknown[] = [];
  const server = await startServer({
    store: wrap(store),
    host: '127.0.0.1',
    port: 0,
    statementTimeoutMs: 5_000,
    answerCacheMb: 8,
    rowCacheMb: 8,
    clientLimits,
    limits,
    ...options,
    log: (error) => logged.push(error),
  });
  return {
    ...server,
    logged,
    close: async (options) => {
      await server.close(options);
      await store.close();
    },
  };
}

/** Replaces a store by one whose reads fail with this error. */
export function failingWith(error: Error): (store: GraphStore) => GraphStore {
  return (store) => ({
    ...store,
    read: () => Promise.reject(error),
    autoCommit: () => ({ run: () => Promise.reject(error) }),
  });
}
