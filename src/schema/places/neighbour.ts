import { type Neighbour, neighboursOfTerritoire } from '../../answers/places/neighbours.ts';
import type { TerritoireRecord } from '../../answers/records.ts';
import { Territoire } from '../actors/territoire.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';

const NeighbourConnection = connectionType<TerritoireRecord, Neighbour>('Neighbour', Territoire, {
  description: 'A page of territoires of the same département.',
  edgeFields: (t) => ({
    fabriqueCount: t.int({
      description: 'Number of Fabriques in which the neighbour took part and the other territoire did not.',
      resolve: ({ fabriqueIds }) => fabriqueIds.length,
    }),
    fabriques: t.field({
      type: [Fabrique],
      description:
        'The Fabriques in which the neighbour took part and the other territoire did not, the newest first, then by title. ' +
        `At most ${bounds.fabriquesOfNeighbour}; \`fabriqueCount\` says how many there are.`,
      ...priced({ rows: bounds.fabriquesOfNeighbour }),
      resolve: ({ fabriqueIds }, _args, { loaders }) =>
        Promise.all(fabriqueIds.slice(0, bounds.fabriquesOfNeighbour).map((id) => loaders.fabrique.load(id))),
    }),
  }),
});

builder.objectField(Territoire, 'neighbours', (t) =>
  t.field({
    type: NeighbourConnection,
    description:
      'The territoires that lie at least partly in the same département and took part in a Fabrique in which this one did not, ' +
      'ordered by name.',
    args: pageArgs(t.arg),
    ...pricedPage(),
    resolve: neighboursOfTerritoire,
  }),
);
