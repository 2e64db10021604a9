import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const nodes = 'nodes { a { slug } aRole b { slug } bRole count aCount bCount fabriques { nodes { slug } } }';

/** The pairs of a page, in short: "ademe cerema". */
const slugsOf = (page: { nodes: { a: { slug: string }; b: { slug: string } }[] }) =>
  page.nodes.map(({ a, b }) => `${a.slug} ${b.slug}`);

describe('coOccurrences', () => {
  it('gives both actors with their roles and counts, and their Fabriques, newest first', async () => {
    const { data } = await ask(
      `{ coOccurrences(first: 1) { fabriqueCount pairCount totalCount minFabriques ${nodes} } }`,
    );
    expect(data.coOccurrences).toEqual({
      ...{ fabriqueCount: 4, pairCount: 6, totalCount: 3, minFabriques: 1 },
      nodes: [
        {
          ...{ a: { slug: 'ademe' }, aRole: 'PARTNER', b: { slug: 'cerema' }, bRole: 'PARTNER' },
          ...{ count: 2, aCount: 2, bCount: 3, fabriques: { nodes: [{ slug: 'eau' }, { slug: 'nature' }] } },
        },
      ],
    });
  });

  it('takes two roles, a filter, minimums and an order', async () => {
    const args = 'between: COFINANCEUR, and: PARTNER, filter: { years: { to: 2024 } }, minCount: 1, minFabriques: 1';
    const { data } = await ask(
      `{ coOccurrences(${args}, orderBy: LIFT) { fabriqueCount pairCount totalCount ${nodes} } }`,
    );
    // One cofinanceur, the Banque, and four partners before 2024, of which one is the Banque.
    expect(data.coOccurrences).toMatchObject({ fabriqueCount: 3, pairCount: 3, totalCount: 2 });
    // Of three Fabriques, ADEME is in one and Cerema in two: lift 3 and 3/2.
    expect(slugsOf(data.coOccurrences)).toEqual(['banque-des-territoires ademe', 'banque-des-territoires cerema']);
  });

  it('reads pages without gaps or repetition, also among ties', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        `query ($after: String) {
          coOccurrences(between: ASSOCIATION, and: TERRITOIRE, first: 1, after: $after) {
            pageInfo { hasNextPage endCursor } ${nodes}
          }
        }`,
        { after },
      );
      found.push(...slugsOf(data.coOccurrences));
      after = data.coOccurrences.pageInfo.hasNextPage ? data.coOccurrences.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual([
      'villes-de-france cc-granville-terre-et-mer',
      'villes-de-france cap-a',
      'villes-de-france granville',
    ]);
  });

  it.each(['coOccurrences', 'organisation(slug: "ademe") { coOccurrences'])(
    'refuses an unknown code: %s',
    async (path) => {
      const withRole = path === 'coOccurrences' ? '' : 'and: PARTNER, ';
      const { errors } = await ask(
        `{ ${path}(${withRole}filter: { departement: "99" }) { totalCount } ${withRole === '' ? '' : '}'} }`,
      );
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
      expect(errors[0]?.message).toMatch(/^filter\.departement: no département has the id, slug or code "99"/);
    },
  );
});

describe('coOccurrences of an actor', () => {
  it('gives one row for each role of the actor', async () => {
    const { data } = await ask(
      `{ organisation(slug: "ademe") { coOccurrences(and: PARTNER) { pairCount ${nodes} } } }`,
    );
    const { coOccurrences } = data.organisation;
    expect(slugsOf(coOccurrences)).toEqual(['ademe cerema', 'ademe banque-des-territoires', 'ademe cerema']);
    expect(coOccurrences.nodes.map(({ aRole }: { aRole: string }) => aRole)).toEqual([
      'PARTNER',
      'PARTNER',
      'COFINANCEUR',
    ]);
    expect(coOccurrences.pairCount).toBe(6);
  });

  it('takes one role of the actor', async () => {
    const { data } = await ask(
      `{ organisation(slug: "ademe") { coOccurrences(between: COFINANCEUR, and: TERRITOIRE) { ${nodes} } } }`,
    );
    expect(slugsOf(data.organisation.coOccurrences)).toEqual(['ademe granville']);
  });

  it('reads the page after a cursor', async () => {
    const first = await ask(
      '{ organisation(slug: "ademe") { coOccurrences(and: PARTNER, first: 2) { pageInfo { hasNextPage endCursor } } } }',
    );
    const { endCursor, hasNextPage } = first.data.organisation.coOccurrences.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await ask(
      `query ($after: String) {
        organisation(slug: "ademe") { coOccurrences(and: PARTNER, first: 2, after: $after) { ${nodes} } }
      }`,
      { after: endCursor },
    );
    expect(rest.data.organisation.coOccurrences.nodes).toMatchObject([{ aRole: 'COFINANCEUR', b: { slug: 'cerema' } }]);
  });
});
