import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noLimit } from '../../../src/answers/loaders/co-occurrence-loaders.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

const request = { roles: ['PARTNER'], roleB: 'PARTNER', scope: null, minCount: 1, after: null } as const;

describe('pairs of actors', () => {
  test('in pages of several sizes take one statement, with the largest limit', async () => {
    const counting = countingStore(store);
    const { coOccurrencesOfActor } = answerContext(counting).loaders;
    const pages = await Promise.all([
      coOccurrencesOfActor.load({ ...request, id: 'cerema', limit: 1 }),
      coOccurrencesOfActor.load({ ...request, id: 'ademe', limit: 2 }),
    ]);
    expect(pages.map((rows) => rows.length)).toEqual([1, 2]);
    expect(counting.statements()).toBe(1);
  });

  test('without a limit are never read together with a page', async () => {
    const counting = countingStore(store);
    const { coOccurrencesOfActor } = answerContext(counting).loaders;
    const pages = await Promise.all([
      coOccurrencesOfActor.load({ ...request, id: 'cerema', limit: 1 }),
      coOccurrencesOfActor.load({ ...request, id: 'ademe', limit: noLimit }),
    ]);
    expect(pages.map((rows) => rows.length)).toEqual([1, 2]);
    expect(counting.statements()).toBe(2);
  });
});
