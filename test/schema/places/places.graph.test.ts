import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

/** The CC lies in two départements of Normandie, Cap in one of them. The Fabriques of Normandie: eau, nature, temps. */
const dataset: Dataset = {
  ...smallDataset,
  departements: [
    { code: '14', name: 'Calvados', region: '28' },
    ...smallDataset.departements,
    { code: '59', name: 'Nord', region: '32' },
  ],
  territoires: smallDataset.territoires.map((it) => ({
    ...it,
    departements: { '200042604': ['50', '14'], 'cap-a': ['14'] }[it.id] ?? it.departements,
  })),
};

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(dataset));
});

const slugs = (connection: { nodes: { slug: string }[] }) => connection.nodes.map(({ slug }) => slug);

describe('a département and a région', () => {
  it('are found by code, and null for a code that none has', async () => {
    const { data, errors } = await ask(`{
      region(code: "28") { name } none: region(code: "99") { name }
      departement(code: "14") { name region { code } } nothing: departement(code: "") { name }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      region: { name: 'Normandie' },
      none: null,
      departement: { name: 'Calvados', region: { code: '28' } },
      nothing: null,
    });
  });

  it('have the territoires that lie in them, each once, by name', async () => {
    const { data } = await ask(`{
      region(code: "28") { territoires { totalCount nodes { slug } } }
      departement(code: "14") { territoires { totalCount nodes { slug } } }
      empty: departement(code: "59") { territoires { totalCount nodes { slug } } }
    }`);
    expect(data.region.territoires.totalCount).toBe(3);
    expect(slugs(data.region.territoires)).toEqual(['cap-a', 'cc-granville-terre-et-mer', 'granville']);
    expect(slugs(data.departement.territoires)).toEqual(['cap-a', 'cc-granville-terre-et-mer']);
    expect(data.empty.territoires).toEqual({ totalCount: 0, nodes: [] });
  });

  it('have the Fabriques of these, each once, the newest first', async () => {
    const { data } = await ask(`{
      regions { code fabriques { totalCount nodes { slug } } }
      departements { code fabriques { totalCount nodes { slug } } }
    }`);
    type Row = { code: string; fabriques: { totalCount: number; nodes: { slug: string }[] } };
    const listed = (rows: Row[]) => rows.map(({ code, fabriques }) => [code, fabriques.totalCount, slugs(fabriques)]);
    expect(listed(data.regions)).toEqual([
      ['28', 3, ['eau', 'nature', 'temps']],
      ['32', 1, ['sante']],
    ]);
    expect(listed(data.departements)).toEqual([
      ['14', 2, ['nature', 'temps']],
      ['50', 3, ['eau', 'nature', 'temps']],
      ['59', 0, []],
      ['62', 1, ['sante']],
    ]);
  });

  it.each(['territoires', 'fabriques'])('have pages of their %s both ways', async (list) => {
    const page = async (args: string) => {
      const { data, errors } = await ask(`{ region(code: "28") { list: ${list}(${args}) {
        nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } } }`);
      expect(errors).toEqual([]);
      return data.region.list;
    };
    const whole = slugs(await page('first: 100'));
    expect(whole).toHaveLength(3);
    const first = await page('first: 2');
    expect(slugs(first)).toEqual(whole.slice(0, 2));
    const rest = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([...slugs(rest), rest.pageInfo.hasNextPage]).toEqual([whole[2], false]);
    const last = await page('last: 2');
    expect(slugs(last)).toEqual(whole.slice(1));
    const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`);
    expect([...slugs(before), before.pageInfo.hasPreviousPage]).toEqual([whole[0], false]);
  });
});

describe('the départements and régions of a Fabrique', () => {
  it('are those of its territoires, by code', async () => {
    const { data } = await ask('{ fabriques { nodes { slug departements { code } regions { name } } } }');
    expect(data.fabriques.nodes).toEqual([
      { slug: 'eau', departements: [{ code: '50' }], regions: [{ name: 'Normandie' }] },
      { slug: 'nature', departements: [{ code: '14' }, { code: '50' }], regions: [{ name: 'Normandie' }] },
      { slug: 'temps', departements: [{ code: '14' }, { code: '50' }], regions: [{ name: 'Normandie' }] },
      { slug: 'sante', departements: [{ code: '62' }], regions: [{ name: 'Hauts-de-France' }] },
    ]);
  });
});

describe('the neighbours of a territoire', () => {
  const neighbours = 'neighbours { totalCount edges { node { slug } fabriques { totalCount nodes { slug } } } }';

  it('lie in one of its départements and took part in a Fabrique in which it did not', async () => {
    const { data } = await ask(`{ territoires { nodes { slug ${neighbours} } } }`);
    const edge = (slug: string, ...fabriques: string[]) => ({
      node: { slug },
      fabriques: { totalCount: fabriques.length, nodes: fabriques.map((it) => ({ slug: it })) },
    });
    expect(data.territoires.nodes).toEqual([
      { slug: 'arras', neighbours: { totalCount: 0, edges: [] } },
      {
        slug: 'cap-a',
        neighbours: { totalCount: 1, edges: [edge('cc-granville-terre-et-mer', 'temps')] },
      },
      {
        slug: 'cc-granville-terre-et-mer',
        // Cap took part in nature alone, with the CC.
        neighbours: { totalCount: 1, edges: [edge('granville', 'eau')] },
      },
      {
        slug: 'granville',
        neighbours: { totalCount: 1, edges: [edge('cc-granville-terre-et-mer', 'nature', 'temps')] },
      },
    ]);
  });
});
