import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PairArguments } from '../../../src/answers/pairs/order.ts';
import { type CoOccurrenceArguments, coOccurrences } from '../../../src/answers/pairs/pairs.ts';
import { type Dataset, datasetSchema } from '../../../src/domain/dataset.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';
import { allPairs, pairsOf } from './read-pairs.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

const read = (args: CoOccurrenceArguments = {}) => coOccurrences(args, answerContext(store));

const slugsOfPartners = (count: number) =>
  Array.from({ length: count }, (_, index) => `partner-${String(index).padStart(3, '0')}`);

/** A data set with one Fabrique that has this number of partners. */
function partnersOfOneFabrique(count: number): Dataset {
  const [organisation] = smallDataset.organisations;
  const [participation] = smallDataset.participations;
  const slugs = slugsOfPartners(count);
  return datasetSchema.parse({
    ...smallDataset,
    organisations: slugs.map((slug) => ({ ...organisation, slug, name: slug })),
    participations: slugs.map((actor) => ({ ...participation, actor, role: 'PARTNER' })),
  });
}

/** Each pair with its Fabriques, in short: "ademe cerema: 2 of 2 and 3, eau nature". */
async function withCounts(args: CoOccurrenceArguments): Promise<string[]> {
  const page = await read(args);
  const pairs = await pairsOf(page);
  const nodes = await page.nodes;
  return nodes.map(
    ({ count, aCount, bCount, fabriqueIds }, index) =>
      `${pairs[index]}: ${count} of ${aCount} and ${bCount}, ${[...fabriqueIds].sort().join(' ')}`,
  );
}

describe('pairs of actors', () => {
  test('are partners by default, each pair once, those with most Fabriques in common first', async () => {
    const page = await read();
    expect(await withCounts({})).toEqual([
      'ademe cerema: 2 of 2 and 3, eau nature',
      'ademe banque-des-territoires: 1 of 2 and 1, nature',
      'banque-des-territoires cerema: 1 of 1 and 3, nature',
    ]);
    expect(await page.totalCount()).toBe(3);
    expect(await page.measures.total()).toBe(4);
    // Four partners form six pairs; Tempo never met the others.
    expect(await page.measures.tests()).toBe(6);
  });

  test('of two roles exclude an actor that has both roles from a pair with itself', async () => {
    const args = { between: 'COFINANCEUR', and: 'PARTNER' } as const;
    expect(await withCounts(args)).toEqual([
      'ademe cerema: 1 of 1 and 3, eau',
      'banque-des-territoires ademe: 1 of 1 and 2, nature',
      'banque-des-territoires cerema: 1 of 1 and 3, nature',
    ]);
    // Two cofinanceurs and four partners form eight pairs, two of them of an actor with itself.
    expect(await (await read(args)).measures.tests()).toBe(6);
  });

  test('under a filter count only the matching Fabriques', async () => {
    const args = { filter: { years: { from: 2024 } } };
    expect(await withCounts(args)).toEqual(['ademe cerema: 1 of 1 and 1, eau']);
    const { measures } = await read(args);
    expect([await measures.total(), await measures.tests()]).toEqual([1, 1]);
  });

  test.each<[PairArguments, string[]]>([
    [{ minCount: 2 }, ['ademe cerema']],
    [{ minFabriques: 2 }, ['ademe cerema']],
    [{ minFabriques: 3 }, []],
    [{ minCount: 2, orderBy: 'NEWMAN' }, ['ademe cerema']],
    [{ maxCount: 1 }, ['ademe banque-des-territoires', 'banque-des-territoires cerema']],
    [{ minCount: 2, maxCount: 2, orderBy: 'LIFT' }, ['ademe cerema']],
  ])('with %j', async (args, expected) => {
    const page = await read(args);
    expect(await pairsOf(page)).toEqual(expected);
    expect(await page.totalCount()).toBe(expected.length);
  });

  test('refuse an unknown code, a minimum below its range and a cursor of another order', async () => {
    await expect(read({ filter: { region: '99' } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(read({ minCount: -1 })).rejects.toThrow('minCount: Give a number of 0 or more.');
    await expect(read({ minFabriques: 0 })).rejects.toThrow('minFabriques: Give a number of 1 or more.');
    const { endCursor } = await (await read({ first: 1 })).pageInfo;
    await expect(read({ after: endCursor, orderBy: 'LIFT' })).rejects.toThrow(/^after: .* another order/);
  });
});

describe('the order of pairs', () => {
  // a, b, c of ademe and cerema: 2, 3, 2; of ademe and the Banque: 2, 1, 1; of the Banque and cerema: 1, 3, 1. N is 4.
  // nature has three partners, eau two. Ties are ordered by name: Agence (ADEME), Banque, Cerema. The Banque has one Fabrique:
  // in normalised orders its pairs come last.
  test.each<[Required<PairArguments>['orderBy'], string[]]>([
    ['COUNT', ['ademe cerema', 'ademe banque', 'banque cerema']], // 2, 1, 1
    ['NEWMAN', ['ademe cerema', 'ademe banque', 'banque cerema']], // 3/2, 1/2, 1/2
    ['JACCARD', ['ademe cerema', 'ademe banque', 'banque cerema']], // 2/3, 1/2, 1/3
    ['COSINE', ['ademe cerema', 'ademe banque', 'banque cerema']], // 2/√6, 1/√2, 1/√3
    ['EXPECTED', ['ademe cerema', 'banque cerema', 'ademe banque']], // 6/4, 3/4, 2/4
    ['ASSOCIATION_STRENGTH', ['ademe cerema', 'ademe banque', 'banque cerema']], // 1/3; 1/2, 1/3
    ['LIFT', ['ademe cerema', 'ademe banque', 'banque cerema']], // 4/3; 2, 4/3
    ['P_VALUE', ['ademe cerema', 'ademe banque', 'banque cerema']], // 1/2; 1/2, 3/4
  ])('by %s is the same in one page and in many', async (orderBy, expected) => {
    const short = (pairs: string[]) => pairs.map((pair) => pair.replace('banque-des-territoires', 'banque'));
    const args = { orderBy, minFabriques: 1 };
    expect(short(await pairsOf(read(args)))).toEqual(expected);
    expect(short(await allPairs((after) => read({ ...args, first: 1, after })))).toEqual(expected);
  });
});

describe('pairs that never met', () => {
  test('are listed with those that met from a minimum of 0', async () => {
    // Four partners: Tempo met nobody.
    const page = await read({ minCount: 0 });
    expect(await withCounts({ minCount: 0 })).toEqual([
      'ademe cerema: 2 of 2 and 3, eau nature',
      'ademe banque-des-territoires: 1 of 2 and 1, nature',
      'banque-des-territoires cerema: 1 of 1 and 3, nature',
      'ademe tempo: 0 of 2 and 1, ',
      'banque-des-territoires tempo: 0 of 1 and 1, ',
      'cerema tempo: 0 of 3 and 1, ',
    ]);
    expect(await page.totalCount()).toBe(6);
    expect(await page.measures.tests()).toBe(6);
  });

  test('alone are those with a maximum of 0, the most expected to have met first', async () => {
    const args = { minCount: 0, maxCount: 0, orderBy: 'EXPECTED' } as const;
    const expected = ['cerema tempo', 'ademe tempo', 'banque-des-territoires tempo'];
    expect(await pairsOf(read(args))).toEqual(expected);
    expect(await allPairs((after) => read({ ...args, first: 1, after }))).toEqual(expected);
    expect(await (await read(args)).totalCount()).toBe(3);
    expect(await pairsOf(read({ ...args, minFabriques: 2 }))).toEqual([]);
  });

  test('of two roles do not pair an actor with itself', async () => {
    // The Banque is cofinanceur and partner of nature, ADEME of eau.
    const args = { between: 'COFINANCEUR', and: 'PARTNER', minCount: 0, maxCount: 0 } as const;
    expect(await pairsOf(read(args))).toEqual([
      'ademe banque-des-territoires',
      'ademe tempo',
      'banque-des-territoires tempo',
    ]);
  });

  test('have measures of 0 and a p-value and q-value of 1', async () => {
    const [pair] = await (await read({ minCount: 0, maxCount: 0, orderBy: 'EXPECTED' })).nodes;
    if (pair === undefined) throw new Error('The list has no pair.');
    const { measures } = pair;
    expect(await measures.expected(pair)).toBe(3 / 4);
    expect([await measures.newman(pair), await measures.lift(pair)]).toEqual([0, 0]);
    expect([await measures.pValue(pair), await measures.qValue(pair)]).toEqual([1, 1]);
  });

  test('are refused if the actors form too many pairs, with advice', async () => {
    // 317 × 316 / 2 = 50,086.
    const own = await storeOf(partnersOfOneFabrique(317));
    await expect(coOccurrences({ minCount: 0 }, answerContext(own))).rejects.toThrow(
      /^minCount: 0 also lists .* form 50086 pairs, more than 50000\. Select fewer actors by a higher minFabriques/,
    );
    expect(await pairsOf(coOccurrences({ minCount: 0, minFabriques: 2 }, answerContext(own)))).toEqual([]);
    await own.close();
  });
});

describe('a page of pairs costs', () => {
  test.each<[string, CoOccurrenceArguments, number]>([
    ['one statement from the precomputed list, and one for its actors', {}, 2],
    ['one statement when the database orders by count', { minFabriques: 2 }, 1],
    ['one more for the Fabriques of a filter', { filter: { years: { from: 2020 } } }, 2],
    ['three when ranked: all pairs, N, and the actors of the page', { orderBy: 'LIFT' }, 3],
    ['one more with Newman’s weight, for the sizes of Fabriques', { orderBy: 'NEWMAN' }, 4],
    ['two more with pairs that never met: the number of pairs, and all actors', { orderBy: 'LIFT', minCount: 0 }, 5],
  ])('%s', async (_title, args, statements) => {
    const counting = countingStore(store);
    const page = await coOccurrences(args, answerContext(counting));
    expect(await pairsOf(page)).not.toEqual([]);
    expect(counting.statements()).toBe(statements);
  });

  test('nothing before a field is read, except for a filter', async () => {
    const counting = countingStore(store);
    await coOccurrences({ orderBy: 'LIFT' }, answerContext(counting));
    expect(counting.statements()).toBe(0);
  });
});

describe('a list with more pairs than the import precomputes', () => {
  test('continues with the pairs that the database finds', async () => {
    // 46 partners of one Fabrique form 46 × 45 / 2 = 1,035 pairs; 1,000 are precomputed.
    const own = await storeOf(partnersOfOneFabrique(46));
    const partners = slugsOfPartners(46);
    const counting = countingStore(own);
    const context = answerContext(counting);
    const found = await allPairs((after) => coOccurrences({ first: 100, after }, context));
    const expected = partners.flatMap((a, index) => partners.slice(index + 1).map((b) => `${a} ${b}`));
    expect(found).toHaveLength(1_035);
    expect(found).toEqual(expected);
    // Eleven pages of 100 from the list; the database for the two that extend beyond it; and all actors, once.
    expect(counting.statements()).toBe(11 + 2 + 1);
    await own.close();
  });
});
