import type { ArgBuilder } from '@pothos/core';
import { fabriqueCountOfActor } from '../../answers/actors/participations.ts';
import type { ActorRecord } from '../../answers/records.ts';
import { actorKindTable } from '../../domain/actor-kinds.ts';
import { bounds } from '../bounds.ts';
import { builder, type Types } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { filterWorkOfRow } from '../filter/price.ts';
import { priced } from '../price.ts';
import { ActorKindEnum } from './actor-kind.ts';
import { RoleEnum } from './role.ts';

/** The arguments of the number of Fabriques of an actor. */
export const fabriqueCountArgs = (arg: ArgBuilder<Types>) => ({
  roles: arg({ type: [RoleEnum], description: 'Count only participations in these roles. Default: all roles.' }),
  filter: arg({ type: FabriqueFilter, description: 'Count only these Fabriques. Default: all.' }),
});

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
      args: fabriqueCountArgs(t.arg),
      ...priced((args: { roles?: unknown; filter?: unknown }) => ({
        work: args.roles == null && args.filter == null ? 0 : 5 + filterWorkOfRow(args.filter),
      })),
      resolve: fabriqueCountOfActor,
    }),
    firstYear: t.exposeInt('firstYear', {
      nullable: true,
      description:
        'Year of the first Fabrique in which the actor took part, in any role. Null when it took part in none.',
    }),
    lastYear: t.exposeInt('lastYear', {
      nullable: true,
      description:
        'Year of the last Fabrique in which the actor took part, in any role. Null when it took part in none.',
    }),
    yearSpan: t.exposeInt('yearSpan', {
      nullable: true,
      description:
        '`lastYear` minus `firstYear`, in years: 5 for 2018, 2019, 2023; 0 with one year. Null when the actor took part in none.',
    }),
    years: t.exposeIntList('years', {
      description: 'The distinct years of the Fabriques in which the actor took part, in any role, ascending.',
      ...priced({ rows: bounds.yearsOfActor }),
    }),
    longestGap: t.exposeInt('longestGap', {
      nullable: true,
      description:
        'Largest difference of two consecutive `years`, in years: 4 for 2018, 2019, 2023; 1 when the actor took part every ' +
        'year. Null with fewer than two years.',
    }),
    metPartnerCount: t.exposeInt('metPartnerCount', {
      description: 'Number of distinct other actors that were partners of the Fabriques in which the actor took part.',
    }),
    metTerritoireCount: t.exposeInt('metTerritoireCount', {
      description: 'Number of distinct other territoires that took part in the Fabriques in which the actor took part.',
    }),
  }),
});
