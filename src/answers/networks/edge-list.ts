import { z } from 'zod';
import type { NetworkEdge as Edge } from '../../network/network.ts';
import { comparable } from '../../network/pair.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import { Connection } from '../page/connection.ts';
import type { Order } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type Position, rankedPage } from '../page/ranking.ts';
import type { ReferenceContext } from '../references.ts';
import { type EdgeFilterInput, filterEdges, parseEdgeFilter } from './edge-filter.ts';
import type { NetworkAnswer, ReadNetwork } from './network-answer.ts';

/** An edge of a network in an answer. */
export interface NetworkEdge {
  readonly edge: Edge;
  readonly answer: NetworkAnswer;
}

export type EdgeOrder = Order<'WEIGHT' | 'COUNT' | 'NAME'>;

/** Default order: by weight, descending. */
export type EdgeListArguments = PageArguments & Optional<{ orderBy: EdgeOrder; filter: EdgeFilterInput }>;

const edgeCursor = z.tuple([z.union([z.number(), z.string()]), z.string(), z.string()]);

/** The edges of a network. Errors: `BAD_USER_INPUT`. */
export async function edgesOfNetwork(answer: NetworkAnswer, args: EdgeListArguments, context: ReferenceContext) {
  const order = args.orderBy ?? { field: 'WEIGHT', direction: 'DESC' };
  const list = listName('network.edges', order);
  const page = parsePage(args, list, edgeCursor, answer.limits);
  const filter = await parseEdgeFilter(args.filter, answer.request.mode, context);
  const edges = async () => filterEdges((await answer.read()).cached, filter);
  return new Connection({
    list,
    page,
    fetch: async (limit) => {
      const read = await answer.read();
      return rankedPage(await edges(), positionIn(order.field, read), order.direction, page, limit);
    },
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }): { node: NetworkEdge } => ({ node: { edge: row, answer } }),
    count: async () => (await edges()).length,
  });
}

const fabriqueCursor = z.tuple([z.int(), z.string()]);

/** The Fabriques that both ends of an edge share, the newest first, then by title. Errors: `BAD_USER_INPUT`. */
export function fabriquesOfEdge({ edge, answer }: NetworkEdge, args: PageArguments) {
  const list = `edge.${edge.source}.${edge.target}.fabriques`;
  const page = parsePage(args, list, fabriqueCursor, answer.limits);
  const positionOf = ({ year, key }: FabriqueRecord): Position => [year, key];
  return new Connection({
    list,
    page,
    fetch: async (limit) => rankedPage(await answer.fabriques(edge.fabriques), positionOf, 'DESC', page, limit),
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }) => ({ node: row }),
    count: () => Promise.resolve(edge.fabriques.length),
  });
}

/** The position of an edge in its list. Keys are unique among actors and among Fabriques, so the pair of keys of an edge is unique. */
function positionIn(field: EdgeOrder['field'], { keys }: ReadNetwork): (edge: Edge) => Position {
  return ({ source, target, weight, count }) => {
    const [sourceKey, targetKey] = [keys.get(source) ?? '', keys.get(target) ?? ''];
    const values = { WEIGHT: comparable(weight), COUNT: count, NAME: sourceKey };
    return [values[field], sourceKey, targetKey];
  };
}
