import { nodeOfNetwork } from '../../answers/networks/network-node.ts';
import { needsAnalysis, nodesOfNetwork } from '../../answers/networks/node-list.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page/connection-type.ts';
import { orderInput } from '../page/order.ts';
import { priced, pricedPage, statementWork } from '../price.ts';
import { Network } from './network.ts';
import { NetworkNodeFilter } from './network-filters.ts';
import { NetworkNode, NetworkNodeConnection } from './network-node.ts';

const NetworkNodeOrderField = builder.enumType('NetworkNodeOrderField', {
  description: 'The values by which nodes of a network can be ordered.',
  values: {
    NAME: { value: 'NAME', description: 'Name or title. Case and accents are ignored.' },
    FABRIQUE_COUNT: {
      value: 'FABRIQUE_COUNT',
      description: 'Number of Fabriques (after the filter) of the actor in these roles. A Fabrique counts as 0.',
    },
    DEGREE: { value: 'DEGREE', description: 'Number of edges.' },
    STRENGTH: { value: 'STRENGTH', description: 'Sum of the weights of the edges.' },
    BETWEENNESS: { value: 'BETWEENNESS', description: 'Betweenness.' },
    CLOSENESS: { value: 'CLOSENESS', description: 'Closeness.' },
    EIGENVECTOR: { value: 'EIGENVECTOR', description: 'Eigenvector centrality. Null is below all numbers.' },
    PAGE_RANK: { value: 'PAGE_RANK', description: 'PageRank.' },
    CORENESS: { value: 'CORENESS', description: 'Coreness.' },
    CLUSTERING: { value: 'CLUSTERING', description: 'Clustering.' },
    COMPONENT: { value: 'COMPONENT', description: 'Number of the component.' },
    COMMUNITY: { value: 'COMMUNITY', description: 'Number of the community.' },
  } as const,
});

const NetworkNodeOrder = orderInput('NetworkNodeOrder', {
  description: 'An order of nodes of a network. Values that are equal to 12 digits are ties.',
  field: NetworkNodeOrderField,
  direction: 'DESC',
});

/** The arguments of a list of nodes. */
export const nodeListArgs = (arg: Parameters<typeof pageArgs>[0]) => ({
  filter: arg({ type: NetworkNodeFilter, description: 'List these nodes only. Default: all.' }),
  orderBy: arg({ type: NetworkNodeOrder, description: 'Default: by degree, highest first.' }),
  ...pageArgs(arg),
});

/** The price of a list of nodes: its rows, and the analysis in an order by a measure. */
export const nodeListPrice = pricedPage((args: Parameters<typeof needsAnalysis>[0]) => ({
  measure: needsAnalysis(args),
}));

builder.objectField(Network, 'node', (t) =>
  t.field({
    type: NetworkNode,
    nullable: true,
    description: 'One node, with its measures and ranks. Null if it is not in this network.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'Global id, slug or code of an actor; in TWO_MODE also of a Fabrique.',
      }),
    },
    ...priced({ work: statementWork }),
    resolve: (answer, args, context) => nodeOfNetwork(answer, args, context),
  }),
);

builder.objectField(Network, 'nodes', (t) =>
  t.field({
    type: NetworkNodeConnection,
    description: 'The nodes, with their measures.',
    args: nodeListArgs(t.arg),
    ...nodeListPrice,
    resolve: nodesOfNetwork,
  }),
);
