import { territoiresOfPlace } from '../../answers/places/places.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page/connection-type.ts';
import { Departement } from '../places/departement.ts';
import { Region } from '../places/region.ts';
import { pricedPage } from '../price.ts';
import { TerritoireConnection } from './territoire.ts';

builder.objectField(Departement, 'territoires', (t) =>
  t.field({
    type: TerritoireConnection,
    description: 'The territoires of this graph that lie at least partly in the département, ordered by name.',
    args: pageArgs(t.arg),
    ...pricedPage(),
    resolve: territoiresOfPlace,
  }),
);

builder.objectField(Region, 'territoires', (t) =>
  t.field({
    type: TerritoireConnection,
    description: 'The territoires of this graph that lie at least partly in the région, ordered by name.',
    args: pageArgs(t.arg),
    ...pricedPage(),
    resolve: territoiresOfPlace,
  }),
);
