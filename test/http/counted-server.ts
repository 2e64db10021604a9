import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type HttpOptions, type HttpServer, startServer } from '../../src/http/server.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { dataState } from '../../src/store/statements/dataset.ts';
import { statementOf } from '../../src/store/statements/statement-text.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { builtPath } from './built.ts';

export interface CountedServer {
  readonly url: () => string;
  readonly store: () => GraphStore;
  /** Number of statements since the test began, without those that read the version of the data. A test may set it. */
  statements: number;
  /** Called before each of these statements: lets a test do something while an answer is computed. */
  beforeStatement: () => Promise<void>;
}

/** A server with a data set, the small one by default, and these caches, for the tests of a suite. A logged error fails the test. */
export function useCountedServer(
  caches: Pick<HttpOptions, 'answerCacheMb' | 'rowCacheMb'>,
  dataset: Dataset = smallDataset,
): CountedServer {
  let store: GraphStore;
  let server: HttpServer;
  const counted: CountedServer = {
    url: () => server.url,
    store: () => store,
    statements: 0,
    beforeStatement: async () => {},
  };
  const version = statementOf(dataState.source);

  beforeAll(async () => {
    for (const folder of ['dist/playground', 'dist/explorer']) builtPath(folder);
    store = openEmbeddedStore();
    await importDataset(store, dataset);
    const watched: GraphStore = {
      ...store,
      autoCommit: (options) => {
        const runner = store.autoCommit(options);
        return {
          ...runner,
          run: async (statement, params) => {
            if (statement !== version) {
              counted.statements += 1;
              await counted.beforeStatement();
            }
            return runner.run(statement, params);
          },
        };
      },
    };
    server = await startServer({
      ...{ store: watched, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, ...caches },
      log: (error) => expect.fail(String(error)),
    });
  });
  beforeEach(() => {
    counted.statements = 0;
    counted.beforeStatement = async () => {};
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  return counted;
}
