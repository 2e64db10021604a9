import { type Neighbour, neighboursOfNode } from '../../answers/networks/neighbour-list.ts';
import type { NetworkNode as NetworkNodeShape } from '../../answers/networks/network-node.ts';
import { builder } from '../builder.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { orderInput } from '../page/order.ts';
import { pricedPage } from '../price.ts';
import { edgeFields } from './network-edge.ts';
import { NetworkNode } from './network-node.ts';

const NetworkNeighbourOrderField = builder.enumType('NetworkNeighbourOrderField', {
  description: 'The values by which the neighbours of a node can be ordered.',
  values: {
    WEIGHT: { value: 'WEIGHT', description: 'Weight of the edge.' },
    COUNT: { value: 'COUNT', description: 'Number of common Fabriques.' },
    DEGREE: { value: 'DEGREE', description: 'Number of edges of the neighbour.' },
    NAME: { value: 'NAME', description: 'Name or title of the neighbour. Case and accents are ignored.' },
  } as const,
});

const NetworkNeighbourOrder = orderInput('NetworkNeighbourOrder', {
  description: 'An order of the neighbours of a node. Values that are equal to 12 digits are ties.',
  field: NetworkNeighbourOrderField,
  direction: 'DESC',
});

const NetworkNeighbourConnection = connectionType<NetworkNodeShape, Neighbour>('NetworkNeighbour', NetworkNode, {
  description:
    'A page of neighbours of a node. Its edges have the weight and the Fabriques of the edge to each neighbour.',
  edgeFields,
});

builder.objectField(NetworkNode, 'neighbours', (t) =>
  t.field({
    type: NetworkNeighbourConnection,
    description: 'The nodes that an edge links to this one.',
    args: {
      orderBy: t.arg({ type: NetworkNeighbourOrder, description: 'Default: by weight, highest first.' }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(() => ({ work: 2 })),
    resolve: neighboursOfNode,
  }),
);
