import { beforeAll, describe, expect, it } from 'vitest';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

// Distinct actors, in whatever role:
//   eau     Granville, Cerema, ADEME, Villes                 4
//   nature  Granville Terre, Cap, Cerema, ADEME, Banque, Villes   6
//   temps   Granville Terre, Cerema, Villes                  3
//   sante   Arras, Tempo                                     2

describe('similar Fabriques', () => {
  it('come by the share of their actors that they have in common', async () => {
    const { data } = await ask(`{
      fabrique(slug: "nature") { similar { totalCount nodes { slug } edges {
        node { slug } jaccard sharedCount shared { nodes { __typename name } }
      } } }
    }`);
    expect(data.fabrique.similar).toEqual({
      totalCount: 2,
      nodes: [{ slug: 'temps' }, { slug: 'eau' }],
      edges: [
        {
          node: { slug: 'temps' },
          jaccard: 3 / (6 + 3 - 3),
          sharedCount: 3,
          shared: {
            nodes: [
              { __typename: 'Territoire', name: 'CC Granville Terre et Mer' },
              { __typename: 'Organisation', name: 'Cerema' },
              { __typename: 'Organisation', name: 'Villes de France' },
            ],
          },
        },
        {
          // ADEME is partner and cofinanceur of eau: one actor.
          node: { slug: 'eau' },
          jaccard: 3 / (6 + 4 - 3),
          sharedCount: 3,
          shared: {
            nodes: [
              { __typename: 'Organisation', name: 'Agence de la transition écologique' },
              { __typename: 'Organisation', name: 'Cerema' },
              { __typename: 'Organisation', name: 'Villes de France' },
            ],
          },
        },
      ],
    });
  });

  it('are none where no actor is shared', async () => {
    const { data } = await ask('{ fabrique(slug: "sante") { similar { totalCount nodes { slug } } } }');
    expect(data.fabrique.similar).toEqual({ totalCount: 0, nodes: [] });
  });

  it('cost one statement a level, whatever the number of Fabriques', async () => {
    const nested = await ask('{ fabriques { nodes { similar { nodes { slug similar { nodes { slug } } } } } } }');
    expect(nested.errors).toEqual([]);
    expect(nested.statements).toBe(2);
    const all = await ask(
      '{ fabriques { nodes { similar(first: 1) { totalCount edges { jaccard shared { nodes { name } } node { title } } } } } }',
    );
    // The list, the pages, the counts, the shared actors.
    expect(all.statements).toBe(4);
    expect((await ask('{ fabriques { nodes { similar { totalCount } } } }')).statements).toBe(2);
  });

  it('refuse a cursor of another Fabrique', async () => {
    const { data } = await ask('{ fabrique(slug: "eau") { similar(first: 1) { pageInfo { endCursor } } } }');
    const { errors } = await ask(
      'query ($after: String) { fabrique(slug: "temps") { similar(after: $after) { nodes { slug } } } }',
      { after: data.fabrique.similar.pageInfo.endCursor },
    );
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('on the real data', () => {
  let real: Ask;
  beforeAll(async () => {
    real = asker(await storeOf(frozenDataset()));
  });

  it('finds what the Fabriques of the coasts and of the business parks share', async () => {
    const { data } = await real(`{
      fabrique(slug: "zones-d-activites-economiques") { similar(first: 1) { edges {
        node { slug } jaccard sharedCount shared { nodes { slug } }
      } } }
    }`);
    // Lines 13 to 15 name 8 bodies and 4 territoires, lines 46 to 49 name 11 bodies and 6 territoires: 12 + 17 - 5.
    expect(data.fabrique.similar.edges).toEqual([
      {
        node: { slug: 'economie-des-territoires-littoraux' },
        jaccard: 5 / 24,
        sharedCount: 5,
        shared: {
          nodes: [
            { slug: 'anct' },
            { slug: 'banque-des-territoires' },
            { slug: 'cerema' },
            { slug: 'dgaln' },
            { slug: 'dge' },
          ],
        },
      },
    ]);
  });

  it('gives every page of one row what the whole list gives, ties among them', async () => {
    const whole = await real(`{ fabriques { nodes { slug similar(first: 100) {
      edges { cursor jaccard node { slug year } }
    } } } }`);
    let ties = 0;
    for (const { slug, similar } of whole.data.fabriques.nodes) {
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await real(
          `query ($slug: String!, $after: String) { fabrique(slug: $slug) { similar(first: 1, after: $after) {
            edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage endCursor }
          } } }`,
          { slug, after },
        );
        const page = data.fabrique.similar;
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        walked.push(...page.edges.map(({ node }: { node: { slug: string } }) => node.slug));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      const edges: { jaccard: number; node: { slug: string; year: number } }[] = similar.edges;
      expect(walked).toEqual(edges.map(({ node }) => node.slug));
      for (const [index, { jaccard, node }] of edges.slice(1).entries()) {
        const before = edges[index];
        expect(before?.jaccard).toBeGreaterThanOrEqual(jaccard);
        if (before?.jaccard !== jaccard) continue;
        ties += 1;
        expect(before.node.year).toBeGreaterThanOrEqual(node.year);
      }
    }
    expect(ties).toBeGreaterThan(10);
  });
});
