import type { Fabrique } from '../../../src/domain/dataset.ts';
import type { Role } from '../../../src/domain/roles.ts';
import type { PairOrder } from '../../../src/network/pair.ts';
import { compare } from './fraction.ts';
import {
  actorsOf,
  byName,
  compareKeys,
  fabriquesOf,
  newestFirst,
  type PlainActor,
  type PlainGraph,
  sortBy,
} from './graph.ts';
import { exactValue, measures, type PlainCounts, pValue, qValue } from './measures.ts';

export interface PairArgs {
  readonly minCount: number;
  readonly maxCount: number | undefined;
  readonly minFabriques: number | undefined;
  readonly order: PairOrder;
}

/** Two actors that could be paired, each in a role. */
interface Candidate {
  readonly a: PlainActor;
  readonly aRole: Role;
  readonly b: PlainActor;
  readonly bRole: Role;
}

const normalised: readonly PairOrder[] = ['JACCARD', 'COSINE', 'ASSOCIATION_STRENGTH', 'LIFT', 'P_VALUE'];

/** All pairs of one role, each once and in the order of names, or of two roles. */
export function pairsOfRoles({ actors }: PlainGraph, aRole: Role, bRole: Role): Candidate[] {
  return actors.flatMap((a) =>
    actors
      .filter((b) => (aRole === bRole ? compareKeys(byName(a), byName(b)) < 0 : a !== b))
      .map((b) => ({ a, aRole, b, bRole })),
  );
}

/** One actor, in each of these roles, with everybody else in a role. */
export function pairsOfActor({ actors }: PlainGraph, a: PlainActor, aRoles: readonly Role[], bRole: Role): Candidate[] {
  return aRoles.flatMap((aRole) => actors.filter((b) => b !== a).map((b) => ({ a, aRole, b, bRole })));
}

/** The answer to a question about pairs, from the candidates that it compares. */
export function pairAnswer(
  graph: PlainGraph,
  candidates: readonly Candidate[],
  scope: readonly Fabrique[],
  { order, minCount, maxCount = Number.POSITIVE_INFINITY, minFabriques = 1 }: PairArgs,
) {
  const tested = candidates
    .map((candidate) => {
      const { a, aRole, b, bRole } = candidate;
      const aFabriques = fabriquesOf(graph, a.id, [aRole], scope);
      const bFabriques = fabriquesOf(graph, b.id, [bRole], scope);
      const shared = sortBy(aFabriques, newestFirst).filter((it) => bFabriques.includes(it));
      const sizes = shared.map(({ slug }) => actorsOf(graph, slug, [aRole, bRole]).size);
      const counts = { a: aFabriques.length, b: bFabriques.length, c: shared.length, total: scope.length, sizes };
      return { ...candidate, shared, counts };
    })
    .filter(({ counts }) => counts.a >= minFabriques && counts.b >= minFabriques);
  const met = tested.filter(({ counts }) => counts.c > 0);
  const pValues = met.map(({ counts }) => pValue(counts));
  const isLast = ({ a, b }: PlainCounts) => (normalised.includes(order) && (a === 1 || b === 1) ? 1 : 0);
  const shown = tested
    .filter(({ counts }) => counts.c >= minCount && counts.c <= maxCount)
    .sort(
      (one, other) =>
        isLast(one.counts) - isLast(other.counts) ||
        compareExactly(order, one.counts, other.counts) ||
        compareKeys(tie(one), tie(other)),
    );
  return {
    fabriqueCount: scope.length,
    pairCount: tested.length,
    totalCount: shown.length,
    minFabriques,
    rows: shown.map(({ a, aRole, b, bRole, shared, counts }) => ({
      ...{ a: a.slug, aRole, b: b.slug, bRole },
      ...{ aCount: counts.a, bCount: counts.b, count: counts.c },
      fabriques: shared.map(({ slug }) => slug),
      fabriqueTotal: scope.length,
      testCount: tested.length,
      measures: { ...measures(counts), qValue: qValue(pValue(counts), pValues, tested.length) },
    })),
  };
}

function compareExactly(order: PairOrder, one: PlainCounts, other: PlainCounts): number {
  const difference = compare(exactValue[order](one), exactValue[order](other));
  return order === 'P_VALUE' ? difference : -difference;
}

/** Ties by the names of both; an actor that met another in two roles has a row for each, by the name of the role. */
function tie({ a, b, aRole }: Candidate) {
  return [...byName(a), ...byName(b), aRole];
}
