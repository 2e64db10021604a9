import { answerNetwork, type NetworkAnswer } from '../../answers/networks/network-answer.ts';
import { downloadsOfNetwork } from '../../answers/networks/network-downloads.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { DownloadRef } from '../dataset/download.ts';
import { filterWork } from '../filter/price.ts';
import { priced } from '../price.ts';
import { networkArgs } from './network-arguments.ts';
import { NetworkModeEnum, NetworkWeightEnum } from './network-mode.ts';

export const Network = builder.objectRef<NetworkAnswer>('Network');

Network.implement({
  description:
    'An undirected network without loops: actors linked by common Fabriques, or actors and Fabriques linked by ' +
    'participation. Actors without an edge are included. The same arguments and data give the same measures.',
  fields: (t) => ({
    mode: t.field({
      type: NetworkModeEnum,
      description: 'The mode this network was built with.',
      resolve: ({ request }) => request.mode,
    }),
    weight: t.field({
      type: NetworkWeightEnum,
      description: 'The weight this network was built with.',
      resolve: ({ request }) => request.weight,
    }),
    fabriqueCount: t.int({
      description: 'N: number of Fabriques that pass the filter, including those without an actor in these roles.',
      resolve: (answer) => answer.fabriqueCount(),
    }),
    nodeCount: t.int({ description: 'Number of nodes.', resolve: (answer) => answer.order() }),
    edgeCount: t.int({ description: 'Number of edges.', resolve: (answer) => answer.size() }),
    order: t.int({
      description: 'Number of nodes, as graph theory calls it: the same as nodeCount.',
      resolve: (answer) => answer.order(),
    }),
    size: t.int({
      description: 'Number of edges, as graph theory calls it: the same as edgeCount.',
      resolve: (answer) => answer.size(),
    }),
    density: t.float({
      description:
        'Edges divided by possible edges: n(n − 1)/2 in ONE_MODE, actors × Fabriques in TWO_MODE. From 0 to 1. 0 if no ' +
        'edge is possible.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.measures()).density,
    }),
    componentCount: t.int({
      description: 'Number of connected components. A node without an edge is a component.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.measures()).componentCount,
    }),
    diameter: t.int({
      nullable: true,
      description: 'The longest distance between two nodes of the largest component, in edges. Null without nodes.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.measures()).diameter,
    }),
    averageClustering: t.float({
      nullable: true,
      description: 'Mean clustering of all nodes, from 0 to 1. Null in a TWO_MODE network, and without nodes.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.measures()).averageClustering,
    }),
    assortativity: t.float({
      nullable: true,
      description:
        'Correlation of the degrees at the two ends of an edge, from -1 to 1. Above 0, nodes of high degree tend to be ' +
        'linked with each other. Null without edges, and when all ends have the same degree. Newman, Phys. Rev. E 67, ' +
        '026126, 2003.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.measures()).assortativity,
    }),
    method: t.string({
      description:
        'How the network was built and every measure computed, with references, from which Fabriques and which version of the ' +
        'data, in English: one paragraph, ready to quote.',
      resolve: (answer) => answer.method(),
    }),
    downloads: t.field({
      type: [DownloadRef],
      description:
        'The whole network as files, with all measures, communities, and positions to draw it. If the server has a public ' +
        'address (PUBLIC_URL), also web pages that open these files in Gephi Lite and VOSviewer Online.',
      ...priced({ rows: bounds.downloads }),
      resolve: (answer, _args, context) => downloadsOfNetwork(answer, context),
    }),
  }),
});

builder.queryField('network', (t) =>
  t.field({
    type: Network,
    description:
      'The network of the actors in some roles. Measures are computed only when selected. Above a few thousand nodes, ' +
      'measures are computed by the Graph Data Science library of Neo4j, if installed; otherwise their fields fail with ' +
      'advice on narrowing the request.',
    args: networkArgs(t.arg),
    ...priced(({ filter, participations }: { filter?: unknown; participations?: unknown }) => ({
      network: true,
      work: 200 + filterWork(filter, participations),
    })),
    resolve: (_root, args, context) => answerNetwork(args, context),
  }),
);
