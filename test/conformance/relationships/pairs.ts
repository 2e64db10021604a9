import fc from 'fast-check';
import { expect } from 'vitest';
import { roles } from '../../../src/domain/roles.ts';
import { pairOrders } from '../../../src/network/pair.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import { pairAnswer, pairsOfActor, pairsOfRoles } from '../plain/pairs.ts';
import { answerOf, question, walk } from './question.ts';

const roleArbitrary = fc.constantFrom(...roles);

const pairArgs = {
  filter: filterArbitrary,
  // By COUNT the database cuts the pages, in every other order the process does.
  order: fc.oneof(fc.constant('COUNT' as const), fc.constantFrom(...pairOrders)),
  minCount: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(2, 3) }),
  minFabriques: fc.constantFrom(undefined, undefined, 1, 1, 1, 2, 3),
  // A page of one row ends at every tie.
  pageSize: fc.constantFrom(1, 1, 2, 3, 5),
};

const connection = `
  fabriqueCount pairCount totalCount minFabriques
  pageInfo { hasNextPage endCursor }
  nodes {
    a { slug } aRole b { slug } bRole aCount bCount count fabriques { slug }
    newman jaccard cosine inclusion associationStrength lift pmi pValue qValue
  }
`;

interface Node {
  readonly [field: string]: unknown;
}

/** A row of the server in the shape of a plain one. */
function rowOf({ a, aRole, b, bRole, aCount, bCount, count, fabriques, ...measures }: Node) {
  const slugs = (fabriques as { slug: string }[]).map(({ slug }) => slug);
  const slugOf = (actor: unknown) => (actor as { slug: string }).slug;
  return { a: slugOf(a), aRole, b: slugOf(b), bRole, aCount, bCount, count, fabriques: slugs, measures };
}

/** What a row must be, its measures to the tenth decimal: they are computed in another way here. */
function expectedRow({ measures, ...row }: ReturnType<typeof pairAnswer>['rows'][number]) {
  return {
    ...row,
    measures: Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, expect.closeTo(value, 10)])),
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
      $between: Role!, $and: Role, $filter: FabriqueFilter, $minCount: Int, $minFabriques: Int,
      $order: CoOccurrenceOrder, $first: Int, $after: String
    ) {
      coOccurrences(
        between: $between, and: $and, filter: $filter, minCount: $minCount, minFabriques: $minFabriques,
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
  args: fc.record({ ...pairArgs, actor: fc.nat(), as: fc.option(roleArbitrary, { freq: 2 }), with: roleArbitrary }),
  check: async (ask, graph, { actor: place, as, with: bRole, filter, pageSize, ...args }) => {
    const actor = graph.actors[place % graph.actors.length];
    if (actor === undefined) return;
    const field = actor.type === 'Territoire' ? 'territoire' : 'organisation';
    const list = `query (
      $slug: String!, $as: Role, $with: Role!, $filter: FabriqueFilter, $minCount: Int, $minFabriques: Int,
      $order: CoOccurrenceOrder, $first: Int, $after: String
    ) {
      actor: ${field}(slug: $slug) {
        coOccurrences(
          as: $as, with: $with, filter: $filter, minCount: $minCount, minFabriques: $minFabriques,
          orderBy: $order, first: $first, after: $after
        ) { ${connection} }
      }
    }`;
    const variables = { slug: actor.slug, as, with: bRole, filter: filterInput(graph, filter), ...args };
    const whole = (await answerOf(ask, list, variables)).actor.coOccurrences;
    const rows = await walk(ask, list, variables, pageSize, (data) => data.actor.coOccurrences);
    const candidates = pairsOfActor(graph, actor, as === null ? roles : [as], bRole);
    expectAnswer(whole, rows, pairAnswer(graph, candidates, fabriquesUnder(graph, filter), args));
  },
});
