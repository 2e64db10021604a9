import {
  degreesOf,
  distanceOf,
  fabriqueCountOf,
  measuresOf,
  type NetworkNode as NetworkNodeShape,
  nameOf,
} from '../../answers/networks/network-node.ts';
import { RoleEnum } from '../actors/role.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../page/connection-type.ts';
import { priced } from '../price.ts';

export const NetworkNode = builder.objectRef<NetworkNodeShape>('NetworkNode');

NetworkNode.implement({
  description:
    'A node of a network, with its measures. Betweenness and closeness count each edge as one step. strength, eigenvector, ' +
    'pageRank and community use the weights. Network.method has all references, ready to quote.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The territoire or organisation; in a TWO_MODE network also a Fabrique.',
      resolve: ({ vertex, answer }) => answer.record(vertex.id),
    }),
    name: t.string({
      description: 'Name of the actor, or title of the Fabrique.',
      ...priced({ nodes: 1 }),
      resolve: nameOf,
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'The requested roles in which the actor took part. Empty for a Fabrique.',
      ...priced({ rows: bounds.roles }),
      resolve: ({ vertex }) => [...vertex.roles],
    }),
    fabriqueCount: t.int({
      nullable: true,
      description: 'Number of Fabriques (after the filter) of the actor in these roles. Null for a Fabrique.',
      resolve: ({ vertex }) => fabriqueCountOf(vertex),
    }),
    degree: t.int({ description: 'Number of edges.', resolve: async (node) => (await degreesOf(node)).degree }),
    strength: t.float({
      description: 'Sum of the weights of its edges.',
      resolve: async (node) => (await degreesOf(node)).strength,
    }),
    distance: t.int({
      nullable: true,
      description:
        'Distance to another node of the network, in edges; weights play no part. 0 to itself. Null if it cannot be reached, ' +
        'or is not in this network.',
      args: { to: t.arg.id({ required: true, description: 'Global id, slug or code of the other node.' }) },
      ...priced({ work: 2, pageWork: 100 }),
      resolve: (node, args, context) => distanceOf(node, args, context),
    }),
    betweenness: t.float({
      description:
        'Share of the shortest paths between two other nodes that pass through this node, averaged over all ' +
        '(n - 1)(n - 2) / 2 pairs of others among the n nodes. A pair without a path counts as 0. From 0 to 1. Freeman, ' +
        'Sociometry 40(1), 1977.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).betweenness,
    }),
    closeness: t.float({
      description:
        '(r / d) (r / (n - 1)). r is the number of other nodes that can be reached, d the sum of the distances to them, n ' +
        'the number of nodes. From 0 to 1; 0 without an edge. Wasserman and Faust, Social Network Analysis, 1994, p. 201.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).closeness,
    }),
    eigenvector: t.float({
      nullable: true,
      description:
        'Eigenvector centrality: the value of this node in the eigenvector, of Euclidean length 1, of the largest eigenvalue ' +
        'of the weighted adjacency matrix of the largest component. Null outside this component, without edges, and if ' +
        'the computation does not converge within its limit, as on paths of thousands of nodes. Bonacich, J. Math. Sociology 2(1), 1972.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).eigenvector,
    }),
    pageRank: t.float({
      description:
        'Weighted PageRank with damping 0.85: the probability of finding there a random walker that follows edges and ' +
        'jumps to a random node 15 % of the time. The values of all nodes sum to 1. Brin and Page, Computer Networks and ' +
        'ISDN Systems 30, 1998.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).pageRank,
    }),
    coreness: t.int({
      description:
        'The largest k for which the node belongs to the k-core: the largest subgraph in which every node has at least k ' +
        'edges. Seidman, Social Networks 5(3), 1983.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).coreness,
    }),
    clustering: t.float({
      description:
        'Share of the pairs of its neighbours that are linked, from 0 to 1. 0 with fewer than two neighbours, and in a ' +
        'TWO_MODE network, which has no triangles. Watts and Strogatz, Nature 393, 1998.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).clustering,
    }),
    component: t.int({
      description: 'Number of its connected component. 1 is the largest.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).component,
    }),
    community: t.int({
      nullable: true,
      description: 'Number of its community in Network.communities. 1 is the largest.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).community,
    }),
  }),
});

export const NetworkNodeConnection = connectionType<NetworkNodeShape>('NetworkNode', NetworkNode, {
  description: 'A page of nodes of a network.',
});
