import { territoiresOfPlace } from '../../answers/places/places.ts';
import { builder } from '../builder.ts';
import { TerritoireFilter } from '../filter/actor-filters.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { Departement } from '../places/departement.ts';
import { Region } from '../places/region.ts';
import { TerritoireConnection } from './territoire.ts';

builder.objectField(Departement, 'territoires', (t) =>
  t.field({
    type: TerritoireConnection,
    description: 'The territoires of this graph that lie at least partly in the département, ordered by name.',
    args: relatedArgs(t.arg, TerritoireFilter, 'territoires'),
    ...pricedRelated,
    resolve: territoiresOfPlace,
  }),
);

builder.objectField(Region, 'territoires', (t) =>
  t.field({
    type: TerritoireConnection,
    description: 'The territoires of this graph that lie at least partly in the région, ordered by name.',
    args: relatedArgs(t.arg, TerritoireFilter, 'territoires'),
    ...pricedRelated,
    resolve: territoiresOfPlace,
  }),
);
