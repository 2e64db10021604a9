import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import {
  AroundActorsDocument,
  CountsByDimensionDocument,
  FabriquesWithActorsDocument,
  NetworkDocument,
  NodesByIdDocument,
  PairsAndMeasuresDocument,
  SearchAndResolveDocument,
  ShortestPathsDocument,
  SimilarFabriquesDocument,
  TerritoiresByPageDocument,
} from '../generated/operations.ts';
import { storeOf } from '../schema/ask.ts';
import { type AskTyped, typedAsker } from './ask-typed.ts';

let store: GraphStore;
let ask: AskTyped;
beforeAll(async () => {
  store = await storeOf(smallDataset);
  ask = typedAsker(store);
});
afterAll(() => store.close());

const idOf = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

describe('typed operations over the small data set', () => {
  test('pairs: Cerema and ADEME met in two Fabriques of three and two', async () => {
    const { data, errors } = await ask(PairsAndMeasuresDocument, { between: 'PARTNER', orderBy: 'COUNT', first: 1 });
    expect(errors).toEqual([]);
    const [edge] = data.coOccurrences.edges;
    // By name: "Agence de la transition écologique" stands before "Cerema".
    expect([edge?.node.a.name, edge?.node.b.name]).toEqual(['Agence de la transition écologique', 'Cerema']);
    expect(edge?.node).toMatchObject({ count: 2, aCount: 2, bCount: 3, jaccard: 2 / 3 });
    expect(edge?.node.fabriques.nodes.map(({ slug }) => slug)).toEqual(['eau', 'nature']);
    expect(data.coOccurrences.pageInfo.hasNextPage).toBe(true);
  });

  test('actors: whom ADEME as a partner, and a territoire, met', async () => {
    const { data, errors } = await ask(AroundActorsDocument, {
      organisation: 'ademe',
      territoire: 'cc-granville-terre-et-mer',
      with: 'ASSOCIATION',
    });
    expect(errors).toEqual([]);
    expect(data.organisation?.met.nodes.map(({ b, count }) => [b.name, count])).toEqual([['Villes de France', 2]]);
    expect(data.territoire?.kind).toBe('CC');
    expect(data.territoire?.met.nodes.map(({ b, aRole }) => [b.name, aRole])).toEqual([
      ['Villes de France', 'TERRITOIRE'],
    ]);
  });

  test('territoires: the last of the list, backward', async () => {
    const { data, errors } = await ask(TerritoiresByPageDocument, { last: 2 });
    expect(errors).toEqual([]);
    expect(data.territoires.totalCount).toBe(4);
    // Three took part in one Fabrique each, Arras in 2018, Cap in 2023, Granville in 2025.
    expect(data.territoires.edges.map(({ node }) => node.name)).toEqual(['Cap', 'Granville']);
    expect(data.territoires.edges[1]?.node.within).toEqual([{ name: 'CC Granville Terre et Mer' }]);
    expect(data.territoires.pageInfo.hasPreviousPage).toBe(true);
  });

  test('Fabriques with their actors', async () => {
    const { data, errors } = await ask(FabriquesWithActorsDocument, {
      filter: { status: 'EN_COURS' },
      roles: ['PARTNER'],
    });
    expect(errors).toEqual([]);
    const [fabrique] = data.fabriques.nodes;
    const acronyms = fabrique?.participations.nodes.map(({ actor }) =>
      actor.__typename === 'Organisation' ? actor.acronym : actor.code,
    );
    expect(acronyms).toEqual(['ADEME', null]);
    expect(fabrique?.partners.edges[0]?.mention).toEqual({ text: 'ADEME', line: 6 });
  });

  test('nodes by id, each with the fields of its type', async () => {
    const { data, errors } = await ask(NodesByIdDocument, {
      ids: [idOf('Region', '28'), idOf('Organisation', 'ademe')],
    });
    expect(errors).toEqual([]);
    const [region, ademe] = data.nodes;
    expect(region?.__typename === 'Region' && region.departements).toEqual([{ code: '50' }]);
    expect(ademe?.__typename === 'Organisation' && ademe.fabriqueCount).toBe(2);
  });

  test('paths: from Granville to ADEME there are two, for ADEME held two roles', async () => {
    const { data, errors } = await ask(ShortestPathsDocument, {
      from: idOf('Territoire', '50218'),
      to: idOf('Organisation', 'ademe'),
      roles: ['TERRITOIRE', 'PARTNER', 'COFINANCEUR'],
    });
    expect(errors).toEqual([]);
    expect(data.paths.map(({ length, steps }) => [length, ...steps.map(({ role }) => role)])).toEqual([
      [2, 'TERRITOIRE', 'PARTNER'],
      [2, 'TERRITOIRE', 'COFINANCEUR'],
    ]);
  });

  test('counts: participations by role', async () => {
    const { data, errors } = await ask(CountsByDimensionDocument, { of: 'PARTICIPATIONS', by: ['ROLE'], filter: null });
    expect(errors).toEqual([]);
    expect(data.counts.map(({ keys, count }) => [keys[0]?.key, count])).toEqual([
      ['TERRITOIRE', 5],
      ['PARTNER', 7],
      ['COFINANCEUR', 2],
      ['ASSOCIATION', 3],
    ]);
  });

  test('similar Fabriques', async () => {
    const { data, errors } = await ask(SimilarFabriquesDocument, { slug: 'eau' });
    expect(errors).toEqual([]);
    // eau: Granville, Cerema, ADEME, Villes; nature: the last three, the CC, Cap, Banque. temps: Cerema, Villes, the CC.
    expect(data.fabrique?.similar.edges.map(({ node, jaccard }) => [node.slug, jaccard])).toEqual([
      ['nature', 3 / 7],
      ['temps', 2 / 5],
    ]);
  });

  test('networks: who shares a Fabrique with Villes de France, by the role of partner or association', async () => {
    const { data, errors } = await ask(NetworkDocument, {
      weight: 'COUNT',
      backbone: null,
      nodeOrder: { field: 'STRENGTH', direction: 'DESC' },
      edgeOrder: { field: 'WEIGHT', direction: 'DESC' },
    });
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({ nodeCount: 5, edgeCount: 6, seed: 42 });
    // Cerema and Villes share three Fabriques; each has six common ones in all.
    expect(data.network.edges.edges[0]?.node).toMatchObject({
      weight: 3,
      target: { id: idOf('Organisation', 'villes-de-france') },
    });
    expect(data.network.nodes.edges.map(({ node }) => node.strength)).toEqual([6, 6, 5, 3, 0]);
  });

  test('search and resolve: Granville by a typo, and by the département in its name', async () => {
    const { data, errors } = await ask(SearchAndResolveDocument, {
      query: 'granvile',
      kinds: ['TERRITOIRE'],
      names: ['Granville (50)', 'Ademe'],
    });
    expect(errors).toEqual([]);
    expect(data.search.edges.map(({ node, matched }) => [node.id, matched])).toContainEqual([
      idOf('Territoire', '50218'),
      'Granville',
    ]);
    const found = data.resolve.map(({ candidates }) => candidates[0]?.node);
    expect(found).toEqual([
      { __typename: 'Territoire', slug: 'granville' },
      { __typename: 'Organisation', slug: 'ademe' },
    ]);
  });
});

describe('what does not fit the schema', () => {
  // The compiler is the test: where one of these lines compiled, `npx tsc` would say that its directive is unused.
  test('does not compile: a field that the operation has not, and a misspelt variable', async () => {
    const { data } = await ask(SimilarFabriquesDocument, { slug: 'eau' });
    // @ts-expect-error The operation asks for no such field, so that it is not there either.
    expect(data.fabrique?.notAField).toBeUndefined();
    // @ts-expect-error The operation has the variable "slug".
    await ask(SimilarFabriquesDocument, { slugg: 'eau' });
    // @ts-expect-error A role has no such value, which the schema says too.
    const { errors } = await ask(PairsAndMeasuresDocument, { between: 'SPONSOR' });
    expect(errors).toHaveLength(1);
  });
});
