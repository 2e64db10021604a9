import { afterAll } from 'vitest';
import { type AnswerContext, createAnswerContext } from '../../src/answers/context.ts';
import { directWork } from '../../src/answers/networks/compute/work.ts';
import { NetworkCache } from '../../src/answers/networks/network-cache.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { officialPlaces, storeOf } from '../schema/ask.ts';

/** The context of one request that reads from a store, without caches. */
export function answerContext(store: GraphStore): AnswerContext {
  return createAnswerContext({
    store,
    statementTimeoutMs: 20_000,
    networks: new NetworkCache(directWork),
    officialPlaces,
  });
}

/** A context that reads the small data set. Its store is closed after the tests of the file. */
export async function smallContext(): Promise<AnswerContext> {
  const store = await storeOf(smallDataset);
  afterAll(() => store.close());
  return answerContext(store);
}
