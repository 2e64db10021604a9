import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActorCoOccurrenceArguments, coOccurrencesOfActor } from '../../../src/answers/pairs/actor-pairs.ts';
import type { CoOccurrence } from '../../../src/answers/pairs/pair.ts';
import type { ActorRecord } from '../../../src/answers/records.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';
import { allPairs, inShort, pairsOf } from './read-pairs.ts';

let store: GraphStore;
let ademe: ActorRecord;
beforeAll(async () => {
  store = await storeOf(smallDataset);
  ademe = await answerContext(store).loaders.actor.load('ademe');
});
afterAll(() => store.close());

const read = (args: ActorCoOccurrenceArguments) => coOccurrencesOfActor(ademe, args, answerContext(store));

/** A row in short: "PARTNER, ademe cerema: 2 of 2 and 3". */
const rowOf = async (pair: CoOccurrence) =>
  `${pair.aRole}, ${await inShort(pair)}: ${pair.count} of ${pair.aCount} and ${pair.bCount}`;

const rowsOf = async (args: ActorCoOccurrenceArguments) => Promise.all((await (await read(args)).nodes).map(rowOf));

describe('pairs of an actor', () => {
  test('have one row for each role of the actor', async () => {
    expect(await rowsOf({ and: 'PARTNER' })).toEqual([
      'PARTNER, ademe cerema: 2 of 2 and 3',
      'PARTNER, ademe banque-des-territoires: 1 of 2 and 1',
      'COFINANCEUR, ademe cerema: 1 of 1 and 3',
    ]);
    const page = await read({ and: 'PARTNER' });
    expect(await page.totalCount()).toBe(3);
    // In each of its two roles against the three other partners.
    expect(await page.measures.tests()).toBe(6);
  });

  test('are limited to one role of the actor', async () => {
    expect(await rowsOf({ between: 'COFINANCEUR', and: 'TERRITOIRE' })).toEqual([
      'COFINANCEUR, ademe granville: 1 of 1 and 1',
    ]);
    // As a cofinanceur only, against the three other partners.
    expect(await (await read({ between: 'COFINANCEUR', and: 'PARTNER' })).measures.tests()).toBe(3);
  });

  test('under a filter count only the matching Fabriques', async () => {
    expect(await rowsOf({ and: 'PARTNER', filter: { years: { to: 2024 } } })).toEqual([
      'PARTNER, ademe banque-des-territoires: 1 of 1 and 1',
      'PARTNER, ademe cerema: 1 of 1 and 2',
    ]);
  });

  test('with minFabriques exclude rows in which either actor has fewer, and count only the others as tests', async () => {
    expect(await rowsOf({ and: 'PARTNER', minFabriques: 2 })).toEqual(['PARTNER, ademe cerema: 2 of 2 and 3']);
    const page = await read({ and: 'PARTNER', minFabriques: 2 });
    expect(await page.totalCount()).toBe(1);
    // As a partner against Cerema: no other partner has two Fabriques, and ADEME is cofinanceur of one.
    expect(await page.measures.tests()).toBe(1);
  });

  test('in other orders are ranked, with ties by name, then by role', async () => {
    // Jaccard: 2 / 3; 1 / 2; and as cofinanceur 1 / 3.
    const args = { and: 'PARTNER', orderBy: 'JACCARD', minFabriques: 1 } as const;
    expect(await rowsOf(args)).toEqual([
      'PARTNER, ademe cerema: 2 of 2 and 3',
      'PARTNER, ademe banque-des-territoires: 1 of 2 and 1',
      'COFINANCEUR, ademe cerema: 1 of 1 and 3',
    ]);
    // Lift: 4 × 2 / 6; 4 × 1 / 2; and as cofinanceur 4 × 1 / 3. Rows with an actor that has one Fabrique come last.
    expect(await rowsOf({ ...args, orderBy: 'LIFT' })).toEqual([
      'PARTNER, ademe cerema: 2 of 2 and 3',
      'PARTNER, ademe banque-des-territoires: 1 of 2 and 1',
      'COFINANCEUR, ademe cerema: 1 of 1 and 3',
    ]);
    expect(await (await read({ ...args, minCount: 2 })).totalCount()).toBe(1);
  });

  test('include those that it never met from a minimum of 0', async () => {
    const args = { and: 'PARTNER', minCount: 0, maxCount: 0, orderBy: 'EXPECTED' } as const;
    // Partners: ADEME, the Banque, Cerema, Tempo. As a partner, ADEME met all but Tempo; as a cofinanceur, Cerema only.
    const expected = [
      'PARTNER, ademe tempo: 0 of 2 and 1',
      'COFINANCEUR, ademe banque-des-territoires: 0 of 1 and 1',
      'COFINANCEUR, ademe tempo: 0 of 1 and 1',
    ];
    expect(await rowsOf(args)).toEqual(expected);
    expect(await (await read(args)).totalCount()).toBe(3);
    expect(await rowsOf({ ...args, minFabriques: 2 })).toEqual([]);
    expect(await (await read({ and: 'PARTNER', minCount: 0 })).totalCount()).toBe(6);
  });

  test.each(['COUNT', 'LIFT'] as const)('by %s are the same in one page and in many', async (orderBy) => {
    const args = { and: 'PARTNER', orderBy, minFabriques: 1 } as const;
    const pages = await allPairs((after) => read({ ...args, first: 1, after }));
    expect(pages).toHaveLength(3);
    expect(pages).toEqual(await pairsOf(read(args)));
  });

  test('of several actors share one statement', async () => {
    const counting = countingStore(store);
    const context = answerContext(counting);
    const actors = await Promise.all(['ademe', 'cerema', 'tempo'].map((id) => context.loaders.actor.load(id)));
    const before = counting.statements();
    const pages = await Promise.all(actors.map((actor) => coOccurrencesOfActor(actor, { and: 'PARTNER' }, context)));
    expect((await Promise.all(pages.map((page) => page.nodes))).map((nodes) => nodes.length)).toEqual([3, 2, 0]);
    expect(counting.statements() - before).toBe(1);
  });
});
