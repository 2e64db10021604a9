import { z } from 'zod';
import type { NetworkEdge as Edge } from '../../network/network.ts';
import { otherEnd } from '../../network/network-index.ts';
import { comparable } from '../../network/pair.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { Optional } from '../arguments.ts';
import { Connection } from '../page/connection.ts';
import type { Order } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type Position, rankedPage } from '../page/ranking.ts';
import type { NetworkEdge } from './edge-list.ts';
import { degreesOf, type NetworkNode } from './network-node.ts';

/** A neighbour of a node, with the edge between them. */
export interface Neighbour extends NetworkEdge {
  readonly node: NetworkNode;
}

export type NeighbourOrder = Order<'WEIGHT' | 'COUNT' | 'DEGREE' | 'NAME'>;

/** Default order: by weight, descending. */
export type NeighbourListArguments = PageArguments & Optional<{ orderBy: NeighbourOrder }>;

const neighbourCursor = z.tuple([z.union([z.number(), z.string()]), z.string(), z.string()]);

/** The neighbours of a node of a network. Errors: `BAD_USER_INPUT`. */
export function neighboursOfNode(node: NetworkNode, args: NeighbourListArguments) {
  const { vertex, answer } = node;
  const order = args.orderBy ?? { field: 'WEIGHT', direction: 'DESC' };
  const list = listName(`network.node.${vertex.id}.neighbours`, order);
  const page = parsePage(args, list, neighbourCursor, answer.limits);
  return new Connection({
    list,
    page,
    fetch: async (limit) => {
      const { cached, keys } = await answer.read();
      const positionOf = (edge: Edge): Position => {
        const id = otherEnd(edge, vertex.id);
        const name = keys.get(id) ?? '';
        const values = {
          WEIGHT: comparable(edge.weight),
          COUNT: edge.count,
          DEGREE: cached.degrees(id).degree,
          NAME: name,
        };
        return [values[order.field], name, id];
      };
      const ranked = rankedPage(cached.index.edgesOf(vertex.id), positionOf, order.direction, page, limit);
      return ranked.map(({ row, position }) => ({
        position,
        neighbour: {
          edge: row,
          answer,
          node: { vertex: cached.index.vertexOf(otherEnd(row, vertex.id)), answer },
        } satisfies Neighbour,
      }));
    },
    cursorOf: ({ position }) => position,
    edgeOf: ({ neighbour }) => neighbour,
    count: async () => (await degreesOf(node)).degree,
  });
}
