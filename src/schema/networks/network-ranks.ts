import {
  type NetworkNode as NetworkNodeShape,
  type RankedMeasure,
  rankOf,
} from '../../answers/networks/network-node.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { NetworkNode } from './network-node.ts';

/** The rank by a measure that every node has. */
async function numberOf(node: NetworkNodeShape, measure: RankedMeasure): Promise<number> {
  const rank = await rankOf(node, measure);
  if (rank === null) throw new Error(`The node ${node.vertex.id} has no ${measure}.`);
  return rank;
}

const NetworkNodeRanks = builder.objectRef<NetworkNodeShape>('NetworkNodeRanks');

NetworkNodeRanks.implement({
  description:
    'The ranks of a node among all nodes of its network, the highest value first: 1 + the number of nodes with a higher value. ' +
    'Ties share a rank, and the ranks after them are skipped: 1, 2, 2, 4. Values that are equal to 12 digits are ties. For ' +
    'the number of nodes, see Network.nodeCount.',
  fields: (t) => ({
    fabriqueCount: t.int({
      nullable: true,
      description: 'By number of Fabriques, among the actors. Null for a Fabrique.',
      resolve: (node) => rankOf(node, 'fabriqueCount'),
    }),
    degree: t.int({
      description: 'By number of edges.',
      resolve: (node) => numberOf(node, 'degree'),
    }),
    strength: t.int({
      description: 'By the sum of the weights of the edges.',
      resolve: (node) => numberOf(node, 'strength'),
    }),
    betweenness: t.int({
      description: 'By betweenness.',
      ...priced({ measure: true }),
      resolve: (node) => numberOf(node, 'betweenness'),
    }),
    closeness: t.int({
      description: 'By closeness.',
      ...priced({ measure: true }),
      resolve: (node) => numberOf(node, 'closeness'),
    }),
    eigenvector: t.int({
      nullable: true,
      description: 'By eigenvector centrality, among the nodes that have one. Null for the others.',
      ...priced({ measure: true }),
      resolve: (node) => rankOf(node, 'eigenvector'),
    }),
    pageRank: t.int({
      description: 'By PageRank.',
      ...priced({ measure: true }),
      resolve: (node) => numberOf(node, 'pageRank'),
    }),
    coreness: t.int({
      description: 'By coreness.',
      ...priced({ measure: true }),
      resolve: (node) => numberOf(node, 'coreness'),
    }),
    clustering: t.int({
      description: 'By clustering.',
      ...priced({ measure: true }),
      resolve: (node) => numberOf(node, 'clustering'),
    }),
  }),
});

builder.objectField(NetworkNode, 'ranks', (t) =>
  t.field({
    type: NetworkNodeRanks,
    description: 'The ranks of this node by its measures, among all nodes of the network.',
    resolve: (node) => node,
  }),
);
