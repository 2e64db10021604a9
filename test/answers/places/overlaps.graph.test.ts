import { describe, expect, test } from 'vitest';
import { territoireOverlaps } from '../../../src/answers/places/overlaps.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

describe('overlaps of territoires', () => {
  test('are pairs that both took part, one of which contains the other', async () => {
    const overlaps = territoireOverlaps({}, context);
    // Granville took part in "eau", its CC in "nature" and "temps".
    expect((await overlaps.nodes).map(({ inner, outer }) => [inner.name, outer.name])).toEqual([
      ['Granville', 'CC Granville Terre et Mer'],
    ]);
    expect(await overlaps.totalCount()).toBe(1);
  });

  test('end after the last pair', async () => {
    const { endCursor } = await territoireOverlaps({ first: 1 }, context).pageInfo;
    expect(await territoireOverlaps({ first: 1, after: endCursor }, context).nodes).toEqual([]);
  });
});
