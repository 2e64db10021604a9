import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PairMeasures } from '../../../src/answers/pairs/pair-measures.ts';
import { coOccurrences } from '../../../src/answers/pairs/pairs.ts';
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

describe('the measures of a pair', () => {
  test('are relative to all Fabriques and all pairs of its list', async () => {
    const [pair] = await (await coOccurrences({ first: 1 }, answerContext(store))).nodes;
    if (pair === undefined) throw new Error('The list has no pair.');
    const { measures } = pair;
    // ADEME in 2 of 4 Fabriques, Cerema in 3, both in 2: eau (2 partners) and nature (3 partners).
    expect(await measures.newman(pair)).toBeCloseTo(1 / 1 + 1 / 2, 12);
    expect(await measures.lift(pair)).toBeCloseTo(4 / 3, 12);
    expect(await measures.pmi(pair)).toBeCloseTo(Math.log2(4 / 3), 12);
    // Of the 6 ways to choose ADEME's two Fabriques among four, 3 are within Cerema's three.
    expect(await measures.pValue(pair)).toBeCloseTo(1 / 2, 12);
    // Six tests: p = 1/2, 1/2, 3/4, and 1 three times. The lowest of 6 × 1/2 / 2, 6 × 3/4 / 3 and 6 × 1 / 6 is 1.
    expect(await measures.qValue(pair)).toBe(1);
  });

  test('under a filter are relative to the matching Fabriques', async () => {
    const args = { filter: { years: { from: 2023 } } };
    const [pair] = await (await coOccurrences(args, answerContext(store))).nodes;
    if (pair === undefined) throw new Error('The list has no pair.');
    // Both actors in both of two Fabriques.
    expect(await pair.measures.lift(pair)).toBe(1);
    expect(await pair.measures.pmi(pair)).toBe(0);
    expect(await pair.measures.pValue(pair)).toBe(1);
  });

  test('in two roles count an actor with both roles once in the size of a Fabrique', async () => {
    const args = { between: 'COFINANCEUR', and: 'PARTNER', first: 1 } as const;
    const [pair] = await (await coOccurrences(args, answerContext(store))).nodes;
    if (pair === undefined) throw new Error('The list has no pair.');
    // In eau: Cerema, and ADEME in both roles. So k = 2.
    expect(await pair.measures.newman(pair)).toBe(1);
  });

  test('read the pairs, the number of tests and N once for all pairs', async () => {
    const counting = countingStore(store);
    const page = await coOccurrences({}, answerContext(counting));
    const pairs = await page.nodes;
    const before = counting.statements();
    await Promise.all(pairs.map((pair) => pair.measures.qValue(pair)));
    await page.measures.tests();
    await page.measures.pairs();
    expect(counting.statements() - before).toBe(3);
  });

  test('give a significant pair a low q-value', async () => {
    // N = 100; two actors with 5 Fabriques each, all in common: p = 1 / C(100, 5). One test of ten.
    const fabriqueIds = ['a', 'b', 'c', 'd', 'e'];
    const counts = { aCount: 5, bCount: 5, count: 5, fabriqueIds };
    const pair = { ...counts, keys: ['a', 'b'], aRole: 'PARTNER', bRole: 'PARTNER' } as const;
    const scope = Array.from({ length: 100 }, (_, index) => String(index));
    const measures = new PairMeasures(
      { scope, readPairs: async () => [pair], readTests: async () => 10, readUnmet: async () => [] },
      answerContext(store),
    );
    expect(await measures.qValue(pair)).toBeCloseTo(10 / 75_287_520, 18);
  });
});
