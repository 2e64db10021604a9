import { beforeAll, describe, expect, test } from 'vitest';
import { territoireOverlaps } from '../../../src/answers/places/overlaps.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});

describe('overlaps of territoires', () => {
  test('are pairs that both took part, one of which contains the other', async () => {
    const overlaps = territoireOverlaps({}, answerContext(store));
    // Granville took part in "eau", its CC in "nature" and "temps".
    expect((await overlaps.nodes).map(({ inner, outer }) => [inner.name, outer.name])).toEqual([
      ['Granville', 'CC Granville Terre et Mer'],
    ]);
    expect(await overlaps.totalCount()).toBe(1);
  });

  test('end after the last pair', async () => {
    const context = answerContext(store);
    const { endCursor } = await territoireOverlaps({ first: 1 }, context).pageInfo;
    expect(await territoireOverlaps({ first: 1, after: endCursor }, context).nodes).toEqual([]);
  });
});
