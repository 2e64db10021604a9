import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/answers/limits.ts';
import { costOf } from './cost-of.ts';

/** Work units of a field of Query, for its statement. */
const statement = 50;

describe('the nodes of an operation', () => {
  test.each([
    ['a single object is one node', '{ fabrique(slug: "eau") { title } }', 1],
    ['a page has its default size of 25 rows', '{ fabriques { nodes { title } } }', 25],
    ['a page has the requested size', '{ fabriques(first: 7) { nodes { title } } }', 7],
    ['a page from the end of a list has the requested size', '{ fabriques(last: 8) { edges { cursor } } }', 8],
    [
      'an empty page has no nodes, also below its rows',
      '{ fabriques(first: 0) { nodes { partners { nodes { id } } } } }',
      0,
    ],
    ['null is the default size', '{ fabriques(first: null) { nodes { title } } }', 25],
    [
      'the rows of edges and nodes count once',
      '{ fabriques(first: 7) { nodes { title } edges { cursor node { year } } } }',
      7,
    ],
    ['pageInfo reads the page', '{ fabriques(first: 7) { pageInfo { hasNextPage } } }', 7],
    ['__typename does not read the page', '{ fabriques(first: 7) { __typename } }', 0],
    // 10 Fabriques with 5 participations each. The actor is read together with the participation.
    [
      'nested pages multiply',
      '{ fabriques(first: 10) { nodes { participations(first: 5) { nodes { actor { name } } } } } }',
      10 + 10 * 5,
    ],
    [
      'sibling pages add up',
      '{ fabriques(first: 10) { nodes { partners(first: 2) { nodes { id } } cofinanceurs(first: 3) { nodes { id } } } } }',
      10 + 10 * (2 + 3),
    ],
    ['a list without paging has the maximum of its length', '{ regions { code } }', 18],
    // 13 départements of each région, and for each of them the région, which is read by its code.
    ['objects below rows multiply', '{ regions { departements { region { name } } } }', 18 + 18 * (13 + 13)],
    ['each id of a list argument is a node', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    // 3 paths of 5 nodes at most: 4 participations.
    [
      'a path has its maximum length',
      '{ paths(from: "a", to: "b", first: 3, maxLength: 4) { nodes { id } steps { role } } }',
      3 + 3 * 5,
    ],
    // 20 years and a group without a year, times 3 statuses.
    ['counts have all possible groups', '{ counts(of: FABRIQUES, by: [YEAR, STATUS]) { count keys { label } } }', 63],
    [
      'counts have at most the groups that occur in the data',
      '{ counts(of: FABRIQUES, by: [DEPARTEMENT, YEAR, ROLE]) { count } }',
      1_000,
    ],
  ])('%s', (_name, document, nodes) => {
    expect(costOf(document).nodes).toBe(nodes);
  });

  test('are the maximum of the possible types', () => {
    const document = `{ nodes(ids: ["a", "b"]) {
      ... on Fabrique { partners(first: 10) { nodes { id } } }
      ... on Departement { territoires(first: 20) { nodes { id } } }
      ... on Actor { participations(first: 30) { nodes { role } } }
    } }`;
    expect(costOf(document).nodes).toBe(2 + 2 * 30);
  });

  test('depend on variables and their defaults', () => {
    const document = 'query ($n: Int = 40) { fabriques(first: $n) { nodes { id } } }';
    expect(costOf(document).nodes).toBe(40);
    expect(costOf(document, { variables: { n: 3 } }).nodes).toBe(3);
  });

  test('are those of the selected operation', () => {
    const document = 'query A { regions { id } } query B { departements { id } }';
    expect(costOf(document, { operationName: 'A' }).nodes).toBe(18);
    expect(costOf(document, { operationName: 'B' }).nodes).toBe(101);
  });

  test('do not include fields excluded by @skip or @include', () => {
    const document = `query ($yes: Boolean!) {
      regions @include(if: $yes) { id }
      departements @skip(if: $yes) { id }
      ... on Query @include(if: $yes) { fabriques(first: 2) { nodes { id } } }
      ...More @skip(if: $yes)
    } fragment More on Query { fabriques(first: 2) { nodes { id } } }`;
    expect(costOf(document, { variables: { yes: true } }).nodes).toBe(18 + 2);
    expect(costOf(document, { variables: { yes: false } }).nodes).toBe(101 + 2);
  });
});

describe('a field that is selected several times', () => {
  test('on the same object is counted once, also in fragments', () => {
    const document = `{
      fabriques(first: 10) { nodes { title } }
      fabriques(first: 10) { nodes { year partners(first: 2) { nodes { id } } } }
      ...More
      ... { fabriques(first: 10) { nodes { partners(first: 2) { nodes { name } } } } }
    } fragment More on Query { fabriques(first: 10) { nodes { title } } }`;
    const once = '{ fabriques(first: 10) { nodes { title year partners(first: 2) { nodes { id name } } } } }';
    expect(costOf(document)).toEqual(costOf(once));
  });

  test('under another alias or on another object is counted again', () => {
    const document = `{ a: fabriques(first: 10) { ...Page } b: fabriques(first: 20) { ...Page } }
      fragment Page on FabriqueConnection { nodes { partners(first: 3) { nodes { id } } } }`;
    expect(costOf(document).nodes).toBe(10 * (1 + 3) + 20 * (1 + 3));
  });
});

describe('the fields of an operation', () => {
  test.each([
    ['each field counts once', '{ fabriques { totalCount pageInfo { hasNextPage } __typename } }', 5],
    // fabriques, nodes, and three fields for each of 25 rows.
    ['each field below a list counts once per row', '{ fabriques { nodes { id title year } } }', 2 + 25 * 3],
    // Two rows, each with at most five aliases.
    ['each item of a list of scalars counts as a field', '{ partners(first: 2) { nodes { aliases } } }', 2 + 2 * 5],
  ])('%s', (_name, document, fields) => {
    expect(costOf(document).fields).toBe(fields);
  });
});

describe('the work units of an operation', () => {
  test.each([
    ['a field of Query', '{ a: __typename fabriques { __typename } regions { id } }', 2 * statement],
    ['names', '{ resolve(names: ["a", "b"]) { name } }', 2 * 80],
    ['a search', '{ search(query: "eau") { nodes { id } } }', 100],
    ['a count', '{ counts(of: FABRIQUES, by: []) { count } }', 200],
    [
      'a measure of a count, for each group',
      '{ counts(of: FABRIQUES, by: [YEAR]) { distinct(of: ORGANISATIONS) } }',
      200 + 21 * 8,
    ],
    ['paths', '{ paths(from: "a", to: "b") { length } }', 200],
    [
      'similar Fabriques',
      '{ fabriques(first: 3) { nodes { similar(first: 4) { nodes { id } } } } }',
      statement + 3 * 4 * 2,
    ],
    ['pairs by count', '{ coOccurrences(first: 10) { nodes { count } } }', statement],
    ['pairs in another order', '{ coOccurrences(first: 10, orderBy: LIFT) { nodes { count } } }', 1_000 + 2 * 10],
    ['pairs of frequent actors', '{ coOccurrences(first: 10, minFabriques: 2) { nodes { count } } }', 250 + 2 * 10],
    ['pairs by Newman', '{ coOccurrences(first: 10, orderBy: NEWMAN) { nodes { count } } }', 1_000 + 2 * 10],
    // All pairs are tested once for the page. Then each row looks up its own value.
    [
      'q-values',
      '{ coOccurrences(first: 10) { nodes { qValue } edges { node { q: qValue } } } }',
      statement + 100 + 40,
    ],
    [
      'pairs of each actor',
      '{ partners(first: 3) { nodes { coOccurrences(and: PARTNER, first: 4, orderBy: LIFT) { nodes { count } } } } }',
      statement + 3 * (50 + 2 * 4),
    ],
    ['a network', '{ network { nodeCount edges { totalCount } } }', 200 + 2],
    ['its measures', '{ network { density nodes { nodes { betweenness } } } }', 200 + 5_000],
    [
      'an order by a measure',
      '{ network { nodes(orderBy: { field: BETWEENNESS }) { nodes { degree } } } }',
      200 + 5_000,
    ],
    ['an order by degree', '{ network { nodes(orderBy: { field: DEGREE }) { nodes { degree } } } }', 200],
    ['communities', '{ network { communities { nodes { totalCount } } } }', 200 + 5_000 + 50 * 2],
    ['a filter by community', '{ network { nodes(filter: { community: 1 }) { nodes { degree } } } }', 200 + 5_000],
    ['a filter by degree', '{ network { nodes(filter: { minDegree: 1 }) { nodes { degree } } } }', 200],
    ['one node', '{ network { node(id: "x") { degree ranks { degree strength } } } }', 200 + 50],
    ['a rank by a measure', '{ network { node(id: "x") { ranks { betweenness } } } }', 200 + 50 + 5_000],
    ['neighbours', '{ network { node(id: "x") { neighbours { nodes { degree } } } } }', 200 + 50 + 2],
    ['distances', '{ network { distances(from: "x") { counts { nodeCount } } } }', 200 + 150],
    [
      'a distance of each node of a page',
      '{ network { nodes(first: 10) { nodes { distance(to: "x") } } } }',
      200 + 10 * 2 + 100,
    ],
    ['an ego network', '{ network { ego(of: "x") { nodeCount } } }', 200 + 150],
    ['measures of an ego network', '{ network { ego(of: "x") { density } } }', 200 + 150 + 5_000],
    [
      'measures of a network and of an ego network',
      '{ network { density ego(of: "x") { density } } }',
      200 + 150 + 2 * 5_000,
    ],
    [
      'suggestions of each node of a page',
      '{ network { nodes(first: 3) { nodes { suggestions(first: 2) { nodes { degree } } } } } }',
      200 + 3 * 100,
    ],
    [
      'suggestions of a Fabrique',
      '{ fabrique(slug: "x") { suggestions(first: 4) { edges { score } } } }',
      statement + 50 + 4,
    ],
  ])('%s', (_name, document, work) => {
    expect(costOf(document).work).toBe(work);
  });

  test('and its nodes add up to the cost', () => {
    const { requested, nodes, work } = costOf(
      '{ fabriques(first: 3) { nodes { similar(first: 4) { nodes { id } } } } }',
    );
    expect({ requested, nodes, work }).toEqual({ requested: 89, nodes: 15, work: 74 });
  });
});

describe('analyses, aliases and levels', () => {
  test('a network with requested measures is analysed once', () => {
    const measured = 'density modularity nodes { nodes { pageRank } }';
    expect(costOf(`{ a: network { ${measured} } b: network { nodeCount } c: network { stability } }`).analyses).toBe(2);
  });

  test('an ego network is analysed separately', () => {
    expect(costOf('{ network { density ego(of: "x") { density } } }').analyses).toBe(2);
    expect(costOf('{ network { nodeCount ego(of: "x") { density nodes { nodes { pageRank } } } } }').analyses).toBe(1);
    expect(costOf('{ network { ego(of: "x") { nodeCount } } }').analyses).toBe(0);
  });

  test('aliases of a fragment count each time that it is spread', () => {
    expect(
      costOf('{ a: regions { b: id name } c: regions { ...F } } fragment F on Region { d: id e: name }').aliases,
    ).toBe(5);
    expect(costOf('{ a: regions { ...F } b: regions { ...F } } fragment F on Region { d: id e: name }').aliases).toBe(
      6,
    );
  });

  test('the depth is the level of the deepest field', () => {
    expect(costOf('{ __typename }')).toMatchObject({ depth: 1, deepest: '__typename' });
    expect(costOf('{ regions { id departements { region { id } } } dataset { version } }')).toMatchObject({
      depth: 4,
      deepest: 'regions.departements.region.id',
    });
  });
});

describe('the most expensive field', () => {
  test.each([
    ['{ fabriques { nodes { title partners { nodes { id } } } } }', 'fabriques.nodes.partners'],
    ['{ regions { id } names: resolve(names: ["a", "b"]) { name } }', 'names'],
    [
      '{ coOccurrences(first: 100) { nodes { fabriques { nodes { id } } a { name } } } }',
      'coOccurrences.nodes.fabriques',
    ],
    ['{ __typename }', ''],
  ])('of %s', (document, costliest) => {
    expect(costOf(document).costliest).toBe(costliest);
  });
});

describe('an argument out of range', () => {
  test.each([
    ['{ fabriques(first: -1) { totalCount } }', {}, 'first: -1 is negative. Give a number from 0 to 100.', 'fabriques'],
    [
      'query ($n: Int = 1000000000) { fabriques { nodes { x: partners(last: $n) { totalCount } } } }',
      {},
      'last: 1000000000 is more than the maximum page size. Give 100 or less, then continue from pageInfo.',
      'fabriques.nodes.x',
    ],
    [
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array.from({ length: 101 }, () => 'x') },
      'ids: Give 100 ids or fewer at once.',
      'nodes',
    ],
    [
      'query ($names: [String!]!) { resolve(names: $names) { name } }',
      { names: Array.from({ length: 101 }, () => 'x') },
      'names: Give 100 names or fewer at once.',
      'resolve',
    ],
  ])('is refused: %s', (document, variables, message, path) => {
    const { requested, refused } = costOf(document, { variables });
    expect(requested).toBe(0);
    expect([...refused.values()]).toEqual([expect.objectContaining({ message, path: path.split('.') })]);
  });

  test('refuses its field of Query alone, which costs nothing', () => {
    const bad = 'bad: fabriques { nodes { partners(first: 101) { totalCount } } }';
    const { requested, refused } = costOf(`{ ${bad} dataset { version } }`);
    expect(requested).toBe(costOf('{ dataset { version } }').requested);
    expect([...refused.keys()]).toEqual(['bad']);
    expect(refused.get('bad')).toMatchObject({ path: ['bad', 'nodes', 'partners'] });
  });

  test('is checked against the limits of the configuration', () => {
    const limits = { ...defaultLimits, page: 10, ids: 2 };
    expect(costOf('{ fabriques { nodes { id } } }', { limits }).nodes).toBe(10);
    const { refused } = costOf('{ fabriques(first: 11) { totalCount } nodes(ids: ["a", "b", "c"]) { id } }', {
      limits,
    });
    expect([...refused.values()].map(({ message }) => message)).toEqual([
      expect.stringContaining('Give 10 or less'),
      expect.stringContaining('Give 2 ids or fewer'),
    ]);
  });
});

describe('a document whose fragments fan out', () => {
  const spread = (levels: number, body: (next: string) => string, last: string) =>
    Array.from(
      { length: levels },
      (_, n) => `fragment F${n} on ${last} { ${n + 1 < levels ? body(`...F${n + 1}`) : 'id'} }`,
    );

  test('has its exact cost, although each selection is computed once', () => {
    // 2 + 4 + … + 2^10 aliases.
    const parents = (next: string) => `a: parent { ${next} } b: parent { ${next} }`;
    const fragments = spread(11, parents, 'Organisation').join('\n');
    expect(costOf(`{ organisation(slug: "x") { ...F0 } } ${fragments}`).aliases).toBe(2 ** 11 - 2);
  });

  test('is not visited below the maximum depth', () => {
    const similar = (next: string) => `a: similar { nodes { ${next} } } b: similar { nodes { ${next} } }`;
    const { depth } = costOf(`{ fabriques { nodes { ...F0 } } } ${spread(41, similar, 'Fabrique').join('\n')}`);
    expect(depth).toBeGreaterThan(defaultLimits.depth);
  });

  test('is refused if its fragments combine in too many ways', () => {
    // Seven fragments per level. Each has seven fields, and each field spreads two fragments of the next level.
    const parent = (level: number, n: number, field: number) =>
      `p${field}: parent { ...F${level + 1}_${(3 * n + field) % 7} ...F${level + 1}_${(n + field * field) % 7} }`;
    const fragments = Array.from({ length: 12 }, (_level, level) =>
      Array.from({ length: 7 }, (_n, n) => {
        const fields = Array.from({ length: 7 }, (_field, field) => parent(level, n, field)).join(' ');
        return `fragment F${level}_${n} on Organisation { ${level < 11 ? fields : 'id'} }`;
      }).join('\n'),
    ).join('\n');
    const all = Array.from({ length: 7 }, (_, n) => `...F0_${n}`).join(' ');
    const limits = { ...defaultLimits, depth: 0 };
    expect(() => costOf(`{ organisation(slug: "x") { ${all} } } ${fragments}`, { limits })).toThrow(
      'combine in too many ways',
    );
  });
});
