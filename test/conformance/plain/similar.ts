import type { Fabrique } from '../../../src/domain/dataset.ts';
import { compare, quotient } from './fraction.ts';
import {
  actorById,
  actorsOf,
  byName,
  compareKeys,
  newestFirst,
  type PlainActor,
  type PlainGraph,
  sortBy,
} from './graph.ts';

export interface SimilarFabrique {
  readonly slug: string;
  readonly jaccard: number;
  readonly shared: readonly PlainActor[];
}

/** The Fabriques that share an actor with this one, the most similar first. */
export function similarTo(graph: PlainGraph, fabrique: Fabrique): SimilarFabrique[] {
  const own = actorsOf(graph, fabrique.slug);
  return graph.dataset.fabriques
    .filter((other) => other !== fabrique)
    .map((other) => {
      const theirs = actorsOf(graph, other.slug);
      const shared = [...own].filter((id) => theirs.has(id)).map((id) => actorById(graph, id));
      return { other, shared: sortBy(shared, byName), either: new Set([...own, ...theirs]).size };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort(
      (one, two) =>
        compare(quotient(two.shared.length, two.either), quotient(one.shared.length, one.either)) ||
        compareKeys(newestFirst(one.other), newestFirst(two.other)),
    )
    .map(({ other, shared, either }) => ({ slug: other.slug, jaccard: shared.length / either, shared }));
}
