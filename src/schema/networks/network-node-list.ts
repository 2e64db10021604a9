import { z } from 'zod';
import type { NetworkAnswer, ReadNetwork } from '../../answers/networks/network-answer.ts';
import { Connection } from '../../answers/page/connection.ts';
import type { Order } from '../../answers/page/order.ts';
import { type PageArguments, parsePage } from '../../answers/page/page.ts';
import { type Position, rankedPage } from '../../answers/page/ranking.ts';
import type { NetworkVertex, VertexMeasures } from '../../network/network.ts';
import { comparable } from '../../network/pair.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { OrderDirection } from '../page/order.ts';
import { NetworkNode, type NetworkNodeShape } from './network-node.ts';

const measuredFields = {
  BETWEENNESS: 'betweenness',
  CLOSENESS: 'closeness',
  EIGENVECTOR: 'eigenvector',
  PAGE_RANK: 'pageRank',
  CORENESS: 'coreness',
  CLUSTERING: 'clustering',
  COMPONENT: 'component',
  COMMUNITY: 'community',
} as const satisfies Record<string, keyof VertexMeasures>;

const NetworkNodeOrderField = builder.enumType('NetworkNodeOrderField', {
  description: 'By what the nodes of a network can be ordered.',
  values: {
    NAME: { value: 'NAME', description: 'By name or title; case and accents do not matter.' },
    FABRIQUE_COUNT: {
      value: 'FABRIQUE_COUNT',
      description: 'By the number of Fabriques in these roles and under the filter; a Fabrique counts as 0.',
    },
    DEGREE: { value: 'DEGREE', description: 'By the number of edges.' },
    STRENGTH: { value: 'STRENGTH', description: 'By the sum of the weights of the edges.' },
    BETWEENNESS: { value: 'BETWEENNESS', description: 'By betweenness.' },
    CLOSENESS: { value: 'CLOSENESS', description: 'By closeness.' },
    EIGENVECTOR: { value: 'EIGENVECTOR', description: 'By eigenvector centrality; null is less than any.' },
    PAGE_RANK: { value: 'PAGE_RANK', description: 'By PageRank.' },
    CORENESS: { value: 'CORENESS', description: 'By coreness.' },
    CLUSTERING: { value: 'CLUSTERING', description: 'By clustering.' },
    COMPONENT: { value: 'COMPONENT', description: 'By the number of the component.' },
    COMMUNITY: { value: 'COMMUNITY', description: 'By the number of the community.' },
  } as const,
});

type NodeOrder = Order<typeof NetworkNodeOrderField.$inferType>;

const NetworkNodeOrder = builder.inputType('NetworkNodeOrder', {
  description: 'How the nodes of a network are ordered; values that differ only after 12 digits are ties.',
  fields: (t) => ({
    field: t.field({ type: NetworkNodeOrderField, required: true, description: 'By what.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'Which way; the greatest first when left out.',
    }),
  }),
});

export const NetworkNodeConnection = connectionType<NetworkNodeShape>('NetworkNode', NetworkNode, {
  description: 'A page of the nodes of a network.',
});

/** The arguments of a list of nodes. */
export const nodeListArgs = (arg: Parameters<typeof forwardArgs>[0]) => ({
  orderBy: arg({ type: NetworkNodeOrder, description: 'By degree, the greatest first, when left out.' }),
  ...forwardArgs(arg),
});

/** What a list of nodes costs besides its rows: an order by a measure needs the analysis. */
export function nodeListWork({ orderBy }: { readonly orderBy?: NodeOrder | null | undefined }) {
  return { measure: orderBy != null && orderBy.field in measuredFields };
}

const nodeCursor = z.tuple([z.union([z.number(), z.string()]), z.string(), z.string()]);

/** A page of some nodes of a network; `list` names them in cursors. */
export function nodeConnection(
  answer: NetworkAnswer,
  list: string,
  members: () => Promise<readonly NetworkVertex[]>,
  args: PageArguments & { readonly orderBy?: NodeOrder | null | undefined },
) {
  const order = args.orderBy ?? { field: 'DEGREE', direction: 'DESC' };
  const ordered = `${list}:${order.field}:${order.direction}`;
  const page = parsePage(args, ordered, nodeCursor, answer.limits);
  return new Connection({
    list: ordered,
    page,
    fetch: async (limit) => {
      const [vertices, read] = await Promise.all([members(), answer.read()]);
      const value = await nodeValue(order.field, read, answer);
      const positionOf = (vertex: NetworkVertex): Position => [
        value(vertex),
        read.keys.get(vertex.id) ?? '',
        vertex.id,
      ];
      return rankedPage(vertices, positionOf, order.direction, page.cursor, limit);
    },
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }) => ({ node: { vertex: row, answer } }),
    count: async () => (await members()).length,
  });
}

type ValueOf = (vertex: NetworkVertex) => number | string;

async function nodeValue(
  field: NodeOrder['field'],
  { kept, keys }: ReadNetwork,
  answer: NetworkAnswer,
): Promise<ValueOf> {
  switch (field) {
    case 'NAME':
      return ({ id }) => keys.get(id) ?? '';
    case 'FABRIQUE_COUNT':
      return ({ kind, fabriques }) => (kind === 'FABRIQUE' ? 0 : fabriques.length);
    case 'DEGREE':
      return ({ id }) => kept.ties(id).degree;
    case 'STRENGTH':
      return ({ id }) => comparable(kept.ties(id).strength);
    default: {
      const { measures } = await answer.analysis();
      // No figure is below 0: -1 stands for one that there is not.
      return ({ id }) => comparable(measures.get(id)?.[measuredFields[field]] ?? -1);
    }
  }
}
