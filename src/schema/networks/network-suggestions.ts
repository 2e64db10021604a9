import type { NetworkNode as NetworkNodeShape } from '../../answers/networks/network-node.ts';
import {
  fabriqueCountOfSuggestion,
  fabriquesOfSuggestion,
  type NetworkSuggestion,
  reasonsOfSuggestion,
  type SuggestionReason,
  suggestionsForNode,
} from '../../answers/networks/suggestion-list.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { connectionType, firstArg, pageArgs } from '../page/connection-type.ts';
import { priced, pricedFirst, pricedPage } from '../price.ts';
import { NetworkNode } from './network-node.ts';

const NetworkSuggestionReason = builder.objectRef<SuggestionReason>('NetworkSuggestionReason');

NetworkSuggestionReason.implement({
  description: 'A common neighbour of two nodes that never met.',
  fields: (t) => ({
    commonNeighbour: t.field({
      type: NetworkNode,
      description: 'The neighbour of both.',
      resolve: ({ node }) => node,
    }),
    share: t.exposeFloat('share', {
      description: 'Its part of the score: 1 / k, where k is its number of edges.',
    }),
    fabriques: t.field({
      type: [Fabrique],
      description: 'The Fabriques of the common neighbour and the suggested actor, newest first.',
      ...priced({ rows: bounds.fabriquesTogether }),
      resolve: ({ node, fabriqueIds }) => node.answer.fabriques(fabriqueIds),
    }),
    ownFabriques: t.field({
      type: [Fabrique],
      description: 'The Fabriques of the common neighbour and the node itself, newest first.',
      ...priced({ rows: bounds.fabriquesTogether }),
      resolve: ({ node, ownFabriqueIds }) => node.answer.fabriques(ownFabriqueIds),
    }),
  }),
});

const NetworkSuggestionConnection = connectionType<NetworkNodeShape, NetworkSuggestion>(
  'NetworkSuggestion',
  NetworkNode,
  {
    description: 'A page of actors that one actor has never met.',
    edgeFields: (t) => ({
      score: t.float({
        description:
          'The resource-allocation index: the sum of 1 / k over the common neighbours, k being their degrees.',
        resolve: ({ score }) => score,
      }),
      commonNeighbourCount: t.int({
        description: 'Number of common neighbours.',
        resolve: ({ commonNeighbours }) => commonNeighbours.length,
      }),
      fabriqueCount: t.int({
        description: 'Number of Fabriques in which the suggested actor met common neighbours.',
        resolve: fabriqueCountOfSuggestion,
      }),
      fabriques: t.field({
        type: [Fabrique],
        description: 'These Fabriques, newest first.',
        args: { first: firstArg(t.arg) },
        ...pricedFirst,
        resolve: fabriquesOfSuggestion,
      }),
      reasons: t.field({
        type: [NetworkSuggestionReason],
        description: 'The common neighbours, largest share of the score first, ties by name.',
        args: { first: firstArg(t.arg) },
        ...pricedFirst,
        resolve: reasonsOfSuggestion,
      }),
    }),
  },
);

builder.objectField(NetworkNode, 'suggestions', (t) =>
  t.field({
    type: NetworkSuggestionConnection,
    description:
      'Actors of this network that met neighbours of this one, but never took part in a Fabrique with it: in no role, and not ' +
      'outside the filter of the network either. Ordered by the resource-allocation index, highest first, ties by name. It ' +
      'says who is near in the network, and no more: it is not a recommendation. ONE_MODE only. Zhou, Lü and Zhang, Eur. ' +
      'Phys. J. B 71, 2009.',
    args: pageArgs(t.arg),
    ...pricedPage(() => ({ work: 100 })),
    resolve: (node, args, context) => suggestionsForNode(node, args, context),
  }),
);
