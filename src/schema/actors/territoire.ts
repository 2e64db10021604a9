import { territoiresWithin } from '../../answers/places/places.ts';
import type { TerritoireRecord } from '../../answers/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { TerritoireFilter } from '../filter/actor-filters.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { connectionType } from '../page/connection-type.ts';
import { Departement } from '../places/departement.ts';
import { Region } from '../places/region.ts';
import { priced } from '../price.ts';
import { Actor } from './actor.ts';

export const Territoire = builder.objectRef<TerritoireRecord>('Territoire');

builder.node(Territoire, {
  description: 'A territoire that took part in a Fabrique, or that contains one that did.',
  interfaces: [Actor],
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'Territoire',
  fields: (t) => ({
    code: t.exposeString('code', {
      nullable: true,
      description: 'INSEE code of a commune, SIREN of an EPCI or EPT. Null for kinds without an official code.',
    }),
    reviewed: t.exposeBoolean('reviewed', {
      description: 'Whether somebody has checked this name of the source page against the official data.',
    }),
    departements: t.field({
      type: [Departement],
      description: 'The départements that contain at least part of it, by official data.',
      ...priced({ rows: bounds.departementsOfTerritoire }),
      resolve: ({ departements }, _args, { loaders }) =>
        Promise.all(departements.map((code) => loaders.departement.load(code))),
    }),
    regions: t.field({
      type: [Region],
      description: 'The régions that contain at least part of it, by official data.',
      ...priced({ rows: bounds.regionsOfTerritoire }),
      resolve: ({ regions }, _args, { loaders }) => Promise.all(regions.map((code) => loaders.region.load(code))),
    }),
    within: t.field({
      type: [Territoire],
      description: 'The territoires of this graph that contain it, the smallest first.',
      ...priced({ rows: bounds.within }),
      resolve: async ({ id }, _args, { loaders }) =>
        (await loaders.territoiresAround.load(id)).map(({ actor }) => actor),
    }),
  }),
});

export const TerritoireConnection = connectionType<TerritoireRecord>('Territoire', Territoire, {
  description: 'A page of territoires.',
});

builder.objectField(Territoire, 'contains', (t) =>
  t.field({
    type: TerritoireConnection,
    description: 'The territoires of this graph that lie within it, ordered by name.',
    args: relatedArgs(t.arg, TerritoireFilter, 'territoires'),
    ...pricedRelated,
    resolve: territoiresWithin,
  }),
);
