import { aliased, fragments, nested, similar, times } from './large-documents.ts';

const participation = 'participations { nodes { fabrique {';
/** Documents beyond the limits, with the expected code and message. The variable `n` has a hundred names. */
export const refusedDocuments: [name: string, query: string, code: string, message: RegExp][] = [
  // Before there were limits, these ended the process or took seconds.
  [
    'similar Fabriques of each other, 100 each',
    similar(3, '(first: 100)'),
    'TOO_EXPENSIVE',
    /3,030,301,\d+ nodes|may cost/,
  ],
  [
    'similar Fabriques, 4 levels of 100',
    similar(4, '(first: 100)'),
    'TOO_EXPENSIVE',
    /The most expensive field is fabriques\.nodes\.similar/,
  ],
  ['similar Fabriques, 6 levels of the default', similar(6), 'TOO_EXPENSIVE', /fewer rows \(first\) or fewer levels/],
  ['similar Fabriques, 8 levels of 100', similar(8, '(first: 100)'), 'TOO_EXPENSIVE', /at least 16 levels deep/],
  [
    'fragments that fan out 2^40',
    `{ fabriques { nodes { ...F0 } } } ${fragments(41, 'Fabrique', (n) => `a: similar { nodes { ...F${n} } } b: similar { nodes { ...F${n} } }`)}`,
    'TOO_EXPENSIVE',
    /levels deep/,
  ],
  [
    'fragments that fan out 2^40, of one object',
    `{ organisation(slug: "x") { ...F0 } } ${fragments(41, 'Organisation', (n) => `a: parent { ...F${n} } b: parent { ...F${n} }`)}`,
    'TOO_EXPENSIVE',
    /levels deep/,
  ],
  [
    'participations of Fabriques of participations, 4 levels',
    `{ fabriques { nodes { ${nested(4, participation, 'participations { nodes { actor { name } } }')} } } }`,
    'TOO_EXPENSIVE',
    /levels deep|may cost/,
  ],
  [
    'participations, 3 levels of 100',
    `{ fabriques(first: 100) { nodes { participations(first: 100) { nodes { actor { participations(first: 100) { nodes { role } } } } } } } }`,
    'TOO_EXPENSIVE',
    /1,010,150 nodes/,
  ],
  [
    '90 failing aliases below two connections',
    `{ fabriques(first: 100) { nodes { partners(first: 100) { nodes { ${times(90, (n) => `a${n}: participations(first: -1) { totalCount }`)} } } } } }`,
    'BAD_USER_INPUT',
    /^first: -1 is negative/,
  ],
  [
    '300 failing aliases below two connections',
    `{ fabriques(first: 100) { nodes { partners(first: 100) { nodes { ${times(300, (n) => `a${n}: participations(first: -1) { totalCount }`)} } } } } }`,
    'TOO_EXPENSIVE',
    /300 aliases/,
  ],
  [
    '300 aliases below two connections',
    `{ fabriques(first: 1) { nodes { partners(first: 1) { nodes { ${times(300, (n) => `a${n}: participations(first: 1) { totalCount }`)} } } } } }`,
    'TOO_EXPENSIVE',
    /has 300 aliases; the limit is 100/,
  ],
  [
    'resolve of 100 names, 30 times',
    `query ($n: [String!]!) ${aliased(30, () => 'resolve(names: $n) { name }')}`,
    'TOO_EXPENSIVE',
    /may cost 24/,
  ],
  [
    'resolve of 100 names, 120 times',
    `query ($n: [String!]!) ${aliased(120, () => 'resolve(names: $n) { name }')}`,
    'TOO_EXPENSIVE',
    /120 aliases/,
  ],
  [
    '15 networks',
    aliased(15, (n) => `network(communities: { seed: ${n} }) { modularity }`),
    'TOO_EXPENSIVE',
    /measures or communities of 15 networks; the limit is 3/,
  ],
  [
    '60 networks',
    aliased(60, (n) => `network(communities: { seed: ${n} }) { modularity }`),
    'TOO_EXPENSIVE',
    /measures or communities of 60 networks/,
  ],
  [
    'a hundred counts',
    aliased(100, () => 'counts(of: FABRIQUES, by: []) { count }'),
    'TOO_EXPENSIVE',
    /may cost 20,100/,
  ],
  [
    'ranked pairs of all actors',
    '{ organisations(first: 100) { nodes { coOccurrences(and: PARTNER, first: 100, orderBy: LIFT) { nodes { lift } } } } }',
    'TOO_EXPENSIVE',
    /may cost 3/,
  ],

  // The document.
  ['10,000 levels', `{ ${nested(10_000, 'a {', 'a')} }`, 'GRAPHQL_PARSE_FAILED', /tokens|nested too deeply/],
  ['900 levels', `{ ${nested(900, 'a {', 'a')} }`, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "a"/],
  [
    '900 levels of existing fields',
    `{ organisation(slug: "x") { ${nested(900, 'parent {', 'id')} } }`,
    'TOO_EXPENSIVE',
    /at least 16 levels deep, at organisation\.parent/,
  ],
  ['4,000 aliases', aliased(4_000, () => '__typename'), 'GRAPHQL_PARSE_FAILED', /more that 4000 tokens/],
  ['1,000 aliases', aliased(1_000, () => '__typename'), 'TOO_EXPENSIVE', /1,000 aliases/],
  ['8,000 duplicates', `{ ${times(8_000, '__typename')} }`, 'GRAPHQL_PARSE_FAILED', /more that 4000 tokens/],
  [
    '900 duplicates',
    `{ ${times(900, 'dataset { version }')} }`,
    'TOO_EXPENSIVE',
    /selects \w+ \d+ times on the same object/,
  ],
  [
    '1,000 duplicates in inline fragments',
    `{ ${times(500, '... { dataset { version } }')} }`,
    'TOO_EXPENSIVE',
    /times on the same object/,
  ],
  [
    '700 duplicates in fragments',
    `{ ${times(100, (n) => `...F${n}`)} } ${times(100, (n) => `fragment F${n} on Query { ${times(7, 'dataset { version }')} }`)}`,
    'TOO_EXPENSIVE',
    /times on the same object/,
  ],
  [
    '330 fragments',
    `{ ${times(330, (n) => `...F${n}`)} } ${times(330, (n) => `fragment F${n} on Query { dataset { version } }`)}`,
    'TOO_EXPENSIVE',
    /more than 100 fragments/,
  ],
  [
    '3,000 unknown fields',
    `{ ${times(3_000, (n) => `a${n}`)} }`,
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "a0"/,
  ],
  [
    '1,000 unknown directives',
    `{ __typename ${times(1_000, '@a')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    /Unknown directive/,
  ],
  [
    '500 directives',
    `{ __typename ${times(500, '@include(if: true)')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    /can only be used once/,
  ],
  [
    'fragments in a cycle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot spread/,
  ],
  [
    'fragments in a cycle of fields',
    '{ regions { ...A } } fragment A on Region { departements { region { ...A } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot spread/,
  ],
  [
    '2,000 operations',
    times(2_000, (n) => `query A${n} { __typename }`),
    'GRAPHQL_PARSE_FAILED',
    /more that 4000 tokens/,
  ],
  [
    'several operations, without an operation name',
    'query A { __typename } query B { __typename }',
    'OPERATION_RESOLUTION_FAILURE',
    /Could not determine what operation/,
  ],
  [
    'introspection in a cycle',
    `{ __schema { types { ${nested(4, 'fields { type {', 'name')} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
    /introspection depth/,
  ],
  [
    'types of types in a cycle',
    `{ __schema { types { ${nested(30, 'ofType {', 'name')} } } }`,
    'TOO_EXPENSIVE',
    /levels deep/,
  ],
  ['200 times __schema', `{ ${times(200, '__schema { queryType { name } }')} }`, 'TOO_EXPENSIVE', /__schema 200 times/],
  ['200 aliases of __schema', aliased(200, () => '__schema { types { name } }'), 'TOO_EXPENSIVE', /200 aliases/],

  // The data.
  [
    'a page of 1e9',
    '{ fabriques(first: 1000000000) { totalCount } }',
    'BAD_USER_INPUT',
    /more than the maximum page size/,
  ],
  ['a page of 2^31', '{ fabriques(first: 2147483648) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /32-bit/],
  ['a page of -1', '{ fabriques(first: -1) { totalCount } }', 'BAD_USER_INPUT', /negative/],
  [
    'a default of 1e9',
    'query ($x: Int = 1000000000) { fabriques(first: $x) { totalCount } }',
    'BAD_USER_INPUT',
    /more than the maximum page size/,
  ],
  [
    'a page deep below empty ones',
    '{ fabriques(first: 0) { nodes { partners(first: 101) { totalCount } } } }',
    'BAD_USER_INPUT',
    /^first: 101/,
  ],
];
