import { fabriqueCountOfActor } from '../../answers/actors/participations.ts';
import type { ActorRecord } from '../../answers/records.ts';
import { actorKindTable } from '../../domain/actor-kinds.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { priced } from '../price.ts';
import { ActorKindEnum } from './actor-kind.ts';
import { RoleEnum } from './role.ts';

export const Actor = builder.interfaceRef<ActorRecord>('Actor');

Actor.implement({
  description: 'A territoire or an organisation that takes part in Fabriques.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Short name for URLs. It stays the same when the name changes.' }),
    name: t.exposeString('name', { description: 'Usual full name.' }),
    kind: t.expose('kind', {
      type: ActorKindEnum,
      description: 'Territoire: its legal form, or the programme that defines it. Organisation: its kind.',
    }),
    kindLabel: t.string({ description: 'The kind, in French.', resolve: ({ kind }) => actorKindTable[kind].label }),
    aliases: t.exposeStringList('aliases', {
      description: 'Other names, from the source page or from common use; former names included.',
      ...priced({ rows: bounds.aliases }),
    }),
    roles: t.expose('roles', {
      type: [RoleEnum],
      description: 'The roles that the actor has had in at least one Fabrique.',
      ...priced({ rows: bounds.roles }),
    }),
    fabriqueCount: t.int({
      description: 'Number of distinct Fabriques in which the actor took part. Two roles in one Fabrique count once.',
      args: {
        roles: t.arg({
          type: [RoleEnum],
          description: 'Count only participations in these roles. Default: all roles.',
        }),
        filter: t.arg({ type: FabriqueFilter, description: 'Count only these Fabriques. Default: all.' }),
      },
      ...priced((args: { roles?: unknown; filter?: unknown }) => ({
        work: args.roles == null && args.filter == null ? 0 : 5,
      })),
      resolve: fabriqueCountOfActor,
    }),
  }),
});
