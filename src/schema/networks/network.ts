import { readCurrentDataset } from '../../answers/dataset/dataset.ts';
import { NetworkAnswer } from '../../answers/networks/network-answer.ts';
import { methodText } from '../../answers/networks/network-method.ts';
import { parseNetworkArguments } from '../../answers/networks/parse-network.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { DownloadRef } from '../dataset/download.ts';
import { priced, pricedPage } from '../price.ts';
import { Community } from './community.ts';
import { NetworkModeEnum, NetworkWeightEnum, networkArgs } from './network-arguments.ts';
import { edgeConnection, edgeListArgs, NetworkEdgeConnection } from './network-edge.ts';
import { NetworkNodeConnection, nodeConnection, nodeListArgs, nodeListWork } from './network-node-list.ts';

const Network = builder.objectRef<NetworkAnswer>('Network');

Network.implement({
  description:
    'Actors that are linked by the Fabriques in which they took part, or actors and Fabriques that are linked by taking ' +
    'part. Undirected, without loops; actors without an edge are nodes too. The same question gives the same figures.',
  fields: (t) => ({
    mode: t.field({ type: NetworkModeEnum, description: 'What was asked.', resolve: ({ request }) => request.mode }),
    weight: t.field({
      type: NetworkWeightEnum,
      description: 'What was asked.',
      resolve: ({ request }) => request.weight,
    }),
    fabriqueCount: t.int({
      description: 'N: Fabriques under the filter, those without such an actor as well.',
      resolve: (answer) => answer.fabriqueCount(),
    }),
    order: t.int({
      description: 'How many nodes.',
      resolve: async (answer) => (await answer.read()).kept.network.vertices.length,
    }),
    size: t.int({
      description: 'How many edges.',
      resolve: async (answer) => (await answer.read()).kept.network.edges.length,
    }),
    density: t.float({
      description:
        'Edges, divided by those that there could be: between all pairs of nodes, or in a TWO_MODE network between each ' +
        'actor and each of its Fabriques. 0 where there could be none.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.analysis()).figures.density,
    }),
    componentCount: t.int({
      description: 'How many parts have no edge between them, nodes without an edge included.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.analysis()).figures.componentCount,
    }),
    diameter: t.int({
      nullable: true,
      description: 'The longest distance between two nodes of the largest component, in edges; null without nodes.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.analysis()).figures.diameter,
    }),
    averageClustering: t.float({
      nullable: true,
      description: 'The mean of the clustering of all nodes; null in a TWO_MODE network, and without nodes.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.analysis()).figures.averageClustering,
    }),
    assortativity: t.float({
      nullable: true,
      description:
        'The correlation of the degrees at the two ends of the edges, from -1 to 1: above 0, nodes of many edges are ' +
        'linked with each other. Null where all ends have the same degree. Newman, Phys. Rev. E 67, 026126, 2003.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.analysis()).figures.assortativity,
    }),
    modularity: t.float({
      nullable: true,
      description:
        'How much more weight there is within the communities than by chance: the sum over them of w / W - resolution ' +
        '(s / 2W)^2, w being the weight of the edges within, s the sum of its strengths, W the weight of all edges. Null ' +
        'without edges. Newman and Girvan, Phys. Rev. E 69, 026113, 2004.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.analysis()).figures.modularity,
    }),
    communities: t.field({
      type: [Community],
      description:
        'The communities, the largest first: by the Louvain method, the partition of the highest modularity of 50 runs. A ' +
        'node without an edge is one by itself. Blondel et al., J. Stat. Mech., P10008, 2008.',
      args: {
        minSize: t.arg.int({ defaultValue: 1, description: 'Only those of so many nodes, or more.' }),
        numbers: t.arg.intList({ description: 'Only those of these numbers; all when left out.' }),
      },
      ...priced(({ numbers }: { numbers?: readonly number[] | null }) => ({
        rows: Math.min(numbers?.length ?? bounds.communities, bounds.communities),
        measure: true,
      })),
      resolve: async (answer, { minSize, numbers }) =>
        ((await answer.analysis()).communities?.communities ?? [])
          .filter(({ members, number }) => members.length >= (minSize ?? 1) && (numbers?.includes(number) ?? true))
          .map((community) => ({ ...community, answer })),
    }),
    resolution: t.float({
      description: 'The resolution at which communities are looked for.',
      resolve: ({ request }) => request.communities.resolution,
    }),
    seed: t.int({
      description: 'The seed that orders the nodes for each run of the search for communities.',
      resolve: ({ request }) => request.communities.seed,
    }),
    stability: t.float({
      nullable: true,
      description:
        'How far the other runs agree with the communities: their mean adjusted Rand index, 1 when all are the same, 0 as by ' +
        'chance. Null without edges, and beyond 20,000 nodes and edges, where there is one run. Hubert and Arabie, J. ' +
        'Classification 2, 1985.',
      ...priced({ measure: true }),
      resolve: async (answer) => (await answer.analysis()).communities?.stability ?? null,
    }),
    nodes: t.field({
      type: NetworkNodeConnection,
      description: 'The nodes, with their figures.',
      args: nodeListArgs(t.arg),
      ...pricedPage(nodeListWork),
      resolve: (answer, args) =>
        nodeConnection(answer, 'network.nodes', async () => (await answer.read()).kept.network.vertices, args),
    }),
    edges: t.field({
      type: NetworkEdgeConnection,
      description: 'The edges.',
      args: edgeListArgs(t.arg),
      ...pricedPage(),
      resolve: (answer, args) => edgeConnection(answer, args),
    }),
    method: t.string({
      description: 'How every figure was computed, with references, in English: one paragraph, ready to quote.',
      resolve: async (answer) => methodText(answer.request, await answer.fabriqueCount()),
    }),
    downloads: t.field({
      type: [DownloadRef],
      description:
        'The whole network as files, with all figures, communities and positions to draw it at. When the server knows its ' +
        'own address (PUBLIC_URL), pages that open them in Gephi Lite and VOSviewer Online follow.',
      ...priced({ rows: bounds.downloads }),
      resolve: async ({ request }, _args, context) => {
        const { version } = await readCurrentDataset(context);
        return [...(await context.downloads.ofNetwork(version, request))];
      },
    }),
  }),
});

builder.queryField('network', (t) =>
  t.field({
    type: Network,
    description:
      'The network of the actors of some roles: who took part in the same Fabriques. Figures are computed when they are ' +
      'asked. Beyond some thousand nodes the database computes them, where it can; else they are refused, with what to ask.',
    args: networkArgs(t.arg),
    ...priced({ network: true, work: 200 }),
    resolve: async (_root, args, context) => new NetworkAnswer(await parseNetworkArguments(args, context), context),
  }),
);
