import fc from 'fast-check';
import { expect } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { organisationRoles, type Role, roles } from '../../../src/domain/roles.ts';
import { pairOrders } from '../../../src/network/pair.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import { pairAnswer, pairsOfActor, pairsOfRoles } from '../plain/pairs.ts';
import { answerOf, question, walk } from './question.ts';

const roleArbitrary = fc.constantFrom(...roles);

/** Mostly all pairs that met. Else a range; from 0, with those that never met. */
const countRange = {
  minCount: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 3, arbitrary: fc.constantFrom(0, 0, 2, 3) }),
  maxCount: fc.constantFrom(undefined, undefined, undefined, 3, 4),
};

const pairArgs = {
  filter: filterArbitrary,
  // By COUNT the database cuts the pages, in every other order the process does.
  order: fc.oneof(fc.constant('COUNT' as const), fc.constantFrom(...pairOrders)),
  ...countRange,
  minFabriques: fc.constantFrom(undefined, undefined, 1, 1, 1, 2, 3),
  // A page of one row ends at every tie.
  pageSize: fc.constantFrom(1, 1, 2, 3, 5),
};

const row = `
    a { slug } aRole b { slug } bRole aCount bCount count fabriques { nodes { slug } } fabriqueTotal testCount
    expected newman jaccard cosine inclusion associationStrength lift pmi pValue qValue
`;

const connection = `
  fabriqueCount pairCount totalCount minFabriques
  pageInfo { hasNextPage endCursor }
  nodes { ${row} }
`;

interface Node {
  readonly [field: string]: unknown;
}

/** A row of the server in the shape of a plain one. */
function rowOf({ a, aRole, b, bRole, aCount, bCount, count, fabriques, fabriqueTotal, testCount, ...measures }: Node) {
  const slugs = (fabriques as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug);
  const slugOf = (actor: unknown) => (actor as { slug: string }).slug;
  const totals = { fabriqueTotal, testCount };
  return { a: slugOf(a), aRole, b: slugOf(b), bRole, aCount, bCount, count, fabriques: slugs, ...totals, measures };
}

/** What a row must be, its measures to the tenth decimal: they are computed in another way here. */
function expectedRow({ measures, ...row }: ReturnType<typeof pairAnswer>['rows'][number]) {
  return {
    ...row,
    measures: Object.fromEntries(
      Object.entries(measures).map(([name, value]) => [name, value === null ? null : expect.closeTo(value, 10)]),
    ),
  };
}

function expectAnswer(
  { fabriqueCount, pairCount, totalCount, minFabriques }: Node,
  rows: readonly Node[],
  plain: ReturnType<typeof pairAnswer>,
): void {
  const { rows: expected, ...totals } = plain;
  expect({ fabriqueCount, pairCount, totalCount, minFabriques }).toEqual(totals);
  expect(rows.map(rowOf)).toEqual(expected.map(expectedRow));
}

export const coOccurrences = question({
  name: 'coOccurrences',
  args: fc.record({ ...pairArgs, between: roleArbitrary, and: fc.option(roleArbitrary, { freq: 2 }) }),
  check: async (ask, graph, { between, and, filter, pageSize, ...args }) => {
    const list = `query (
      $between: Role!, $and: Role, $filter: FabriqueFilter, $minCount: Int, $maxCount: Int, $minFabriques: Int,
      $order: CoOccurrenceOrder, $first: Int, $after: String
    ) {
      coOccurrences(
        between: $between, and: $and, filter: $filter, minCount: $minCount, maxCount: $maxCount,
        minFabriques: $minFabriques,
        orderBy: $order, first: $first, after: $after
      ) { ${connection} }
    }`;
    const variables = { between, and, filter: filterInput(graph, filter), ...args };
    const { coOccurrences: whole } = await answerOf(ask, list, variables);
    const rows = await walk(ask, list, variables, pageSize, (data) => data.coOccurrences);
    const candidates = pairsOfRoles(graph, between, and ?? between);
    const plain = pairAnswer(graph, candidates, fabriquesUnder(graph, filter), args);
    expectAnswer(whole, rows, plain);
    // The default page of 25, and the walk in small ones, must show the same.
    expect(whole.nodes).toEqual(rows.slice(0, 25));
  },
});

export const coOccurrencesOfActor = question({
  name: 'coOccurrences of an actor',
  args: fc.record({ ...pairArgs, actor: fc.nat(), between: fc.option(roleArbitrary, { freq: 2 }), and: roleArbitrary }),
  check: async (ask, graph, { actor: place, between, and, filter, pageSize, ...args }) => {
    const actor = graph.actors[place % graph.actors.length];
    if (actor === undefined) return;
    const field = actor.type === 'Territoire' ? 'territoire' : 'organisation';
    const list = `query (
      $slug: String!, $between: Role, $and: Role!, $filter: FabriqueFilter, $minCount: Int, $maxCount: Int, $minFabriques: Int,
      $order: CoOccurrenceOrder, $first: Int, $after: String
    ) {
      actor: ${field}(slug: $slug) {
        coOccurrences(
          between: $between, and: $and, filter: $filter, minCount: $minCount, maxCount: $maxCount,
        minFabriques: $minFabriques,
          orderBy: $order, first: $first, after: $after
        ) { ${connection} }
      }
    }`;
    const variables = { slug: actor.slug, between, and, filter: filterInput(graph, filter), ...args };
    const whole = (await answerOf(ask, list, variables)).actor.coOccurrences;
    const rows = await walk(ask, list, variables, pageSize, (data) => data.actor.coOccurrences);
    const candidates = pairsOfActor(graph, actor, between === null ? roles : [between], and);
    expectAnswer(whole, rows, pairAnswer(graph, candidates, fabriquesUnder(graph, filter), args));
  },
});

/** The roles that an actor can have. */
const rolesOf = ({ type }: { readonly type: string }) =>
  type === 'Territoire' ? (['TERRITOIRE'] as const) : organisationRoles;

export const coOccurrence = question({
  name: 'coOccurrence of two actors',
  args: fc.record({ a: fc.nat(), b: fc.nat(), aRole: fc.nat(), bRole: fc.nat(), filter: filterArbitrary }),
  check: async (ask, graph, { a: placeA, b: placeB, aRole, bRole, filter }) => {
    const [a, b] = [placeA, placeB].map((place) => graph.actors[place % graph.actors.length]);
    if (a === undefined || b === undefined || a === b) return;
    const between = rolesOf(a)[aRole % rolesOf(a).length] as Role;
    const and = rolesOf(b)[bRole % rolesOf(b).length] as Role;
    const document = `query ($a: ID!, $b: ID!, $between: Role, $and: Role, $filter: FabriqueFilter) {
      coOccurrence(a: $a, b: $b, between: $between, and: $and, filter: $filter) { ${row} }
    }`;
    const ids = { a: encodeGlobalId(a.type, a.id), b: encodeGlobalId(b.type, b.id) };
    const variables = { ...ids, between, and, filter: filterInput(graph, filter) };
    const found = (await answerOf(ask, document, variables)).coOccurrence;
    const scope = fabriquesUnder(graph, filter);
    // The tests are those of the list; the pair itself is among them only if both took part.
    const list = pairAnswer(graph, pairsOfRoles(graph, between, and), scope, { ...wholeList, minFabriques: 1 });
    const [pair] = pairAnswer(graph, [{ a, aRole: between, b, bRole: and }], scope, {
      ...wholeList,
      minFabriques: 0,
    }).rows;
    if (pair === undefined) throw new Error('The plain answer has no row.');
    const inList = list.rows.find((it) => [it.a, it.b].sort().join() === [a.slug, b.slug].sort().join());
    const measures = { ...pair.measures, qValue: inList?.measures.qValue ?? 1 };
    expect(rowOf(found)).toEqual(expectedRow({ ...pair, testCount: list.pairCount, measures }));
  },
});

const wholeList = { order: 'COUNT', minCount: 0, maxCount: undefined } as const;
