import { z } from 'zod';
import type { NetworkVertex, VertexMeasures } from '../../network/network.ts';
import { comparable } from '../../network/pair.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { Optional } from '../arguments.ts';
import { Connection } from '../page/connection.ts';
import type { Order } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type Position, rankedPage } from '../page/ranking.ts';
import type { ReferenceContext } from '../references.ts';
import type { NetworkCommunity } from './communities.ts';
import type { NetworkAnswer, ReadNetwork } from './network-answer.ts';
import type { NetworkNode } from './network-node.ts';
import { filterNodes, type NodeFilterInput, nodeFilterNeedsAnalysis, parseNodeFilter } from './node-filter.ts';

/** The orders that need the analysis, with the measure that each uses. */
const measuredOrders = {
  BETWEENNESS: 'betweenness',
  CLOSENESS: 'closeness',
  EIGENVECTOR: 'eigenvector',
  PAGE_RANK: 'pageRank',
  CORENESS: 'coreness',
  CLUSTERING: 'clustering',
  COMPONENT: 'component',
  COMMUNITY: 'community',
} as const satisfies Record<string, keyof VertexMeasures>;

export type NodeOrder = Order<'NAME' | 'FABRIQUE_COUNT' | 'DEGREE' | 'STRENGTH' | keyof typeof measuredOrders>;

/** Default order: by degree, descending. */
export type NodeListArguments = PageArguments & Optional<{ orderBy: NodeOrder; filter: NodeFilterInput }>;

/** Whether a list in this order, with this filter, needs the analysis of its network. */
export function needsAnalysis({ orderBy, filter }: Pick<NodeListArguments, 'orderBy' | 'filter'>): boolean {
  return (orderBy != null && orderBy.field in measuredOrders) || nodeFilterNeedsAnalysis(filter);
}

/** The nodes of a network. Errors: `BAD_USER_INPUT`, and those of the analysis in an order or with a filter that needs it. */
export function nodesOfNetwork(answer: NetworkAnswer, args: NodeListArguments, context: ReferenceContext) {
  const vertices = async () => (await answer.read()).cached.network.vertices;
  return nodeList(answer, 'network.nodes', vertices, args, context);
}

/** The nodes of a community. Errors: as `nodesOfNetwork`. */
export function nodesOfCommunity(
  { number, members, answer }: NetworkCommunity,
  args: NodeListArguments,
  context: ReferenceContext,
) {
  const ids = new Set(members);
  const vertices = async () => (await answer.read()).cached.network.vertices.filter(({ id }) => ids.has(id));
  return nodeList(answer, `community.${number}.nodes`, vertices, args, context);
}

const nodeCursor = z.tuple([z.union([z.number(), z.string()]), z.string(), z.string()]);

async function nodeList(
  answer: NetworkAnswer,
  name: string,
  all: () => Promise<readonly NetworkVertex[]>,
  args: NodeListArguments,
  context: ReferenceContext,
) {
  const order = args.orderBy ?? { field: 'DEGREE', direction: 'DESC' };
  const list = listName(name, order);
  const page = parsePage(args, list, nodeCursor, answer.limits);
  const filter = await parseNodeFilter(args.filter, answer.request.mode, context);
  const members = async () => filterNodes(await all(), filter, answer);
  return new Connection({
    list,
    page,
    fetch: async (limit) => {
      const [vertices, read] = await Promise.all([members(), answer.read()]);
      const value = await valueIn(order.field, read, answer);
      const positionOf = (vertex: NetworkVertex): Position => [
        value(vertex),
        read.keys.get(vertex.id) ?? '',
        vertex.id,
      ];
      return rankedPage(vertices, positionOf, order.direction, page, limit);
    },
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }): { node: NetworkNode } => ({ node: { vertex: row, answer } }),
    count: async () => (await members()).length,
  });
}

/** The value by which vertices are ordered. */
async function valueIn(
  field: NodeOrder['field'],
  { cached, keys }: ReadNetwork,
  answer: NetworkAnswer,
): Promise<(vertex: NetworkVertex) => number | string> {
  switch (field) {
    case 'NAME':
      return ({ id }) => keys.get(id) ?? '';
    case 'FABRIQUE_COUNT':
      return ({ kind, fabriques }) => (kind === 'FABRIQUE' ? 0 : fabriques.length);
    case 'DEGREE':
      return ({ id }) => cached.degrees(id).degree;
    case 'STRENGTH':
      return ({ id }) => comparable(cached.degrees(id).strength);
    default: {
      const { vertexMeasures } = await answer.analysis();
      // Measures are never negative, so null sorts as -1.
      return ({ id }) => comparable(vertexMeasures.get(id)?.[measuredOrders[field]] ?? -1);
    }
  }
}
