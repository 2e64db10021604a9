import { defaultLimits } from '../../answers/limits.ts';
import {
  type CommunityListArguments,
  communitiesOfNetwork,
  defaultCommunities,
  type NetworkCommunity,
  stabilityOfNetwork,
} from '../../answers/networks/communities.ts';
import { nodesOfCommunity } from '../../answers/networks/node-list.ts';
import { pageSize } from '../../answers/page/page.ts';
import { communityColour } from '../../network/colour.ts';
import { allRunsLimit, communityRuns, severalRunsLimit } from '../../network/parameters.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { Network } from './network.ts';
import { NetworkNodeConnection } from './network-node.ts';
import { nodeListArgs, nodeListPrice } from './network-node-list.ts';

const [all, several] = [allRunsLimit, severalRunsLimit].map((limit) => limit.toLocaleString('en'));

const Community = builder.objectRef<NetworkCommunity>('Community');

Community.implement({
  description:
    'A group of nodes that are linked more with each other than with the other nodes. Each node belongs to exactly one ' +
    'community.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Number of the community. 1 is the largest.' }),
    size: t.int({ description: 'Number of nodes.', resolve: ({ members }) => members.length }),
    color: t.string({
      description: 'The colour of its nodes in the files of the network, as "#RRGGBB". Grey after the ninth community.',
      resolve: ({ number }) => communityColour(number),
    }),
    nodes: t.field({
      type: NetworkNodeConnection,
      description: 'The nodes. Their measures are those in the whole network.',
      args: nodeListArgs(t.arg),
      ...nodeListPrice,
      resolve: nodesOfCommunity,
    }),
  }),
});

builder.objectFields(Network, (t) => ({
  communities: t.field({
    type: [Community],
    description:
      `The communities, largest first, by the Louvain method: the partition of the highest modularity of ${communityRuns} ` +
      `runs; of fewer above ${all} nodes and edges, of one above ${several}. An isolated node forms its own community. Blondel et al., ` +
      'J. Stat. Mech., ' +
      'P10008, 2008.',
    args: {
      minSize: t.arg.int({ defaultValue: 1, description: 'Minimum number of nodes.' }),
      numbers: t.arg.intList({ description: 'Only the communities with these numbers. Default: all.' }),
      first: t.arg.int({
        defaultValue: defaultCommunities,
        description: `Maximum number of communities: 0 to ${defaultLimits.page}. Get the others by their \`numbers\`.`,
      }),
    },
    ...priced((args: CommunityListArguments, limits) => ({
      rows: Math.min(args.numbers?.length ?? Infinity, pageSize({ first: args.first ?? defaultCommunities }, limits)),
      measure: true,
    })),
    resolve: communitiesOfNetwork,
  }),
  modularity: t.float({
    nullable: true,
    description:
      'Modularity of the communities: the sum over communities of w / W - resolution (s / 2W)^2. w is the weight of the ' +
      'edges within the community, s the sum of the strengths of its nodes, W the weight of all edges. Null without edges. ' +
      'Newman and Girvan, Phys. Rev. E 69, 026113, 2004.',
    ...priced({ measure: true }),
    resolve: async (answer) => (await answer.measures()).modularity,
  }),
  resolution: t.float({
    description: 'The resolution used for the communities.',
    resolve: ({ request }) => request.communities.resolution,
  }),
  seed: t.int({
    description: 'The seed of the random orders of nodes in which the runs of the Louvain method start.',
    resolve: ({ request }) => request.communities.seed,
  }),
  stability: t.float({
    nullable: true,
    description:
      'Agreement of the other runs with the communities: the mean adjusted Rand index. 1 if all runs agree, 0 as by chance. ' +
      `Null without edges, and above ${several} nodes and edges, where there is one run. Hubert and Arabie, ` +
      'J. Classification ' +
      '2, 1985.',
    ...priced({ measure: true }),
    resolve: stabilityOfNetwork,
  }),
}));
