import { getIntrospectionQuery } from 'graphql';
import type { GraphQLRequest } from './client.ts';

/** A request that is too expensive or malformed. */
export interface BadRequest extends GraphQLRequest {
  readonly name: string;
}

const repeated = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => make(number)).join(' ');

/** Nests a selection in itself, `levels` times. The innermost one selects an id. */
function nested(levels: number, level: (inner: string) => string): string {
  return levels === 0 ? 'id' : level(nested(levels - 1, level));
}

const similar = (levels: number, first: string) =>
  `{ fabriques${first} { nodes { ${nested(levels, (inner) => `similar${first} { nodes { ${inner} } }`)} } } }`;
const participations = (levels: number) =>
  `{ fabriques(first: 100) { nodes { ${nested(levels, (inner) => `participations(first: 100) { nodes { fabrique { ${inner} } actor { id } } }`)} } } }`;
const page = (inner: string) => `fabriques(first: 100) { nodes { ${inner} } }`;

/** Fragments that each spread the next one twice: 2^levels fields in a few hundred bytes. */
const fanOut = (levels: number) =>
  `{ fabriques { nodes { ...f0 } } }
  ${repeated(levels, (number) => `fragment f${number} on Fabrique { a: similar { nodes { ...f${number + 1} } } b: similar { nodes { ...f${number + 1} } } }`)}
  fragment f${levels} on Fabrique { id }`;
const flatFanOut = (levels: number) =>
  `{ ...f0 } ${repeated(levels, (number) => `fragment f${number} on Query { ...f${number + 1} ... { ...f${number + 1} } }`)} fragment f${levels} on Query { __typename }`;

/** Operations beyond the limits. They are refused before their execution. */
export const tooExpensive: readonly BadRequest[] = [
  { name: 'similar in 3 levels of 100', query: similar(3, '(first: 100)') },
  { name: 'similar in 4 levels of 100', query: similar(4, '(first: 100)') },
  { name: 'similar in 6 levels without first', query: similar(6, '') },
  { name: 'participations and back in 2 rounds of 100', query: participations(2) },
  { name: 'participations and back in 3 rounds of 100', query: participations(3) },
  {
    name: 'régions and départements in 5 levels',
    query: `{ regions { departements { ${nested(5, (inner) => `region { departements { ${inner} } }`)} } } }`,
  },
  { name: 'fragments that fan out 40 times', query: fanOut(40) },
  {
    name: 'eight levels of 100',
    query: `{ ${page(nested(7, (inner) => `similar(first: 100) { nodes { ${inner} } }`))} }`,
  },
  {
    name: 'similar of similar, 100 each',
    query: `{ ${page('similar(first: 100) { nodes { similar(first: 100) { nodes { title description } } } }')} }`,
  },
  {
    name: '300 aliases of a field that fails',
    query: `{ ${page(`participations(first: 100) { nodes { fabrique { ${repeated(300, (number) => `a${number}: participations(first: -1) { totalCount }`)} } } }`)} }`,
  },
  {
    name: 'resolve of 100 names under 120 aliases',
    query: `query ($names: [String!]!) { ${repeated(120, (number) => `a${number}: resolve(names: $names) { candidates { score } }`)} }`,
    variables: { names: Array.from({ length: 100 }, (_, number) => `Communauté de communes ${number}`) },
  },
  {
    name: '60 networks with different seeds',
    query: `{ ${repeated(60, (number) => `a${number}: network(of: [TERRITOIRE, PARTNER], communities: { seed: ${number} }) { modularity }`)} }`,
  },
  {
    name: '15 networks with different seeds',
    query: `{ ${repeated(15, (number) => `a${number}: network(of: [TERRITOIRE, PARTNER], communities: { seed: ${number} }) { modularity }`)} }`,
  },
  {
    name: 'a page by a variable',
    query: `query ($n: Int!) { fabriques(first: $n) { nodes { similar(first: $n) { nodes { similar(first: $n) { nodes { id } } } } } } }`,
    variables: { n: 100 },
  },
  {
    name: 'a page by the default of a variable',
    query: `query ($n: Int! = 100) { fabriques(first: $n) { nodes { similar(first: $n) { nodes { similar(first: $n) { nodes { id } } } } } } }`,
  },
];

/** Expensive operations, which may be refused or not. Either way they must end in time. */
export const heavy: readonly BadRequest[] = [
  {
    name: 'resolve of 100 names under 30 aliases',
    query: `query ($names: [String!]!) { ${repeated(30, (number) => `a${number}: resolve(names: $names) { candidates { score } }`)} }`,
    variables: { names: Array.from({ length: 100 }, (_, number) => `Communauté de communes ${number}`) },
  },
  {
    name: '100 aliases of 100 malformed ids',
    query: `query ($ids: [ID!]!) { ${repeated(100, (number) => `a${number}: nodes(ids: $ids) { id }`)} }`,
    variables: { ids: Array.from({ length: 100 }, (_, number) => `none ${number}`) },
  },
  {
    name: '20 counts in 4 dimensions',
    query: `{ ${repeated(20, (number) => `a${number}: counts(of: FABRIQUES, by: [YEAR, DEPARTEMENT, ORGANISATION_KIND, ROLE], filter: { years: { from: -${number} } }) { count }`)} }`,
  },
  {
    name: '20 ranked lists of pairs',
    query: `{ ${repeated(20, (number) => `a${number}: coOccurrences(between: TERRITOIRE, and: PARTNER, orderBy: P_VALUE, minFabriques: 1, filter: { years: { from: -${number} } }) { nodes { qValue } }`)} }`,
  },
  { name: 'participations and back', query: participations(1) },
  {
    name: 'a network of all roles',
    query:
      '{ network(of: [TERRITOIRE, PARTNER, COFINANCEUR, ASSOCIATION]) { stability modularity diameter nodes(first: 100) { nodes { betweenness } } } }',
  },
];

const graph = '{ fabriques { totalCount } }';

/** Requests that are refused with 400 or 413, with short answers. */
export const malformed: readonly BadRequest[] = [
  { name: '10,000 levels', query: '{a'.repeat(10_000) },
  { name: '100,000 levels', query: '{a'.repeat(100_000) },
  { name: '3,000 levels that close', query: `${'{a'.repeat(1_300)}${'}'.repeat(1_300)}` },
  { name: '10,000 aliases', query: `{ ${repeated(10_000, (number) => `a${number}: __typename`)} }` },
  { name: '200 aliases', query: `{ ${repeated(200, (number) => `a${number}: __typename`)} }` },
  { name: '10,000 times a field', query: `{ ${'__typename '.repeat(10_000)} }` },
  { name: '1,000 unknown fields', query: `{ ${repeated(1_000, (number) => `unknown${number}`)} }` },
  { name: '10,000 directives', query: `{ __typename ${'@skip(if: false) '.repeat(10_000)} }` },
  { name: '500 unknown directives', query: `{ __typename ${repeated(500, (number) => `@unknown${number}`)} }` },
  { name: 'a fragment in a cycle', query: '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }' },
  { name: '2,000 operations', query: repeated(2_000, (number) => `query q${number} { __typename }`) },
  { name: 'a name of 1 MB', query: `{ ${'a'.repeat(1_000_000)} }` },
  { name: 'a comment of 1 MB', query: `# ${'a'.repeat(1_000_000)}\n${graph}` },
  {
    name: 'introspection in a cycle',
    query: `{ __schema { types { ${nested(4, (inner) => `fields { type { ${inner.replace(/^id$/, 'name')} } }`)} } } }`,
  },
  { name: '200 times __schema', query: `{ ${repeated(200, (number) => `a${number}: __schema { types { name } }`)} }` },
  { name: 'an unknown operation name', query: `query a ${graph}`, operationName: 'b' },
  { name: 'first of 1e9', query: '{ fabriques(first: 1000000000) { totalCount } }' },
  { name: 'first of -1', query: '{ fabriques(first: -1) { totalCount } }' },
  { name: 'first of 2^31', query: '{ fabriques(first: 2147483648) { totalCount } }' },
  {
    name: 'a variable of 1e9',
    query: 'query ($n: Int!) { fabriques(first: $n) { totalCount } }',
    variables: { n: 1e9 },
  },
  { name: 'a default of 1e9', query: 'query ($n: Int! = 1000000000) { fabriques(first: $n) { totalCount } }' },
  { name: 'a cursor of garbage', query: '{ fabriques(after: "garbage") { totalCount nodes { id } } }' },
  {
    name: 'a cursor of 50 kB',
    query: 'query ($c: String!) { fabriques(after: $c) { nodes { id } } }',
    variables: { c: 'YQ=='.repeat(12_500) },
  },
  {
    name: '10,000 ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 10_000 }, () => 'a') },
  },
  {
    name: 'a null byte',
    query: 'query ($t: String!) { search(query: $t) { totalCount } }',
    variables: { t: 'a\u0000b' },
  },
  {
    name: 'a lone surrogate',
    query: 'query ($t: String!) { search(query: $t) { totalCount } }',
    variables: { t: 'a\ud800b' },
  },
];

/** Unusual, but valid requests, which are answered with 200. */
export const odd: readonly BadRequest[] = [
  { name: 'the standard introspection', query: getIntrospectionQuery() },
  // GraphQL spreads a fragment once per object, however often the document spreads it.
  { name: 'fragments of one level that fan out 40 times', query: flatFanOut(40) },
  { name: 'first of 0', query: '{ fabriques(first: 0) { nodes { id } } }' },
  ...['" OR 1=1 //', '((((((a+)+)+)+)+)+$', 'title:* AND NOT [a TO z]~2^9', '*'.repeat(200), `${'a'.repeat(199)}!`].map(
    (text) => ({
      name: `a search for ${text.slice(0, 30)}`,
      query: 'query ($t: String!) { search(query: $t) { totalCount nodes { id } } }',
      variables: { t: text },
    }),
  ),
];

/** A cheap document of 90 kB with a long comment or long names. Another document for each number. */
export function longDocument(number: number): string {
  if (number % 2 === 0) return `{ __typename } # ${number} ${'a'.repeat(90_000)}`;
  return `{ ${repeated(90, (place) => `a${number}_${place}_${'a'.repeat(980)}: __typename`)} }`;
}
