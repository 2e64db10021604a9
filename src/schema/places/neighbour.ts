import { knownFabriques } from '../../answers/fabriques/known-fabriques.ts';
import { type Neighbour, neighboursOfTerritoire } from '../../answers/places/neighbours.ts';
import type { TerritoireRecord } from '../../answers/records.ts';
import { Territoire } from '../actors/territoire.ts';
import { builder } from '../builder.ts';
import { FabriqueConnection } from '../fabriques/fabrique-list.ts';
import { TerritoireFilter } from '../filter/actor-filters.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';

const NeighbourConnection = connectionType<TerritoireRecord, Neighbour>('Neighbour', Territoire, {
  description: 'A page of territoires of the same département.',
  edgeFields: (t) => ({
    fabriques: t.field({
      type: FabriqueConnection,
      description:
        'The Fabriques in which the neighbour took part and the other territoire did not, newest first, then by title.',
      args: forwardArgs(t.arg),
      ...pricedPage(),
      resolve: ({ fabriqueIds }, args, context) => knownFabriques(fabriqueIds, 'neighbour.fabriques', args, context),
    }),
  }),
});

builder.objectField(Territoire, 'neighbours', (t) =>
  t.field({
    type: NeighbourConnection,
    description:
      'The territoires that lie at least partly in the same département and took part in a Fabrique in which this one did not, ' +
      'ordered by name.',
    args: relatedArgs(t.arg, TerritoireFilter, 'territoires'),
    ...pricedRelated,
    resolve: neighboursOfTerritoire,
  }),
);
