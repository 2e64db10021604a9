import {
  edgesOfNetwork,
  fabriquesOfEdge,
  type NetworkEdge as NetworkEdgeShape,
} from '../../answers/networks/edge-list.ts';
import { RoleEnum } from '../actors/role.ts';
import { bounds } from '../bounds.ts';
import { builder, type Types } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { orderInput } from '../page/order.ts';
import { priced, pricedPage } from '../price.ts';
import { Network } from './network.ts';
import { NetworkEdgeFilter } from './network-filters.ts';

const NetworkEdge = builder.objectRef<NetworkEdgeShape>('NetworkEdge');

/** The fields of an edge beside its ends. */
export const edgeFields = <Edge extends NetworkEdgeShape>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge>) => ({
  weight: t.float({
    description: 'The weight, as defined by the NetworkWeight of the network.',
    resolve: ({ edge }) => edge.weight,
  }),
  count: t.int({
    description: 'c: number of Fabriques in which both actors took part. 1 in a TWO_MODE network.',
    resolve: ({ edge }) => edge.count,
  }),
  fabriques: t.field({
    type: [Fabrique],
    description: 'These Fabriques, newest first.',
    ...priced({ rows: bounds.fabriquesTogether }),
    resolve: fabriquesOfEdge,
  }),
  roles: t.field({
    type: [RoleEnum],
    description: 'TWO_MODE: the roles of the actor in the Fabrique. ONE_MODE: empty.',
    ...priced({ rows: bounds.roles }),
    resolve: ({ edge }) => [...edge.roles],
  }),
});

NetworkEdge.implement({
  description: 'An undirected edge of a network. Two nodes have at most one edge between them.',
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
    ...edgeFields(t),
  }),
});

const NetworkEdgeOrderField = builder.enumType('NetworkEdgeOrderField', {
  description: 'The values by which edges of a network can be ordered.',
  values: {
    WEIGHT: { value: 'WEIGHT', description: 'Weight.' },
    COUNT: { value: 'COUNT', description: 'Number of Fabriques.' },
    NAME: { value: 'NAME', description: 'Name of the source, then of the target.' },
  } as const,
});

const NetworkEdgeOrder = orderInput('NetworkEdgeOrder', {
  description:
    'An order of edges of a network. Values that are equal to 12 digits are ties; these are ordered by the names of source ' +
    'and target.',
  field: NetworkEdgeOrderField,
  direction: 'DESC',
});

const NetworkEdgeConnection = connectionType<NetworkEdgeShape>('NetworkEdge', NetworkEdge, {
  description: 'A page of edges of a network.',
});

builder.objectField(Network, 'edges', (t) =>
  t.field({
    type: NetworkEdgeConnection,
    description: 'The edges.',
    args: {
      filter: t.arg({ type: NetworkEdgeFilter, description: 'List these edges only. Default: all.' }),
      orderBy: t.arg({ type: NetworkEdgeOrder, description: 'Default: by weight, highest first.' }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(),
    resolve: edgesOfNetwork,
  }),
);
