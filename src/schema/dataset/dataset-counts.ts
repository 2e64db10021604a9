import { type TerritoireKind, territoireKindSchema } from '../../domain/dataset.ts';
import { type Role, roles } from '../../domain/role.ts';
import { actorKinds, participationCounts } from '../../store/statements/dataset.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import { RoleEnum } from '../actors/role.ts';
import { TerritoireKindEnum } from '../actors/territoire.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';

const RoleCount = builder.objectRef<{ role: Role; count: number }>('RoleCount');

RoleCount.implement({
  description: 'How many participations there are in a role.',
  fields: (t) => ({
    role: t.expose('role', { type: RoleEnum, description: 'The role.' }),
    count: t.exposeInt('count', { description: 'Participations in this role.' }),
  }),
});

const TerritoireKindCount = builder.objectRef<{ kind: TerritoireKind; count: number }>('TerritoireKindCount');

TerritoireKindCount.implement({
  description: 'How many territoires are of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TerritoireKindEnum, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'Territoires of this kind.' }),
  }),
});

const OrganisationKindCount = builder.objectRef<{ kind: string; count: number }>('OrganisationKindCount');

OrganisationKindCount.implement({
  description: 'How many organisations are of a kind.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'The kind, in French.' }),
    count: t.exposeInt('count', { description: 'Organisations of this kind.' }),
  }),
});

export const DatasetCounts = builder.objectRef<DatasetRecord>('DatasetCounts');

DatasetCounts.implement({
  description: 'How much the data set holds.',
  fields: (t) => ({
    fabriques: t.exposeInt('fabriqueCount', { description: 'Fabriques.' }),
    territoires: t.exposeInt('territoireCount', {
      description: 'Territoires: those that took part, and those that enclose one that did.',
    }),
    organisations: t.exposeInt('organisationCount', { description: 'Organisations.' }),
    publications: t.exposeInt('publicationCount', { description: 'Publications that the page lists.' }),
    dataIssues: t.exposeInt('dataIssueCount', { description: 'What is wrong or doubtful on the page.' }),
    territoireKinds: t.field({
      type: [TerritoireKindCount],
      description: 'Territoires by kind, the most frequent first.',
      ...priced({ rows: bounds.territoireKinds, work: 30 }),
      resolve: async (_dataset, _args, { run }) =>
        (await run(actorKinds, { type: 'Territoire' })).map(({ kind, count }) => ({
          kind: territoireKindSchema.parse(kind),
          count,
        })),
    }),
    organisationKinds: t.field({
      type: [OrganisationKindCount],
      description: 'Organisations by kind, the most frequent first.',
      ...priced({ rows: bounds.organisationKinds, work: 30 }),
      resolve: (_dataset, _args, { run }) => run(actorKinds, { type: 'Organisation' }),
    }),
    participations: t.field({
      type: [RoleCount],
      description: 'Participations, by role.',
      ...priced({ rows: bounds.roles, work: 30 }),
      resolve: async (_dataset, _args, { run }) => {
        const counted = new Map((await run(participationCounts, {})).map(({ role, count }) => [role, count]));
        return roles.map((role) => ({ role, count: counted.get(role) ?? 0 }));
      },
    }),
  }),
});
