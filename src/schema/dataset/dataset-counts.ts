import { countOrganisationKinds, countParticipations, countTerritoireKinds } from '../../answers/dataset/dataset.ts';
import type { DatasetRecord } from '../../answers/records.ts';
import { type OrganisationKind, organisationKindTable } from '../../domain/organisation-kinds.ts';
import type { Role } from '../../domain/roles.ts';
import { type TerritoireKind, territoireKindTable } from '../../domain/territoire-kinds.ts';
import { OrganisationKindEnum } from '../actors/organisation-kind.ts';
import { RoleEnum } from '../actors/role.ts';
import { TerritoireKindEnum } from '../actors/territoire-kind.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';

const RoleCount = builder.objectRef<{ role: Role; count: number }>('RoleCount');

RoleCount.implement({
  description: 'The number of participations in a role.',
  fields: (t) => ({
    role: t.expose('role', { type: RoleEnum, description: 'The role.' }),
    count: t.exposeInt('count', { description: 'Number of participations.' }),
  }),
});

const TerritoireKindCount = builder.objectRef<{ kind: TerritoireKind; count: number }>('TerritoireKindCount');

TerritoireKindCount.implement({
  description: 'The number of territoires of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TerritoireKindEnum, description: 'The kind.' }),
    kindLabel: t.string({
      description: 'The kind, in French.',
      resolve: ({ kind }) => territoireKindTable[kind].label,
    }),
    count: t.exposeInt('count', { description: 'Number of territoires.' }),
  }),
});

const OrganisationKindCount = builder.objectRef<{ kind: OrganisationKind; count: number }>('OrganisationKindCount');

OrganisationKindCount.implement({
  description: 'The number of organisations of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: OrganisationKindEnum, description: 'The kind.' }),
    kindLabel: t.string({
      description: 'The kind, in French.',
      resolve: ({ kind }) => organisationKindTable[kind].label,
    }),
    count: t.exposeInt('count', { description: 'Number of organisations.' }),
  }),
});

export const DatasetCounts = builder.objectRef<DatasetRecord>('DatasetCounts');

DatasetCounts.implement({
  description: 'The size of the data set.',
  fields: (t) => ({
    fabriques: t.exposeInt('fabriqueCount', { description: 'Number of Fabriques.' }),
    territoires: t.exposeInt('territoireCount', {
      description: 'Number of territoires: those that took part, and those that contain one that did.',
    }),
    organisations: t.exposeInt('organisationCount', {
      description: 'Number of organisations: those that took part, and those that contain one that did.',
    }),
    publications: t.exposeInt('publicationCount', {
      description: 'Number of publications that the source page lists.',
    }),
    dataIssues: t.exposeInt('dataIssueCount', { description: 'Number of errors and doubts on the source page.' }),
    territoireKinds: t.field({
      type: [TerritoireKindCount],
      description: 'Number of territoires of each kind, the most frequent kind first.',
      ...priced({ rows: bounds.territoireKinds, work: 30 }),
      resolve: (_dataset, _args, context) => countTerritoireKinds(context),
    }),
    organisationKinds: t.field({
      type: [OrganisationKindCount],
      description: 'Number of organisations of each kind, the most frequent kind first.',
      ...priced({ rows: bounds.organisationKinds, work: 30 }),
      resolve: (_dataset, _args, context) => countOrganisationKinds(context),
    }),
    participations: t.field({
      type: [RoleCount],
      description: 'Number of participations in each role.',
      ...priced({ rows: bounds.roles, work: 30 }),
      resolve: (_dataset, _args, context) => countParticipations(context),
    }),
  }),
});
