import type { Fabrique } from '../../../src/domain/dataset.ts';
import type { Role } from '../../../src/domain/roles.ts';
import { actorById, actorsOf, byName, newestFirst, type PlainGraph, sortBy } from './graph.ts';

interface FrequentSetArgs {
  readonly of: readonly Role[];
  readonly minSize: number;
  readonly minCount: number;
}

/** For every combination of Fabriques: all actors that they have in common, if no further Fabrique has these actors. */
export function frequentSetsOf(
  graph: PlainGraph,
  scope: readonly Fabrique[],
  { of, minSize, minCount }: FrequentSetArgs,
) {
  const combinations = Array.from({ length: 2 ** scope.length - 1 }, (_, bits) =>
    scope.filter((_fabrique, index) => ((bits + 1) & (1 << index)) !== 0),
  );
  const sets = combinations
    .map((fabriques) => ({ fabriques, actors: inAll(graph, fabriques, of) }))
    .filter(({ fabriques, actors }) => fabriques.length >= minCount && actors.length >= minSize)
    .filter(
      ({ fabriques, actors }) =>
        !scope.some(
          (other) => !fabriques.includes(other) && actors.every(({ id }) => actorsOf(graph, other.slug, of).has(id)),
        ),
    );
  return sortBy(sets, ({ fabriques, actors }) => [-fabriques.length, -actors.length, ...actors.flatMap(byName)]).map(
    ({ fabriques, actors }) => ({
      count: fabriques.length,
      size: actors.length,
      actors: { nodes: actors.map(({ slug }) => ({ slug })) },
      fabriques: { nodes: sortBy(fabriques, newestFirst).map(({ slug }) => ({ slug })) },
    }),
  );
}

function inAll(graph: PlainGraph, fabriques: readonly Fabrique[], of: readonly Role[]) {
  const [first, ...others] = fabriques.map(({ slug }) => actorsOf(graph, slug, of));
  const ids = [...(first ?? [])].filter((id) => others.every((its) => its.has(id)));
  return sortBy(
    ids.map((id) => actorById(graph, id)),
    byName,
  );
}
