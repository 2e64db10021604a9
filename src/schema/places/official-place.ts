import {
  departementsOfPlace,
  officialPlacesAround,
  regionsOfPlace,
  territoireOfPlace,
  territoiresAroundPlace,
} from '../../answers/places/official-places.ts';
import {
  type OfficialPart as OfficialPartShape,
  type OfficialPlace as OfficialPlaceShape,
  officialKindTable,
  partKindTable,
} from '../../domain/official-place.ts';
import { Territoire } from '../actors/territoire.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';
import { priced } from '../price.ts';
import { Departement } from './departement.ts';
import { Region } from './region.ts';

const OfficialPlaceKind = builder.enumType('OfficialPlaceKind', {
  description: 'The kind of an official place.',
  values: enumValues(officialKindTable),
});

const OfficialPartKind = builder.enumType('OfficialPartKind', {
  description: 'The kind of a part of a commune.',
  values: enumValues(partKindTable),
});

export const OfficialPart = builder.objectRef<OfficialPartShape>('OfficialPart');

OfficialPart.implement({
  description: 'A part of a commune with a name and an INSEE code of its own.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'INSEE code: "75112". A commune déléguée can have the code of its commune.',
    }),
    name: t.exposeString('name', { description: 'Official name: "Paris 12e Arrondissement".' }),
    kind: t.field({ type: OfficialPartKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    kindLabel: t.string({ description: 'The kind, in French.', resolve: ({ kind }) => partKindTable[kind].label }),
  }),
});

export const OfficialPlace = builder.objectRef<OfficialPlaceShape>('OfficialPlace');

OfficialPlace.implement({
  description:
    'A commune, intercommunalité (EPCI, EPT), département, collectivité d’outre-mer or région of France, whether it took part in a ' +
    'Fabrique or not. Kind and code identify it.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'INSEE code of a commune ("54547"), département ("54", "2A"), collectivité or région ("44"); SIREN of an EPCI or EPT ' +
        '("245400676"). A département and a région can have the same code.',
    }),
    siren: t.exposeString('siren', {
      nullable: true,
      description:
        'SIREN of a commune, EPCI or EPT. Null for départements, régions, and communes without one in the source.',
    }),
    name: t.exposeString('name', { description: 'Official name.' }),
    kind: t.field({ type: OfficialPlaceKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    kindLabel: t.string({ description: 'The kind, in French.', resolve: ({ kind }) => officialKindTable[kind].label }),
    population: t.exposeInt('population', {
      nullable: true,
      description:
        'Population of the commune, or of all communes of the place. Null for a commune without one in the source.',
    }),
    departements: t.field({
      type: [Departement],
      description:
        'The départements that contain at least part of it, ordered by code; of a département, itself. Empty for a région and ' +
        'in a collectivité d’outre-mer.',
      ...priced({ rows: bounds.officialDepartements }),
      resolve: (place, _args, context) => departementsOfPlace(place, context),
    }),
    regions: t.field({
      type: [Region],
      description:
        'The régions that contain at least part of it; of a région, itself. Empty in a collectivité d’outre-mer.',
      ...priced({ rows: bounds.officialRegions }),
      resolve: (place, _args, context) => regionsOfPlace(place, context),
    }),
    territoire: t.field({
      type: Territoire,
      nullable: true,
      description:
        'The territoire of this graph with this code. Null if the graph has none: then the place itself did not take part in a ' +
        'Fabrique. A territoire without participations only contains one that took part.',
      ...priced({ nodes: 1 }),
      resolve: (place, _args, context) => territoireOfPlace(place, context),
    }),
    territoires: t.field({
      type: [Territoire],
      description:
        'The territoires of this graph that contain it, the nearest first: its intercommunalités, and what contains these ' +
        'or the place itself, such as a territoire d’industrie. Empty for départements and régions.',
      ...priced({ rows: bounds.within }),
      resolve: (place, _args, context) => territoiresAroundPlace(place, context),
    }),
  }),
});

builder.objectField(OfficialPlace, 'within', (t) =>
  t.field({
    type: [OfficialPlace],
    description:
      'The official places that contain it, the smallest kind first: intercommunalités (EPT, then EPCI), départements or the ' +
      'collectivité d’outre-mer, régions.',
    ...priced({ rows: bounds.officialWithin }),
    resolve: (place, _args, context) => officialPlacesAround(place, context),
  }),
);
