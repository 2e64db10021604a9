import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const pairs = `nodes { a { slug } aRole b { slug } bRole count aCount bCount fabriques { slug } }`;
type Pair = {
  a: { slug: string };
  b: { slug: string };
  count: number;
  aCount: number;
  bCount: number;
  fabriques: { slug: string }[];
};
const short = ({ nodes }: { nodes: Pair[] }) =>
  nodes.map(({ a, b, count, aCount, bCount, fabriques }) => [
    `${a.slug} ${b.slug}`,
    `${count} of ${aCount} and ${bCount}`,
    fabriques.map(({ slug }) => slug).join(' '),
  ]);

describe('coOccurrences', () => {
  it('pairs partners with partners, each pair once, the most frequent first', async () => {
    const { data } = await ask(`{ coOccurrences { fabriqueCount pairCount totalCount ${pairs} } }`);
    expect(short(data.coOccurrences)).toEqual([
      ['ademe cerema', '2 of 2 and 3', 'eau nature'],
      ['ademe banque-des-territoires', '1 of 2 and 1', 'nature'],
      ['banque-des-territoires cerema', '1 of 1 and 3', 'nature'],
    ]);
    expect(data.coOccurrences).toMatchObject({ fabriqueCount: 4, totalCount: 3 });
    // Four partners make six pairs, three of which never met.
    expect(data.coOccurrences.pairCount).toBe(6);
  });

  it('pairs two roles, and never a body with itself', async () => {
    const { data } = await ask(`{ coOccurrences(between: COFINANCEUR, and: PARTNER) { pairCount ${pairs} } }`);
    expect(short(data.coOccurrences)).toEqual([
      ['ademe cerema', '1 of 1 and 3', 'eau'],
      ['banque-des-territoires ademe', '1 of 1 and 2', 'nature'],
      ['banque-des-territoires cerema', '1 of 1 and 3', 'nature'],
    ]);
    // Two cofinanceurs by four partners, less the two that would be paired with themselves.
    expect(data.coOccurrences.pairCount).toBe(6);
  });

  it('counts under a filter only what the filter leaves', async () => {
    const { data } = await ask(
      `{ coOccurrences(filter: { years: { from: 2024 } }) { fabriqueCount pairCount ${pairs} } }`,
    );
    expect(short(data.coOccurrences)).toEqual([['ademe cerema', '1 of 1 and 1', 'eau']]);
    expect(data.coOccurrences).toMatchObject({ fabriqueCount: 1, pairCount: 1 });
  });

  it.each([
    ['minCount: 2', ['ademe cerema']],
    ['minFabriques: 2', ['ademe cerema']],
    ['minFabriques: 3', []],
    ['minCount: 1, minFabriques: 1, first: 1', ['ademe cerema']],
  ])('%s', async (args, expected) => {
    const { data } = await ask(`{ coOccurrences(${args}) { ${pairs} } }`);
    expect(short(data.coOccurrences).map(([pair]) => pair)).toEqual(expected);
  });

  it('pages through ties without loss or repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        `query ($after: String) { coOccurrences(between: ASSOCIATION, and: TERRITOIRE, first: 1, after: $after) { pageInfo { hasNextPage endCursor } ${pairs} } }`,
        { after },
      );
      seen.push(...short(data.coOccurrences).map(([pair]) => String(pair)));
      after = data.coOccurrences.pageInfo.hasNextPage ? data.coOccurrences.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([
      'villes-de-france cc-granville-terre-et-mer',
      'villes-de-france cap-a',
      'villes-de-france granville',
    ]);
  });
});

describe('coOccurrences of an actor', () => {
  it('gives a row for each of its roles', async () => {
    const { data } = await ask(
      `{ organisation(slug: "ademe") { coOccurrences(with: PARTNER) { pairCount ${pairs} } } }`,
    );
    const { coOccurrences } = data.organisation;
    expect(
      coOccurrences.nodes.map((pair: Pair & { aRole: string }) => [
        pair.aRole,
        pair.b.slug,
        pair.count,
        pair.aCount,
        pair.bCount,
      ]),
    ).toEqual([
      ['PARTNER', 'cerema', 2, 2, 3],
      ['PARTNER', 'banque-des-territoires', 1, 2, 1],
      ['COFINANCEUR', 'cerema', 1, 1, 3],
    ]);
    // In each of its two roles against the three other partners.
    expect(coOccurrences.pairCount).toBe(6);
  });

  it('keeps to one role when asked', async () => {
    const { data } = await ask(
      `{ organisation(slug: "ademe") { coOccurrences(as: COFINANCEUR, with: TERRITOIRE) { ${pairs} } } }`,
    );
    expect(short(data.organisation.coOccurrences)).toEqual([['ademe granville', '1 of 1 and 1', 'eau']]);
  });

  it('pages on through its rows', async () => {
    const first = await ask(
      '{ organisation(slug: "ademe") { coOccurrences(with: PARTNER, first: 2) { pageInfo { hasNextPage endCursor } } } }',
    );
    const { endCursor, hasNextPage } = first.data.organisation.coOccurrences.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await ask(
      `query ($after: String) { organisation(slug: "ademe") { coOccurrences(with: PARTNER, first: 2, after: $after) { ${pairs} } } }`,
      { after: endCursor },
    );
    expect(short(rest.data.organisation.coOccurrences)).toEqual([['ademe cerema', '1 of 1 and 3', 'eau']]);
  });
});
