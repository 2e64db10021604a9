import type { Fabrique } from '../../../src/domain/dataset.ts';
import { type Role, roles } from '../../../src/domain/roles.ts';
import { byName, byTitle, type PlainActor, type PlainGraph, sortBy } from './graph.ts';

/** A Fabrique or an actor: their ids may be equal. */
export type PathEnd = Fabrique | PlainActor;

export interface PlainPath {
  readonly nodes: readonly PathEnd[];
  readonly roles: readonly Role[];
}

const isFabrique = (node: PathEnd): node is Fabrique => 'year' in node;

/** All steps from a node: each participation in these roles, with the node at its other end. */
function stepsFrom({ dataset, actors }: PlainGraph, node: PathEnd, wanted: readonly Role[]) {
  return dataset.participations
    .filter(
      ({ role, fabrique, actor }) =>
        wanted.includes(role) && (isFabrique(node) ? fabrique === node.slug : actor === node.id),
    )
    .flatMap(({ role, fabrique, actor }) =>
      (isFabrique(node)
        ? actors.filter(({ id }) => id === actor)
        : dataset.fabriques.filter(({ slug }) => slug === fabrique)
      ).map((to: PathEnd) => ({ to, role })),
    );
}

/** All shortest paths, in the order of their nodes' names, then of their roles: all walks are grown until one arrives. */
export function shortestPaths(graph: PlainGraph, from: PathEnd, to: PathEnd, wanted: readonly Role[]): PlainPath[] {
  const reached = new Set<PathEnd>([from]);
  let walks: PlainPath[] = [{ nodes: [from], roles: [] }];
  while (walks.length > 0 && !reached.has(to)) {
    const grown = walks.flatMap(({ nodes, roles: gone }) =>
      stepsFrom(graph, nodes.at(-1) ?? from, wanted)
        .filter((step) => !reached.has(step.to))
        .map((step) => ({ nodes: [...nodes, step.to], roles: [...gone, step.role] })),
    );
    for (const { nodes } of grown) reached.add(nodes.at(-1) ?? from);
    walks = grown;
  }
  const found = walks.filter(({ nodes }) => nodes.at(-1) === to);
  return sortBy(found, ({ nodes, roles: gone }) => [
    ...nodes.flatMap((node) => (isFabrique(node) ? byTitle(node) : byName(node))),
    ...gone.map((role) => roles.indexOf(role)),
  ]);
}
