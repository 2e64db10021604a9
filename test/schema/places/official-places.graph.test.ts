import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { realDataset } from '../../export/render.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let small: GraphStore;
let real: GraphStore;
let ask: Ask;
beforeAll(async () => {
  [small, real] = await Promise.all([storeOf(smallDataset), storeOf(realDataset)]);
  ask = asker(small);
});
afterAll(() => Promise.all([small.close(), real.close()]));

const everything = `
  code siren name kind kindLabel territoire { slug } territoires { slug }
  departements { code } regions { code } within { kind code name territoire { slug } }`;

const first = async (query: string) => {
  const { data, errors } = await ask(
    `query ($query: String!) { officialPlaces(query: $query, first: 1) { nodes { ${everything} } } }`,
    { query },
  );
  expect(errors).toEqual([]);
  return data.officialPlaces.nodes[0];
};

describe('an official place', () => {
  test('in the graph has its territoire, and those that contain it', async () => {
    expect(await first('Granville')).toEqual({
      ...{ code: '50218', siren: '215002189', name: 'Granville', kind: 'COMMUNE', kindLabel: 'commune' },
      territoire: { slug: 'granville' },
      territoires: [{ slug: 'cc-granville-terre-et-mer' }],
      departements: [{ code: '50' }],
      regions: [{ code: '28' }],
      within: [
        {
          ...{ kind: 'CC', code: '200042604', name: 'CC de Granville, Terre et Mer' },
          territoire: { slug: 'cc-granville-terre-et-mer' },
        },
        { kind: 'DEPARTEMENT', code: '50', name: 'Manche', territoire: null },
        { kind: 'REGION', code: '28', name: 'Normandie', territoire: null },
      ],
    });
  });

  test('that is not in the graph has the territoires that contain it by official membership', async () => {
    expect(await first('Saint-Pair-sur-Mer')).toMatchObject({
      territoire: null,
      territoires: [{ slug: 'cc-granville-terre-et-mer' }],
    });
  });

  test('far from the graph has its official places only', async () => {
    // The small graph has two départements, of two régions.
    expect(await first('Vandœuvre (54)')).toMatchObject({
      ...{ code: '54547', territoire: null, territoires: [], departements: [], regions: [] },
      within: [{ name: 'Métropole du Grand Nancy', territoire: null }, { code: '54' }, { code: '44' }],
    });
  });

  test('can be a département or a région, which has itself', async () => {
    expect(await first('Manche')).toMatchObject({
      ...{ kind: 'DEPARTEMENT', code: '50', siren: null, territoire: null, territoires: [] },
      ...{ departements: [{ code: '50' }], regions: [{ code: '28' }], within: [{ kind: 'REGION' }] },
    });
    expect(await first('Normandie')).toMatchObject({
      ...{ kind: 'REGION', departements: [], regions: [{ code: '28' }], within: [] },
    });
  });

  test('outside of all départements lies in a collectivité', async () => {
    expect(await first('Nouméa')).toMatchObject({
      ...{ departements: [], regions: [] },
      within: [{ kind: 'COLLECTIVITE_OUTRE_MER', code: '988', name: 'Nouvelle-Calédonie' }],
    });
  });
});

describe('Query.officialPlaces', () => {
  test('names the part that matches, and the source', async () => {
    const { data } = await ask(
      '{ officialPlaces(query: "Paris 12e") { source edges { node { name } part { kind kindLabel code name } } } }',
    );
    expect(data.officialPlaces).toEqual({
      source: 'decoupage-administratif 6.0.0',
      edges: [
        {
          node: { name: 'Paris' },
          part: {
            ...{ kind: 'ARRONDISSEMENT_MUNICIPAL', kindLabel: 'arrondissement municipal' },
            ...{ code: '75112', name: 'Paris 12e Arrondissement' },
          },
        },
      ],
    });
  });

  test('has pages in both directions', async () => {
    const page = async (args: string) => {
      const { data } = await ask(`{ officialPlaces(query: "Sainte-Marie", ${args}) {
        totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }`);
      const { totalCount, nodes, pageInfo } = data.officialPlaces;
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
      const codes = nodes.map(({ code }: { code: string }) => code);
      return { totalCount, codes, more: [hasPreviousPage, hasNextPage], startCursor, endCursor };
    };
    const whole = await page('first: 100');
    expect(whole.totalCount).toBe(whole.codes.length);
    expect(whole.codes.length).toBeGreaterThan(40);
    const start = await page('first: 2');
    expect(start).toMatchObject({ totalCount: whole.totalCount, codes: whole.codes.slice(0, 2), more: [false, true] });
    const rest = await page(`first: 100, after: "${start.endCursor}"`);
    expect(rest).toMatchObject({ codes: whole.codes.slice(2), more: [true, false] });
    const end = await page('last: 3');
    expect(end).toMatchObject({ codes: whole.codes.slice(-3), more: [true, false] });
    const before = await page(`last: 100, before: "${end.startCursor}"`);
    expect(before).toMatchObject({ codes: whole.codes.slice(0, -3), more: [false, true] });
  });

  test('finds nothing for text without letters', async () => {
    const { data } = await ask('{ officialPlaces(query: "—") { totalCount nodes { code } pageInfo { endCursor } } }');
    expect(data.officialPlaces).toEqual({ totalCount: 0, nodes: [], pageInfo: { endCursor: null } });
  });

  test.each([
    ['query: ""'.replace('""', JSON.stringify('x'.repeat(201))), 'query: Give 200 characters or fewer.'],
    ['query: "a\\u0000"', 'query: Give plain text, without control characters.'],
    ['query: "a", first: 101', 'first: 101 is more than the maximum page size. Give 100 or less'],
    ['query: "a", after: "x"', 'after: "x" is not a cursor of this API.'],
  ])('refuses %s', async (args, message) => {
    const { data, errors } = await ask(`{ officialPlaces(${args}) { totalCount } }`);
    expect(data).toEqual({ officialPlaces: null });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'officialPlaces' }]);
    expect(errors[0]?.message).toContain(message);
  });

  test('refuses a cursor of another query', async () => {
    const { data } = await ask('{ officialPlaces(query: "saint", first: 1) { pageInfo { endCursor } } }');
    const { errors } = await ask(
      `{ officialPlaces(query: "denis", after: "${data.officialPlaces.pageInfo.endCursor}") { totalCount } }`,
    );
    expect(errors[0]?.message).toContain('comes from another list');
  });
});

describe('the statements of official places', () => {
  test.each([
    ['names and what contains them', 'code name within { code name }', 0],
    ['their territoires', 'territoire { name }', 1],
    ['the territoires that contain them: two for all places', 'territoires { name }', 2],
    // The actors, what contains them, the départements, the régions.
    ['everything', everything, 4],
  ])('%s', async (_title, fields, statements) => {
    const counted = async (size: number) =>
      (await ask(`{ officialPlaces(query: "granville", first: ${size}) { totalCount nodes { ${fields} } } }`))
        .statements;
    expect(await counted(1)).toBe(statements);
    expect(await counted(100)).toBe(statements);
  });
});

describe('the territoires of the data set with an official code', () => {
  const coded = realDataset.territoires.filter(({ code }) => code !== null);

  test.each([
    ['their code', ({ code }: { code: string | null }) => code],
    // What has its name without the département, such as "Saint-Joseph", is not alone.
    [
      'their name',
      ({ name, departements: [code] }: { name: string; departements: readonly string[] }) => `${name} (${code})`,
    ],
  ])('are found by %s, as territoires of the graph', async (_what, textOf) => {
    expect(coded).toHaveLength(104);
    const askReal = asker(real);
    const missed = [];
    for (const territoire of coded) {
      const { data } = await askReal(
        'query ($query: String!) { officialPlaces(query: $query) { nodes { code territoire { slug } } } }',
        { query: textOf(territoire) },
      );
      const place = data.officialPlaces.nodes.find(({ code }: { code: string }) => code === territoire.code);
      if (place?.territoire?.slug !== territoire.slug) missed.push(territoire.name);
    }
    expect(missed).toEqual([]);
  });

  test('a commune has the territoire d’industrie that its intercommunalité belongs to', async () => {
    // Bard took part; Montbrison, of the same CA, did not.
    const { data } = await asker(real)(`{
      took: officialPlaces(query: "Bard (42)", first: 1) { nodes { territoires { name } } }
      not: officialPlaces(query: "Montbrison (42)", first: 1) { nodes { territoire { name } territoires { name } } }
    }`);
    const around = [{ name: 'CA Loire Forez Agglomération (LFA)' }, { name: 'Lezoux - Thiers - Ambert - Montbrison' }];
    expect(data).toEqual({
      took: { nodes: [{ territoires: around }] },
      not: { nodes: [{ territoire: null, territoires: around }] },
    });
  });
});
