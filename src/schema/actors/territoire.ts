import { loadActors } from '../../answers/actors/find-actor.ts';
import type { Context } from '../../answers/context.ts';
import type { TerritoireRecord } from '../../store/statements/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../page/connection-type.ts';
import { Departement } from '../places/departement.ts';
import { Region } from '../places/region.ts';
import { priced } from '../price.ts';
import { Actor } from './actor.ts';

export const Territoire = builder.loadableNodeRef('Territoire', {
  id: { resolve: ({ id }) => id },
  load: (ids: string[], { loaders }: Context) => loadActors(ids, 'Territoire', loaders),
});

export const TerritoireKindEnum = builder.enumType('TerritoireKind', {
  description: 'What sort of territoire it is, in law or by programme.',
  values: {
    COMMUNE: { value: 'COMMUNE', description: 'A commune.' },
    CC: { value: 'CC', description: 'A communauté de communes.' },
    CA: { value: 'CA', description: 'A communauté d’agglomération.' },
    CU: { value: 'CU', description: 'A communauté urbaine.' },
    METROPOLE: { value: 'METROPOLE', description: 'A métropole, that of Lyon included.' },
    EPT: { value: 'EPT', description: 'An établissement public territorial of the Grand Paris.' },
    PETR: { value: 'PETR', description: 'A pôle d’équilibre territorial et rural.' },
    SYNDICAT_MIXTE: { value: 'SYNDICAT_MIXTE', description: 'A syndicat mixte.' },
    PAYS: { value: 'PAYS', description: 'A pays.' },
    TERRITOIRE_INDUSTRIE: {
      value: 'TERRITOIRE_INDUSTRIE',
      description: 'A group of EPCI labelled by the programme Territoires d’industrie.',
    },
    QPV: { value: 'QPV', description: 'A quartier prioritaire de la politique de la ville.' },
    AUTRE: { value: 'AUTRE', description: 'Another sort, or not known yet.' },
  } as const,
});

Territoire.implement({
  description: 'A territoire that took part in a Fabrique, or that encloses one that did.',
  interfaces: () => [Actor],
  isTypeOf: (value) => (value as { type?: string }).type === 'Territoire',
  fields: (t) => ({
    kind: t.expose('kind', { type: TerritoireKindEnum, description: 'What sort of territoire it is.' }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'INSEE code of a commune, SIREN of an EPCI or EPT; null for those that have none.',
    }),
    reviewed: t.exposeBoolean('reviewed', {
      description: 'False for a name of the page that no one has checked against the official data yet.',
    }),
    departements: t.field({
      type: [Departement],
      description: 'The départements on which it lies, by official data.',
      ...priced({ rows: bounds.departementsOfTerritoire }),
      resolve: ({ departements }) => departements,
    }),
    regions: t.field({
      type: [Region],
      description: 'The régions in which it lies, by official data.',
      ...priced({ rows: bounds.regionsOfTerritoire }),
      resolve: ({ regions }) => regions,
    }),
    within: t.field({
      type: [Territoire],
      description: 'The territoires of this graph that enclose it, the nearest first.',
      ...priced({ rows: bounds.within }),
      resolve: async ({ id }, _args, { loaders }) =>
        (await loaders.territoiresAround.load(id)).map(({ actor }) => actor),
    }),
    contains: t.field({
      type: [Territoire],
      description: 'The territoires of this graph that lie in it, in the order of names.',
      ...priced({ rows: bounds.contains }),
      resolve: async ({ id }, _args, { loaders }) =>
        (await loaders.territoiresInside.load(id)).map(({ actor }) => actor),
    }),
  }),
});

export const TerritoireConnection = connectionType<TerritoireRecord>('Territoire', Territoire, {
  description: 'A page of territoires.',
});
