import { beforeAll, describe, expect, it } from 'vitest';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
let askReal: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
  askReal = asker(await storeOf(frozenDataset()));
});

const measures = `
  a { slug } b { slug } count aCount bCount
  newman jaccard cosine inclusion associationStrength lift pmi pValue qValue
`;

describe('the measures of a pair', () => {
  it('have the values worked out by hand', async () => {
    const { data } = await ask(`{ coOccurrences(first: 1) { fabriqueCount pairCount nodes { ${measures} } } }`);
    const [pair] = data.coOccurrences.nodes;
    // ADEME in 2 of 4 Fabriques, Cerema in 3, together in 2: eau (2 partners) and nature (3 partners).
    expect(pair).toMatchObject({ a: { slug: 'ademe' }, b: { slug: 'cerema' }, count: 2, aCount: 2, bCount: 3 });
    expect(pair.newman).toBeCloseTo(1 / 1 + 1 / 2, 12);
    expect(pair.jaccard).toBeCloseTo(2 / 3, 12);
    expect(pair.cosine).toBeCloseTo(2 / Math.sqrt(6), 12);
    expect(pair.inclusion).toBe(1);
    expect(pair.associationStrength).toBeCloseTo(1 / 3, 12);
    expect(pair.lift).toBeCloseTo(4 / 3, 12);
    expect(pair.pmi).toBeCloseTo(Math.log2(4 / 3), 12);
    // Of the 6 ways to choose ADEME's two Fabriques among four, 3 are within Cerema's three.
    expect(pair.pValue).toBeCloseTo(1 / 2, 12);
    // Six tests: p = 1/2 (this), 1/2 (ADEME and Banque: 1 of 4 in 2 of 4), 3/4 (Banque and Cerema), and 1 three times.
    // 6 × 1/2 / 2 = 1.5, 6 × 3/4 / 3 = 1.5, 6 × 1 / 6 = 1: the lowest is 1.
    expect(pair.qValue).toBe(1);
  });

  it('are relative to the filter', async () => {
    const { data } = await ask(`{
      coOccurrences(filter: { years: { from: 2023 } }, first: 1) { fabriqueCount pairCount nodes { ${measures} } }
    }`);
    expect(data.coOccurrences).toMatchObject({ fabriqueCount: 2, pairCount: 3 });
    expect(data.coOccurrences.nodes[0]).toMatchObject({
      count: 2,
      aCount: 2,
      bCount: 2,
      jaccard: 1,
      lift: 1,
      pmi: 0,
      pValue: 1,
    });
  });

  it('in two roles count an actor with both roles once in the size of a Fabrique', async () => {
    const { data } = await ask(
      `{ coOccurrences(between: COFINANCEUR, and: PARTNER, first: 1) { nodes { ${measures} } } }`,
    );
    // In eau: Cerema, and ADEME in both roles, so k = 2.
    expect(data.coOccurrences.nodes[0]).toMatchObject({ a: { slug: 'ademe' }, b: { slug: 'cerema' }, newman: 1 });
  });

  it('of a pair of one actor are the same as in the list of all pairs', async () => {
    const { data } = await ask(`{
      organisation(slug: "cerema") { coOccurrences(and: PARTNER) { fabriqueCount pairCount nodes { ${measures} } } }
      coOccurrences(first: 1) { nodes { ${measures} } }
    }`);
    const [fromCerema] = data.organisation.coOccurrences.nodes;
    const [fromRoot] = data.coOccurrences.nodes;
    expect(data.organisation.coOccurrences).toMatchObject({ fabriqueCount: 4, pairCount: 3 });
    expect(fromCerema).toMatchObject({ a: { slug: 'cerema' }, b: { slug: 'ademe' }, aCount: 3, bCount: 2 });
    for (const measure of [
      'newman',
      'jaccard',
      'cosine',
      'inclusion',
      'associationStrength',
      'lift',
      'pmi',
      'pValue',
    ]) {
      expect(fromCerema[measure], measure).toBe(fromRoot[measure]);
    }
  });
});

type Node = Record<string, number> & { a: { slug: string }; b: { slug: string } };

const orders: [order: string, measure: string, direction: number][] = [
  ['COUNT', 'count', -1],
  ['NEWMAN', 'newman', -1],
  ['EXPECTED', 'expected', -1],
  ['JACCARD', 'jaccard', -1],
  ['COSINE', 'cosine', -1],
  ['ASSOCIATION_STRENGTH', 'associationStrength', -1],
  ['LIFT', 'lift', -1],
  ['P_VALUE', 'pValue', 1],
];

/** Values that differ only in their last digits are ties, which are ordered by name. */
function expectOrder(pairs: readonly Node[], measure: string, direction: number): void {
  for (const [index, pair] of pairs.slice(1).entries()) {
    const step = ((pair[measure] ?? 0) - (pairs[index]?.[measure] ?? 0)) * direction;
    expect(step).toBeGreaterThanOrEqual(-1e-11 * (pair[measure] ?? 0));
  }
}

describe.each(orders)('pairs of the published data, ordered by %s', (order, measure, direction) => {
  const arguments_ = `between: PARTNER, orderBy: ${order}`;
  const isNormalised = !['COUNT', 'NEWMAN', 'EXPECTED'].includes(order);

  it('are in this order, and appear once over all pages', async () => {
    const found: Node[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await askReal(
        `query ($after: String) { coOccurrences(${arguments_}, first: 100, after: $after) {
          totalCount minFabriques pageInfo { hasNextPage endCursor } nodes { ${measures} }
        } }`,
        { after },
      );
      expect(errors).toEqual([]);
      found.push(...data.coOccurrences.nodes);
      after = data.coOccurrences.pageInfo.hasNextPage ? data.coOccurrences.pageInfo.endCursor : null;
      if (after === null) expect(found).toHaveLength(data.coOccurrences.totalCount);
    } while (after !== null);
    expect(new Set(found.map(({ a, b }) => `${a.slug} ${b.slug}`)).size).toBe(found.length);
    // In normalised orders, the pairs with an actor of one Fabrique come last, in the same order.
    const isLast = ({ aCount, bCount }: Node) => isNormalised && Math.min(aCount ?? 0, bCount ?? 0) === 1;
    const recurringPairs = found.filter((pair) => !isLast(pair));
    const others = found.filter(isLast);
    expect([...recurringPairs, ...others]).toEqual(found);
    expect(others.length).toBe(isNormalised ? 156 : 0);
    expectOrder(recurringPairs, measure, direction);
    expectOrder(others, measure, direction);
  });

  it('are the same pairs with the same tests as in any other order', async () => {
    const { data } = await askReal(`{ coOccurrences(${arguments_}, first: 0) { minFabriques pairCount totalCount } }`);
    expect(data.coOccurrences).toEqual({ minFabriques: 1, pairCount: 1485, totalCount: 222 });
  });

  it('of one actor are in the same order', async () => {
    const { data, errors } = await askReal(`{
      organisation(slug: "banque-des-territoires") {
        coOccurrences(between: PARTNER, and: PARTNER, orderBy: ${order}, minFabriques: 2, first: 100) {
          totalCount nodes { ${measures} }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.organisation.coOccurrences.nodes.length).toBe(data.organisation.coOccurrences.totalCount);
    expectOrder(data.organisation.coOccurrences.nodes, measure, direction);
  });
});

describe('significance in the published data', () => {
  it('is reached by no pair of partners after correction: 23 Fabriques are few', async () => {
    const { data } = await askReal(`{
      coOccurrences(orderBy: P_VALUE, minFabriques: 2, first: 5) { fabriqueCount pairCount nodes { a { name } b { name } count aCount bCount pValue qValue } }
    }`);
    const [best] = data.coOccurrences.nodes;
    expect(data.coOccurrences.fabriqueCount).toBe(23);
    // ANRU in 3 Fabriques, the Union sociale pour l'habitat in 2, both among those: 3 of the 253 ways. 136 tests.
    expect(best.pValue).toBeCloseTo(3 / 253, 14);
    expect(data.coOccurrences.pairCount).toBe(136);
    for (const { qValue } of data.coOccurrences.nodes) expect(qValue).toBe(1);
  });

  it('does not depend on the page, the order or minCount', async () => {
    const q = async (args: string) => {
      const { data } = await askReal(
        `{ coOccurrences(minFabriques: 2, ${args}) { pairCount nodes { a { slug } b { slug } qValue } } }`,
      );
      return {
        tests: data.coOccurrences.pairCount,
        node: data.coOccurrences.nodes.find(
          ({ a, b }: Node) => a.slug === 'banque-des-territoires' && b.slug === 'cerema',
        ),
      };
    };
    const first = await q('first: 100');
    expect(first.node).toBeDefined();
    expect(await q('minCount: 3, first: 2')).toEqual(first);
    expect(await q('orderBy: P_VALUE, first: 100')).toEqual(first);
  });
});

describe('statements', () => {
  it.each([
    [
      'measures that need only the pair',
      '{ coOccurrences { nodes { jaccard cosine inclusion associationStrength } } }',
      1,
    ],
    ['measures that need N', '{ coOccurrences { fabriqueCount nodes { lift pmi pValue } } }', 2],
    [
      'N after a filter: the ids are known',
      '{ coOccurrences(filter: { years: { from: 2020 } }) { nodes { lift } } }',
      2,
    ],
    ["Newman's weight", '{ coOccurrences { nodes { newman } } }', 2],
    ['q-values: all pairs, the tests, N', '{ coOccurrences { nodes { qValue } } }', 4],
    [
      'another order: all pairs, N, and the actors of the page',
      '{ coOccurrences(orderBy: JACCARD) { nodes { a { name } b { name } jaccard } } }',
      3,
    ],
    [
      'the measures of every pair of every partner',
      '{ partners { nodes { coOccurrences(and: PARTNER, orderBy: LIFT, minFabriques: 2) { nodes { b { name } lift newman } } } } }',
      4,
    ],
  ])('%s', async (_name, document, statements) => {
    const answer = await ask(document);
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(statements);
  });
});
