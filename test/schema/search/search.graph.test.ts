import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('Query.search', () => {
  it('returns nodes of several types with score and matched text, best first', async () => {
    const { data, errors } = await ask(`{
      search(query: "france") {
        totalCount
        edges { score matched node { __typename ... on Organisation { slug } ... on Region { code } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.search).toEqual({
      totalCount: 2,
      edges: [
        { score: 3.45, matched: 'Hauts-de-France', node: { __typename: 'Region', code: '32' } },
        { score: 3.45, matched: 'Villes de France', node: { __typename: 'Organisation', slug: 'villes-de-france' } },
      ],
    });
  });

  it.each(['gran\u00adville', 'gran\u200dville', '\ufeffgranville\u200b', 'ｇｒａｎｖｉｌｌｅ'])(
    'finds %j as granville, as do filters and `resolve`',
    async (text) => {
      const query = `query ($text: String!) {
        search(query: $text) { nodes { id } }
        territoires(filter: { text: $text }) { nodes { id } }
        resolve(names: [$text]) { candidates { score matched } }
      }`;
      const found = await ask(query, { text });
      expect(found.errors).toEqual([]);
      expect(found.data).toEqual((await ask(query, { text: 'granville' })).data);
      expect(JSON.stringify(found.data)).toContain('Granville');
    },
  );

  it.each([
    ['FABRIQUE', 'eau', 'Fabrique'],
    ['TERRITOIRE', 'granville', 'Territoire'],
    ['ORGANISATION', 'cerema', 'Organisation'],
    ['DEPARTEMENT', 'manche', 'Departement'],
    ['REGION', 'normandie', 'Region'],
    ['PARTICIPATION', 'granville', 'Participation'],
  ])('finds only the kind %s', async (kind, query, type) => {
    const document =
      'query ($query: String!, $kind: NodeKind!) { search(query: $query, kinds: [$kind]) { nodes { __typename } } }';
    const { data } = await ask(document, { query, kind });
    expect(new Set(data.search.nodes.map((node: { __typename: string }) => node.__typename))).toEqual(new Set([type]));
  });

  it('continues after the end cursor', async () => {
    const page = 'search(query: "france", first: 1';
    const { data: first } = await ask(`{ ${page}) { pageInfo { hasNextPage endCursor } } }`);
    const { data: second } = await ask(
      `query ($after: String) { ${page}, after: $after) { nodes { ... on Organisation { slug } } pageInfo { hasNextPage } } }`,
      { after: first.search.pageInfo.endCursor },
    );
    expect(first.search.pageInfo.hasNextPage).toBe(true);
    expect(second.search).toEqual({ nodes: [{ slug: 'villes-de-france' }], pageInfo: { hasNextPage: false } });
  });

  it.each([
    ['the nodes of a page', 'nodes { id } edges { score } pageInfo { endCursor }', 3],
    ['with their count', 'totalCount nodes { id }', 3],
    ['with the matched text, for the descriptions of Fabriques', 'edges { matched }', 4],
    ['the count alone', 'totalCount', 2],
    ['nothing', '__typename', 0],
  ])('runs a fixed number of statements for %s', async (_name, selection, statements) => {
    expect((await ask(`{ search(query: "fabrique") { ${selection} } }`)).statements).toBe(statements);
  });

  it('runs as many for participations', async () => {
    const found = '(query: "62 arras") { totalCount edges { matched node { id } } }';
    const { data, statements } = await ask(`{ search${found} }`);
    expect(data.search).toMatchObject({ totalCount: 1, edges: [{ matched: 'Arras (62)' }] });
    expect(statements).toBe(3);
  });

  it('refuses bad arguments before any statement', async () => {
    const { errors, statements } = await ask('{ search(query: "a", kinds: []) { totalCount } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'search' }]);
    expect(statements).toBe(0);
  });
});
