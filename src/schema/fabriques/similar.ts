import { knownActors } from '../../answers/actors/known-actors.ts';
import { type SimilarFabrique, similarFabriques } from '../../answers/fabriques/similar.ts';
import type { FabriqueRecord } from '../../answers/records.ts';
import { ActorConnection } from '../actors/actor-connection.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';
import { Fabrique } from './fabrique.ts';

const SimilarFabriqueConnection = connectionType<FabriqueRecord, SimilarFabrique>('SimilarFabrique', Fabrique, {
  description: 'A page of similar Fabriques.',
  edgeFields: (t) => ({
    jaccard: t.float({
      description:
        'Jaccard index of the actors of both Fabriques: c / (a + b - c), from 0 to 1. a and b are the numbers of distinct ' +
        'actors of each, in any role; c is the number in both. P. Jaccard, "Étude comparative de la distribution ' +
        'florale", 1901.',
      resolve: ({ jaccard }) => jaccard,
    }),
    sharedCount: t.int({
      description: 'c: number of distinct actors that took part in both.',
      resolve: ({ sharedCount }) => sharedCount,
    }),
    shared: t.field({
      type: ActorConnection,
      description: 'The actors that took part in both, ordered by name.',
      args: forwardArgs(t.arg),
      ...pricedPage(),
      resolve: ({ actorIds }, args, context) => knownActors(actorIds, 'similar.shared', args, context),
    }),
  }),
});

builder.objectField(Fabrique, 'similar', (t) =>
  t.field({
    type: SimilarFabriqueConnection,
    description:
      'The Fabriques that share at least one actor with this one, ordered by the Jaccard index of their actors, highest ' +
      'first. Ties are broken by year, newest first, then by title.',
    args: forwardArgs(t.arg),
    ...pricedPage((_args, rows) => ({ work: 2 * rows })),
    resolve: similarFabriques,
  }),
);
