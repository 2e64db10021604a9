import { fabriquesOfPlace } from '../../answers/places/places.ts';
import { allOf } from '../../domain/maybe-promise.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { Departement } from '../places/departement.ts';
import { Region } from '../places/region.ts';
import { priced } from '../price.ts';
import { Fabrique } from './fabrique.ts';
import { FabriqueConnection } from './fabrique-list.ts';

builder.objectField(Departement, 'fabriques', (t) =>
  t.field({
    type: FabriqueConnection,
    description:
      'The Fabriques in which a territoire took part that lies at least partly in the département, the newest first, then by title.',
    args: relatedArgs(t.arg, FabriqueFilter, 'Fabriques'),
    ...pricedRelated,
    resolve: fabriquesOfPlace,
  }),
);

builder.objectField(Region, 'fabriques', (t) =>
  t.field({
    type: FabriqueConnection,
    description:
      'The Fabriques in which a territoire took part that lies at least partly in the région, the newest first, then by title.',
    args: relatedArgs(t.arg, FabriqueFilter, 'Fabriques'),
    ...pricedRelated,
    resolve: fabriquesOfPlace,
  }),
);

builder.objectFields(Fabrique, (t) => ({
  departements: t.field({
    type: [Departement],
    description: 'The départements that contain at least part of a territoire that took part, ordered by code.',
    ...priced({ rows: bounds.departementsOfFabrique }),
    resolve: ({ departements }, _args, { loaders }) =>
      allOf(departements.map((code) => loaders.departement.load(code))),
  }),
  regions: t.field({
    type: [Region],
    description: 'The régions that contain at least part of a territoire that took part, ordered by code.',
    ...priced({ rows: bounds.regionsOfFabrique }),
    resolve: ({ regions }, _args, { loaders }) => allOf(regions.map((code) => loaders.region.load(code))),
  }),
}));
