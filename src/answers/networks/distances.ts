import { z } from 'zod';
import { countDistances, type DistanceCount } from '../../network/distance.ts';
import type { NetworkVertex } from '../../network/network.ts';
import { atLeastOne, type Optional, parseArguments } from '../arguments.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type Position, rankedPage } from '../page/ranking.ts';
import type { ReferenceContext } from '../references.ts';
import type { NetworkAnswer } from './network-answer.ts';
import { type NetworkNode, nodeOfNetwork } from './network-node.ts';

/** Distances from one node of a network to all others. */
export interface NetworkDistances {
  readonly from: NetworkNode;
  /** Nodes at each distance from 1, ascending. */
  readonly counts: readonly DistanceCount[];
  readonly reachableCount: number;
  readonly unreachableCount: number;
  /** Over the nodes that can be reached. Null without one. */
  readonly mean: number | null;
}

/** A node at a distance. */
export interface NodeAtDistance {
  readonly node: NetworkNode;
  /** In edges, 1 or more. */
  readonly distance: number;
}

/**
 * The distances from a node of a network, or null if the network does not have the node. Errors: `BAD_USER_INPUT` for an id that the
 * graph does not have, and those of reading the network.
 */
export async function distancesInNetwork(
  answer: NetworkAnswer,
  { from }: { readonly from: string },
  context: ReferenceContext,
): Promise<NetworkDistances | null> {
  const node = await nodeOfNetwork(answer, { id: from }, context, 'from');
  if (node === null) return null;
  const { cached } = await answer.read();
  const counts = countDistances(cached.distances(node.vertex.id));
  const reachableCount = counts.reduce((sum, { count }) => sum + count, 0);
  const total = counts.reduce((sum, { distance, count }) => sum + distance * count, 0);
  return {
    from: node,
    counts,
    reachableCount,
    unreachableCount: cached.network.vertices.length - 1 - reachableCount,
    mean: reachableCount === 0 ? null : total / reachableCount,
  };
}

/** Default: all distances. */
export type DistanceListArguments = PageArguments & Optional<{ minDistance: number; maxDistance: number }>;

const distanceCursor = z.tuple([z.int().positive(), z.string(), z.string()]);
const rangeSchema = z
  .object({ minDistance: atLeastOne.nullish(), maxDistance: atLeastOne.nullish() })
  .refine(({ minDistance, maxDistance }) => (minDistance ?? 1) <= (maxDistance ?? Number.POSITIVE_INFINITY), {
    path: ['minDistance'],
    message: 'Give a number that is not above maxDistance.',
  });

/** The nodes that can be reached, by distance, ties by name. Errors: `BAD_USER_INPUT`. */
export function nodesByDistance({ from, counts }: NetworkDistances, args: DistanceListArguments) {
  const { vertex, answer } = from;
  const { minDistance, maxDistance } = parseArguments(args, rangeSchema);
  const isWanted = (distance: number): boolean =>
    distance >= (minDistance ?? 1) && distance <= (maxDistance ?? Number.POSITIVE_INFINITY);
  const list = `network.distances.${vertex.id}`;
  const page = parsePage(args, list, distanceCursor, answer.limits);
  return new Connection({
    list,
    page,
    fetch: async (limit) => {
      const { cached, keys } = await answer.read();
      const distances = cached.distances(vertex.id);
      const distanceOf = ({ id }: NetworkVertex): number => distances[cached.index.numberOf(id)] ?? -1;
      const near = cached.network.vertices.filter((other) => isWanted(distanceOf(other)));
      const positionOf = (other: NetworkVertex): Position => [distanceOf(other), keys.get(other.id) ?? '', other.id];
      return rankedPage(near, positionOf, 'ASC', page, limit).map(({ row, position }) => ({
        position,
        reached: { node: { vertex: row, answer }, distance: distanceOf(row) } satisfies NodeAtDistance,
      }));
    },
    cursorOf: ({ position }) => position,
    edgeOf: ({ reached }) => reached,
    count: async () => counts.reduce((sum, { distance, count }) => sum + (isWanted(distance) ? count : 0), 0),
  });
}
