import { z } from 'zod';
import type { NetworkAnswer, ReadNetwork } from '../../answers/networks/network-answer.ts';
import { Connection } from '../../answers/page/connection.ts';
import type { Order } from '../../answers/page/order.ts';
import { type PageArguments, parsePage } from '../../answers/page/page.ts';
import { type Position, rankedPage } from '../../answers/page/ranking.ts';
import type { NetworkEdge as Edge } from '../../network/network.ts';
import { comparable } from '../../network/pair.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import { RoleEnum } from '../actors/role.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { OrderDirection } from '../page/order.ts';
import { priced } from '../price.ts';

interface NetworkEdgeShape {
  readonly edge: Edge;
  readonly answer: NetworkAnswer;
}

const NetworkEdge = builder.objectRef<NetworkEdgeShape>('NetworkEdge');

NetworkEdge.implement({
  description: 'An edge of a network. It has no direction, and no two link the same nodes.',
  fields: (t) => ({
    source: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'ONE_MODE: one of the two actors. TWO_MODE: the actor.',
      resolve: ({ edge, answer }) => answer.record(edge.source),
    }),
    target: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'ONE_MODE: the other actor. TWO_MODE: the Fabrique.',
      resolve: ({ edge, answer }) => answer.record(edge.target),
    }),
    weight: t.float({ description: 'Its weight, as NetworkWeight defines it.', resolve: ({ edge }) => edge.weight }),
    count: t.int({
      description: 'c: in how many Fabriques both took part; 1 in a TWO_MODE network.',
      resolve: ({ edge }) => edge.count,
    }),
    fabriques: t.field({
      type: [Fabrique],
      description: 'These Fabriques, the newest first.',
      ...priced({ rows: bounds.fabriquesTogether }),
      resolve: async ({ edge, answer }) => {
        const fabriques = await Promise.all(edge.fabriques.map((id) => answer.record(id) as Promise<FabriqueRecord>));
        return fabriques.sort((one, other) => other.year - one.year || (one.key < other.key ? -1 : 1));
      },
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'TWO_MODE: the roles in which the actor took part. ONE_MODE: none.',
      ...priced({ rows: bounds.roles }),
      resolve: ({ edge }) => [...edge.roles],
    }),
  }),
});

const NetworkEdgeOrderField = builder.enumType('NetworkEdgeOrderField', {
  description: 'By what the edges of a network can be ordered.',
  values: {
    WEIGHT: { value: 'WEIGHT', description: 'By weight.' },
    COUNT: { value: 'COUNT', description: 'By the number of Fabriques.' },
    NAME: { value: 'NAME', description: 'By the name of the source, then of the target.' },
  } as const,
});

type EdgeOrder = Order<typeof NetworkEdgeOrderField.$inferType>;

const NetworkEdgeOrder = builder.inputType('NetworkEdgeOrder', {
  description:
    'How the edges of a network are ordered; ties by the names of source and target. Values that differ only after 12 ' +
    'digits are ties.',
  fields: (t) => ({
    field: t.field({ type: NetworkEdgeOrderField, required: true, description: 'By what.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'Which way; the greatest first when left out.',
    }),
  }),
});

export const NetworkEdgeConnection = connectionType<NetworkEdgeShape>('NetworkEdge', NetworkEdge, {
  description: 'A page of the edges of a network.',
});

/** The arguments of a list of edges. */
export const edgeListArgs = (arg: Parameters<typeof forwardArgs>[0]) => ({
  orderBy: arg({ type: NetworkEdgeOrder, description: 'By weight, the greatest first, when left out.' }),
  ...forwardArgs(arg),
});

const edgeCursor = z.tuple([z.union([z.number(), z.string()]), z.string(), z.string()]);

/** A page of all edges of a network. */
export function edgeConnection(
  answer: NetworkAnswer,
  args: PageArguments & { readonly orderBy?: EdgeOrder | null | undefined },
) {
  const order = args.orderBy ?? { field: 'WEIGHT', direction: 'DESC' };
  const list = `network.edges:${order.field}:${order.direction}`;
  const page = parsePage(args, list, edgeCursor, answer.limits);
  return new Connection({
    list,
    page,
    fetch: async (limit) => {
      const read = await answer.read();
      return rankedPage(read.kept.network.edges, positionIn(order.field, read), order.direction, page.cursor, limit);
    },
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }) => ({ node: { edge: row, answer } }),
    count: async () => (await answer.read()).kept.network.edges.length,
  });
}

/** Keys are unique among actors, and among Fabriques: so is the pair of an edge's ends. */
function positionIn(field: EdgeOrder['field'], { keys }: ReadNetwork): (edge: Edge) => Position {
  return ({ source, target, weight, count }) => {
    const [sourceKey, targetKey] = [keys.get(source) ?? '', keys.get(target) ?? ''];
    const values = { WEIGHT: comparable(weight), COUNT: count, NAME: sourceKey };
    return [values[field], sourceKey, targetKey];
  };
}
