import { territoireOfPlace } from '../../answers/places/official-places.ts';
import { territoiresWithin } from '../../answers/places/places.ts';
import type { TerritoireRecord } from '../../answers/records.ts';
import { epciFinancingTable } from '../../domain/epci-financing.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { TerritoireFilter } from '../filter/actor-filters.ts';
import { pricedRelated, relatedArgs } from '../filter/list-filter.ts';
import { connectionType } from '../page/connection-type.ts';
import { Departement } from '../places/departement.ts';
import { Region } from '../places/region.ts';
import { priced, withItsRow } from '../price.ts';
import { Actor } from './actor.ts';
import { Arrondissement } from './arrondissement.ts';
import { Epci, EpciFinancingEnum } from './epci.ts';

export const Territoire = builder.objectRef<TerritoireRecord>('Territoire');

builder.node(Territoire, {
  description: 'A territoire that took part in a Fabrique, or that contains one that did.',
  interfaces: [Actor],
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'Territoire',
  fields: (t) => ({
    code: t.exposeString('code', {
      nullable: true,
      description:
        'INSEE code of a commune, SIREN of an EPCI or EPT. Null for kinds without an official code, and for a territoire that official ' +
        'data no longer has.',
    }),
    formerCodes: t.exposeStringList('formerCodes', {
      ...priced({ rows: bounds.formerCodes }),
      description:
        'Official codes that it had before, such as that of a commune before a merger. They, and the ids made of them, still lead to ' +
        'it.',
    }),
    siren: t.exposeString('siren', {
      nullable: true,
      description: 'SIREN of a commune, EPCI or EPT. Null for other kinds.',
    }),
    population: t.exposeInt('population', {
      nullable: true,
      description:
        'Number of inhabitants: the population municipale of INSEE, in the year `dataset { official { populationYear } }` (in ' +
        'Mayotte: 2017). Of an EPCI or EPT, the sum of its communes. Null for other kinds (PETR, pays, QPV…), for which official data ' +
        'has none. Do not divide counts by it, or add it up: a commune and its EPCI can both be territoires, and the ANCT chose few.',
    }),
    arrondissement: t.field({
      type: Arrondissement,
      nullable: true,
      description: 'The arrondissement in which a commune lies. Null for other kinds, and in Mayotte.',
      ...priced(withItsRow),
      resolve: ({ arrondissementCode: code, arrondissementName: name }) =>
        code === null || name === null ? null : { code, name },
    }),
    epci: t.field({
      type: Epci,
      nullable: true,
      description:
        'The EPCI à fiscalité propre in which a commune or an EPT lies, whether it took part or not. Null for other kinds, and for the ' +
        'few communes in none.',
      ...priced(withItsRow),
      resolve: ({ epciCode: code, epciName: name, epciKind: kind }) =>
        code === null || name === null || kind === null ? null : { code, name, kind },
    }),
    financing: t.expose('financing', {
      type: EpciFinancingEnum,
      nullable: true,
      description: 'The tax regime of an EPCI. Null for other kinds.',
    }),
    financingLabel: t.string({
      nullable: true,
      description: 'The tax regime, in French.',
      resolve: ({ financing }) => (financing === null ? null : epciFinancingTable[financing].label),
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

builder.objectField(Epci, 'territoire', (t) =>
  t.field({
    type: Territoire,
    nullable: true,
    description: 'This EPCI as a territoire of the graph. Null if the graph does not have it.',
    ...priced({ nodes: 1 }),
    resolve: (epci, _args, context) => territoireOfPlace(epci, context),
  }),
);
