import fc from 'fast-check';
import { type Role, roles } from '../../src/domain/roles.ts';

/** A participation: an actor in a Fabrique. */
export type Edge = readonly [actor: string, fabrique: string, role: Role];

/** Distinct participations of a few actors, a0 to a5, in a few Fabriques, f0 to f5. */
export const randomEdges = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 0, max: 5 }).map((actor) => `a${actor}`),
    fc.integer({ min: 0, max: 5 }).map((fabrique) => `f${fabrique}`),
    fc.constantFrom(...roles),
  ),
  { selector: (edge) => edge.join(), maxLength: 16 },
);
export const randomEnd = fc.constantFrom('a0', 'a1', 'a2', 'f0', 'f1', 'f2');

/** All shortest paths, by extending every walk from the start by one participation at a time. */
export function plainPaths(random: readonly Edge[], from: string, to: string): string[][] {
  let walks: { nodes: string[]; along: Role[] }[] = [{ nodes: [from], along: [] }];
  for (let length = 0; length < 12; length += 1) {
    const arrived = walks.filter(({ nodes }) => nodes.at(-1) === to);
    if (arrived.length > 0) {
      return arrived
        .map(({ nodes, along }) => ({
          sort: [...nodes, ...along.map((role) => roles.indexOf(role))].join(),
          nodes,
          along,
        }))
        .sort((one, other) => (one.sort < other.sort ? -1 : 1))
        .map(({ nodes, along }) => [nodes.join(' '), along.map((role) => role[0]).join('')]);
    }
    walks = walks.flatMap(({ nodes, along }) =>
      random
        .filter((edge) => edge[0] === nodes.at(-1) || edge[1] === nodes.at(-1))
        .map(([actor, fabrique, role]) => ({
          nodes: [...nodes, actor === nodes.at(-1) ? fabrique : actor],
          along: [...along, role],
        }))
        .filter(({ nodes: longer }) => new Set(longer).size === longer.length),
    );
  }
  return [];
}
