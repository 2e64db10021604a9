import { executeSync, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/answers/limits.ts';
import { checkCost } from '../../../src/http/guards/cost/refusal.ts';
import { schema } from '../../../src/schema/index.ts';
import { costOf } from './cost-of.ts';

/** What each field of Query costs besides its rows, for the statement that it runs. */
const statement = 50;

describe('the nodes of a request', () => {
  test.each([
    ['a single node has no rows', '{ fabrique(slug: "eau") { title } }', 1],
    ['a page has its default size', '{ fabriques { nodes { title } } }', 25],
    ['a page has the size asked', '{ fabriques(first: 7) { nodes { title } } }', 7],
    ['from its end too', '{ fabriques(last: 8) { edges { cursor } } }', 8],
    [
      'an empty page has none, nor what is below it',
      '{ fabriques(first: 0) { nodes { partners { nodes { id } } } } }',
      0,
    ],
    ['null is the default', '{ fabriques(first: null) { nodes { title } } }', 25],
    ['edges and nodes are one page', '{ fabriques(first: 7) { nodes { title } edges { cursor node { year } } } }', 7],
    ['a page is read to know where it ends', '{ fabriques(first: 7) { pageInfo { hasNextPage } } }', 7],
    ['nothing of it is read for its type', '{ fabriques(first: 7) { __typename } }', 0],
    // 10 Fabriques, and for each of them 5 participations; who took part comes with the participation.
    [
      'pages in pages multiply',
      '{ fabriques(first: 10) { nodes { participations(first: 5) { nodes { actor { name } } } } } }',
      10 + 10 * 5,
    ],
    [
      'pages side by side add up',
      '{ fabriques(first: 10) { nodes { partners(first: 2) { nodes { id } } cofinanceurs(first: 3) { nodes { id } } } } }',
      10 + 10 * (2 + 3),
    ],
    ['plain lists have their bound', '{ regions { code } }', 18],
    // 13 départements of each région, and for each of them the région, which is read by its code.
    ['with what is read for each row', '{ regions { departements { region { name } } } }', 18 + 18 * (13 + 13)],
    ['ids are as many as are given', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    // 3 paths of 5 nodes at most: 4 participations.
    [
      'a path is as long as it may be',
      '{ paths(from: "a", to: "b", first: 3, maxLength: 4) { nodes { id } steps { role } } }',
      3 + 3 * 5,
    ],
    // 21 years, one of them for what has none, times 3.
    [
      'counts have the groups that there can be',
      '{ counts(of: FABRIQUES, by: [YEAR, STATUS]) { count keys { label } } }',
      63,
    ],
    ['or that occur', '{ counts(of: FABRIQUES, by: [DEPARTEMENT, YEAR, ROLE]) { count } }', 1_000],
  ])('%s', (_name, document, nodes) => {
    expect(costOf(document).nodes).toBe(nodes);
  });

  test('of what may be of several types is that of the greatest', () => {
    const document = `{ nodes(ids: ["a", "b"]) {
      ... on Fabrique { partners(first: 10) { nodes { id } } }
      ... on Departement { territoires(first: 20) { nodes { id } } }
      ... on Actor { participations(first: 30) { nodes { role } } }
    } }`;
    expect(costOf(document).nodes).toBe(2 + 2 * 30);
  });

  test('follows variables, and their defaults', () => {
    const document = 'query ($n: Int = 40) { fabriques(first: $n) { nodes { id } } }';
    expect(costOf(document).nodes).toBe(40);
    expect(costOf(document, { variables: { n: 3 } }).nodes).toBe(3);
  });

  test('is that of the operation that is run', () => {
    const document = 'query A { regions { id } } query B { departements { id } }';
    expect(costOf(document, { operationName: 'A' }).nodes).toBe(18);
    expect(costOf(document, { operationName: 'B' }).nodes).toBe(101);
  });

  test('leaves out what @skip and @include leave out', () => {
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
  test('in one place is resolved once, however it comes there', () => {
    const document = `{
      fabriques(first: 10) { nodes { title } }
      fabriques(first: 10) { nodes { year partners(first: 2) { nodes { id } } } }
      ...More
      ... { fabriques(first: 10) { nodes { partners(first: 2) { nodes { name } } } } }
    } fragment More on Query { fabriques(first: 10) { nodes { title } } }`;
    const once = '{ fabriques(first: 10) { nodes { title year partners(first: 2) { nodes { id name } } } } }';
    expect(costOf(document)).toEqual(costOf(once));
  });

  test('under another name, or in another place, is resolved again', () => {
    const document = `{ a: fabriques(first: 10) { ...Page } b: fabriques(first: 20) { ...Page } }
      fragment Page on FabriqueConnection { nodes { partners(first: 3) { nodes { id } } } }`;
    expect(costOf(document).nodes).toBe(10 * (1 + 3) + 20 * (1 + 3));
  });
});

describe('the fields of a request', () => {
  test.each([
    ['each is resolved once', '{ fabriques { totalCount pageInfo { hasNextPage } __typename } }', 5],
    // fabriques, nodes, and 25 times three.
    ['or once a row', '{ fabriques { nodes { id title year } } }', 2 + 25 * 3],
    // A list of five values, at most, of each of two rows.
    ['an item of a list of values counts as one', '{ partners(first: 2) { nodes { aliases } } }', 2 + 2 * 5],
  ])('%s', (_name, document, fields) => {
    expect(costOf(document).fields).toBe(fields);
  });
});

describe('work units', () => {
  test.each([
    ['a field of Query', '{ a: __typename fabriques { __typename } regions { id } }', 2 * statement],
    ['names', '{ resolve(names: ["a", "b"]) { name } }', 2 * 80],
    ['a search', '{ search(query: "eau") { nodes { id } } }', 100],
    ['a count', '{ counts(of: FABRIQUES, by: []) { count } }', 200],
    ['paths', '{ paths(from: "a", to: "b") { length } }', 200],
    [
      'similar Fabriques',
      '{ fabriques(first: 3) { nodes { similar(first: 4) { nodes { id } } } } }',
      statement + 3 * 4 * 2,
    ],
    ['pairs by count', '{ coOccurrences(first: 10) { nodes { count } } }', statement],
    ['pairs in another order', '{ coOccurrences(first: 10, orderBy: LIFT) { nodes { count } } }', 250 + 2 * 10],
    ['pairs of frequent actors', '{ coOccurrences(first: 10, minFabriques: 2) { nodes { count } } }', 250 + 2 * 10],
    ['pairs by Newman', '{ coOccurrences(first: 10, orderBy: NEWMAN) { nodes { count } } }', 1_000 + 2 * 10],
    // All pairs are tested once for the page, and each of its rows looks its own up.
    [
      'q-values',
      '{ coOccurrences(first: 10) { nodes { qValue } edges { node { q: qValue } } } }',
      statement + 100 + 40,
    ],
    [
      'pairs of each actor',
      '{ partners(first: 3) { nodes { coOccurrences(with: PARTNER, first: 4, orderBy: LIFT) { nodes { count } } } } }',
      statement + 3 * (50 + 2 * 4),
    ],
    ['a network', '{ network { order edges { totalCount } } }', 200 + 2],
    ['its measures', '{ network { density nodes { nodes { betweenness } } } }', 200 + 5_000],
    [
      'an order by a measure',
      '{ network { nodes(orderBy: { field: BETWEENNESS }) { nodes { degree } } } }',
      200 + 5_000,
    ],
    ['an order by degree', '{ network { nodes(orderBy: { field: DEGREE }) { nodes { degree } } } }', 200],
    ['communities', '{ network { communities { nodes { totalCount } } } }', 200 + 5_000 + 50 * 2],
  ])('%s', (_name, document, work) => {
    expect(costOf(document).work).toBe(work);
  });

  test('and nodes together are what is requested', () => {
    const { requested, nodes, work } = costOf(
      '{ fabriques(first: 3) { nodes { similar(first: 4) { nodes { id } } } } }',
    );
    expect({ requested, nodes, work }).toEqual({ requested: 89, nodes: 15, work: 74 });
  });
});

describe('analyses, aliases and levels', () => {
  test('a network is analysed once, for all measures of it, and only for these', () => {
    const measured = 'density modularity nodes { nodes { pageRank } }';
    expect(costOf(`{ a: network { ${measured} } b: network { order } c: network { stability } }`).analyses).toBe(2);
  });

  test('aliases are those of each place', () => {
    expect(
      costOf('{ a: regions { b: id name } c: regions { ...F } } fragment F on Region { d: id e: name }').aliases,
    ).toBe(5);
    expect(costOf('{ a: regions { ...F } b: regions { ...F } } fragment F on Region { d: id e: name }').aliases).toBe(
      6,
    );
  });

  test('levels are those of the deepest field', () => {
    expect(costOf('{ __typename }')).toMatchObject({ depth: 1, deepest: '__typename' });
    expect(costOf('{ regions { id departements { region { id } } } dataset { version } }')).toMatchObject({
      depth: 4,
      deepest: 'regions.departements.region.id',
    });
  });
});

describe('the field that costs most', () => {
  test.each([
    ['{ fabriques { nodes { title partners { nodes { id } } } } }', 'fabriques.nodes.partners'],
    ['{ regions { id } names: resolve(names: ["a", "b"]) { name } }', 'names'],
    ['{ coOccurrences(first: 100) { nodes { fabriques { id } a { name } } } }', 'coOccurrences.nodes.fabriques'],
    ['{ __typename }', ''],
  ])('of %s', (document, costliest) => {
    expect(costOf(document).costliest).toBe(costliest);
  });
});

describe('an argument that is out of range', () => {
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
    const fault = expect.objectContaining({ message, path: path.split('.') });
    expect(() => costOf(document, { variables })).toThrow(fault);
  });

  test('has the limits of the configuration', () => {
    const limits = { ...defaultLimits, page: 10, ids: 2 };
    expect(costOf('{ fabriques { nodes { id } } }', { limits }).nodes).toBe(10);
    expect(() => costOf('{ fabriques(first: 11) { totalCount } }', { limits })).toThrow('Give 10 or less');
    expect(() => costOf('{ nodes(ids: ["a", "b", "c"]) { id } }', { limits })).toThrow('Give 2 ids or fewer');
  });
});

describe('a document that is made to fan out', () => {
  const spread = (levels: number, body: (next: string) => string, last: string) =>
    Array.from(
      { length: levels },
      (_, n) => `fragment F${n} on ${last} { ${n + 1 < levels ? body(`...F${n + 1}`) : 'id'} }`,
    );

  test('is worked out exactly, each selection once', () => {
    // 2 + 4 + … + 2^10 aliases.
    const parents = (next: string) => `a: parent { ${next} } b: parent { ${next} }`;
    const fragments = spread(11, parents, 'Organisation').join('\n');
    expect(costOf(`{ organisation(slug: "x") { ...F0 } } ${fragments}`).aliases).toBe(2 ** 11 - 2);
  });

  test('beyond the limit of levels is not followed further', () => {
    const similar = (next: string) => `a: similar { nodes { ${next} } } b: similar { nodes { ${next} } }`;
    const { depth } = costOf(`{ fabriques { nodes { ...F0 } } } ${spread(41, similar, 'Fabrique').join('\n')}`);
    expect(depth).toBeGreaterThan(defaultLimits.depth);
  });

  test('is refused when its fragments meet in ever new ways', () => {
    // Seven fragments a level, of which each spreads two of the next in each of seven places.
    const parent = (level: number, n: number, place: number) =>
      `p${place}: parent { ...F${level + 1}_${(3 * n + place) % 7} ...F${level + 1}_${(n + place * place) % 7} }`;
    const fragments = Array.from({ length: 12 }, (_level, level) =>
      Array.from({ length: 7 }, (_n, n) => {
        const places = Array.from({ length: 7 }, (_place, place) => parent(level, n, place)).join(' ');
        return `fragment F${level}_${n} on Organisation { ${level < 11 ? places : 'id'} }`;
      }).join('\n'),
    ).join('\n');
    const all = Array.from({ length: 7 }, (_, n) => `...F0_${n}`).join(' ');
    const limits = { ...defaultLimits, depth: 0 };
    expect(() => costOf(`{ organisation(slug: "x") { ${all} } } ${fragments}`, { limits })).toThrow(
      'meet in too many ways',
    );
  });
});

describe('introspection', () => {
  test('of the standard query stays within the limits', () => {
    expect(() => checkCost(costOf(getIntrospectionQuery()), defaultLimits)).not.toThrow();
  });

  test.each([
    getIntrospectionQuery(),
    '{ __schema { types { name fields { name args { name type { name } } } enumValues { name } } } }',
  ])('counts the fields that it has, or a few more: %#', (document) => {
    const resolved = fieldsIn(executeSync({ schema, document: parse(document) }).data);
    const { fields } = costOf(document);
    expect(fields).toBeGreaterThan(0.9 * resolved);
    expect(fields).toBeLessThan(3 * resolved);
  });
});

/** Keys of all objects of an answer. */
function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + fieldsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + 1 + fieldsIn(item), 0);
}

describe('a request beyond a limit is told', () => {
  const refusal = (document: string, limits = defaultLimits) => {
    try {
      checkCost(costOf(document, { limits }), limits);
      return null;
    } catch (error) {
      return error;
    }
  };
  const similar = (levels: number) =>
    `{ fabriques(first: 100) { nodes ${'{ similar(first: 100) { nodes '.repeat(levels)} { id } ${'} }'.repeat(levels)} } }`;

  test('what it costs, the limit, the field that costs most and what to do', () => {
    expect(refusal(similar(1))).toMatchObject({
      code: 'TOO_EXPENSIVE',
      message:
        'This request may cost 30,150 nodes and work units; the limit is 20,000. Most of it is for fabriques.nodes.similar. ' +
        'Ask for fewer rows (first) or levels, or in several requests.',
    });
  });

  test.each([
    [similar(8), /^This request nests fields 16 levels deep or more, at fabriques\.nodes\..*; the limit is 15\. Ask/],
    [
      `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      /^This request has 101 aliases; .* 100\./,
    ],
    [
      `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: network(communities: { seed: ${n} }) { modularity }`).join(' ')} }`,
      /^This request asks for measures of 15 networks; the limit is 3\. Ask for them in several requests\./,
    ],
  ])('in words: %s', (document, message) => {
    expect(refusal(document)).toMatchObject({ code: 'TOO_EXPENSIVE', message: expect.stringMatching(message) });
  });

  test('of fields, when it has few nodes', () => {
    const limits = { ...defaultLimits, fields: 100 };
    expect(refusal('{ departements { id } }', limits)).toMatchObject({
      message: expect.stringMatching(
        /^This request may resolve 102 fields; the limit is 100\. Most of it is for departements/,
      ),
    });
  });

  test('nothing where a limit is 0', () => {
    const limits = { ...defaultLimits, cost: 0, fields: 0, depth: 0, aliases: 0, analyses: 0 };
    expect(refusal(similar(8), limits)).toBe(null);
  });
});
