import type { NetworkAnswer } from '../../answers/networks/network-answer.ts';
import type { NetworkVertex, VertexMeasures } from '../../network/network.ts';
import { RoleEnum } from '../actors/role.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';

export interface NetworkNodeShape {
  readonly vertex: NetworkVertex;
  readonly answer: NetworkAnswer;
}

async function measuresOf({ vertex, answer }: NetworkNodeShape): Promise<VertexMeasures> {
  return (await answer.analysis()).measures.get(vertex.id) as VertexMeasures;
}

async function tiesOf({ vertex, answer }: NetworkNodeShape) {
  return (await answer.read()).kept.ties(vertex.id);
}

export const NetworkNode = builder.objectRef<NetworkNodeShape>('NetworkNode');

NetworkNode.implement({
  description:
    'A node of a network, with its figures. Every edge counts as one step for betweenness and closeness; strength, ' +
    'eigenvector, pageRank and community go by the weights. Network.method has all references, ready to quote.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What it is: a territoire, an organisation, or in a TWO_MODE network a Fabrique.',
      resolve: ({ vertex, answer }) => answer.record(vertex.id),
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'Of the roles that were asked, those in which the actor took part; none for a Fabrique.',
      ...priced({ rows: bounds.roles }),
      resolve: ({ vertex }) => [...vertex.roles],
    }),
    fabriqueCount: t.int({
      nullable: true,
      description:
        'In how many Fabriques the actor took part, in these roles and under the filter; null for a Fabrique.',
      resolve: ({ vertex }) => (vertex.kind === 'FABRIQUE' ? null : vertex.fabriques.length),
    }),
    degree: t.int({ description: 'How many edges it has.', resolve: async (node) => (await tiesOf(node)).degree }),
    strength: t.float({
      description: 'The sum of the weights of its edges.',
      resolve: async (node) => (await tiesOf(node)).strength,
    }),
    betweenness: t.float({
      description:
        'The share of the shortest paths between two others that pass through it, averaged over all (n - 1)(n - 2) / 2 ' +
        'pairs of the n nodes; pairs without a path count as 0. From 0 to 1. Freeman, Sociometry 40(1), 1977.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).betweenness,
    }),
    closeness: t.float({
      description:
        '(r / d) (r / (n - 1)): r of the n nodes are in reach, d is the sum of the distances to them. From 0 to 1. ' +
        'Wasserman and Faust, Social Network Analysis, 1994, p. 201.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).closeness,
    }),
    eigenvector: t.float({
      nullable: true,
      description:
        'Its value in the eigenvector, of Euclidean length 1, of the greatest eigenvalue of the weighted adjacency matrix ' +
        'of the largest component; null outside of that, and where power iteration does not settle. Bonacich, J. Math. ' +
        'Sociology 2(1), 1972.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).eigenvector,
    }),
    pageRank: t.float({
      description:
        'PageRank by weights, damping 0.85: where a walker is who follows edges and, 15 % of the time, starts again ' +
        'anywhere. All nodes sum to 1. Brin and Page, Computer Networks and ISDN Systems 30, 1998.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).pageRank,
    }),
    coreness: t.int({
      description:
        'The greatest k for which it is in the k-core, where all have k edges or more with each other. Seidman, Social ' +
        'Networks 5(3), 1983.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).coreness,
    }),
    clustering: t.float({
      description:
        'The share of the pairs of its neighbours that are linked; 0 with less than two neighbours, and in a TWO_MODE ' +
        'network, which has no triangles. Watts and Strogatz, Nature 393, 1998.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).clustering,
    }),
    component: t.int({
      description: 'The number of its component: 1 is the largest.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).component,
    }),
    community: t.int({
      nullable: true,
      description: 'The number of its community among Network.communities: 1 is the largest.',
      ...priced({ measure: true }),
      resolve: async (node) => (await measuresOf(node)).community,
    }),
  }),
});
