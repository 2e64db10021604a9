import {
  distancesInNetwork,
  type NetworkDistances as NetworkDistancesShape,
  type NodeAtDistance,
  nodesByDistance,
} from '../../answers/networks/distances.ts';
import type { NetworkNode as NetworkNodeShape } from '../../answers/networks/network-node.ts';
import type { DistanceCount } from '../../network/distance.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage, statementWork } from '../price.ts';
import { Network } from './network.ts';
import { NetworkNode } from './network-node.ts';

const NetworkDistanceCount = builder.objectRef<DistanceCount>('NetworkDistanceCount');

NetworkDistanceCount.implement({
  description: 'How many nodes are at a distance.',
  fields: (t) => ({
    distance: t.exposeInt('distance', { description: 'The distance, in edges.' }),
    nodeCount: t.int({ description: 'Number of nodes at this distance.', resolve: ({ count }) => count }),
  }),
});

const NetworkDistanceConnection = connectionType<NetworkNodeShape, NodeAtDistance>('NetworkDistance', NetworkNode, {
  description: 'A page of the nodes that can be reached from a node.',
  edgeFields: (t) => ({
    distance: t.exposeInt('distance', { description: 'The distance, in edges.' }),
  }),
});

const NetworkDistances = builder.objectRef<NetworkDistancesShape>('NetworkDistances');

NetworkDistances.implement({
  description:
    'Distances from one node of a network to all others: numbers of edges of the shortest paths. Weights play no part.',
  fields: (t) => ({
    from: t.field({ type: NetworkNode, description: 'The node itself.', resolve: ({ from }) => from }),
    counts: t.field({
      type: [NetworkDistanceCount],
      description: 'Number of nodes at each distance, from 1 to the largest.',
      ...priced({ rows: bounds.distances }),
      resolve: ({ counts }) => [...counts],
    }),
    reachableCount: t.exposeInt('reachableCount', { description: 'Number of other nodes that can be reached.' }),
    unreachableCount: t.exposeInt('unreachableCount', {
      description: 'Number of other nodes that cannot be reached: those of other components.',
    }),
    mean: t.exposeFloat('mean', {
      nullable: true,
      description: 'Mean distance to the nodes that can be reached. Null if there are none.',
    }),
    nodes: t.field({
      type: NetworkDistanceConnection,
      description: 'The other nodes that can be reached, ordered by distance, then by name.',
      args: {
        minDistance: t.arg.int({ description: 'Only nodes at this distance or farther. Default: 1.' }),
        maxDistance: t.arg.int({ description: 'Only nodes at this distance or nearer. Default: no limit.' }),
        ...pageArgs(t.arg),
      },
      ...pricedPage(() => ({ work: 10 })),
      resolve: nodesByDistance,
    }),
  }),
});

builder.objectField(Network, 'distances', (t) =>
  t.field({
    type: NetworkDistances,
    nullable: true,
    description:
      'The distances from one node to all others. Null if the node is not in this network. For the paths themselves, with the ' +
      'words of the source page, see Query.path.',
    args: { from: t.arg.id({ required: true, description: 'Global id, slug or code of the node.' }) },
    ...priced({ work: statementWork + 100 }),
    resolve: (answer, args, context) => distancesInNetwork(answer, args, context),
  }),
);
