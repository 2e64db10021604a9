import { egoOfNetwork } from '../../answers/networks/ego.ts';
import { networkDefaults } from '../../answers/networks/network-request.ts';
import { builder } from '../builder.ts';
import { priced, statementWork } from '../price.ts';
import { Network } from './network.ts';

builder.objectField(Network, 'ego', (t) =>
  t.field({
    type: Network,
    nullable: true,
    description:
      'The ego network of a node: the nodes at most `radius` edges from it, itself included, and all edges among them. Its ' +
      'measures, communities and ranks are computed within it: node(id:) { betweenness } of the node itself tells how much ' +
      'it links its neighbours. Weights, backbone and numbers of Fabriques stay those of this network. For the measures of ' +
      'these nodes in this network, see NetworkDistances.nodes. Null if the node is not in this network. Everett and ' +
      'Borgatti, Social Networks 27(1), 2005.',
    args: {
      of: t.arg.id({ required: true, description: 'Global id, slug or code of the node.' }),
      radius: t.arg.int({
        required: true,
        defaultValue: networkDefaults.radius,
        description: 'Largest distance from the node, in edges: 1 or more.',
      }),
    },
    ...priced({ network: true, work: statementWork + 100 }),
    resolve: (answer, args, context) => egoOfNetwork(answer, args, context),
  }),
);
