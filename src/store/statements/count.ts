import { z } from 'zod';
import { fabriqueStatusSchema } from '../../domain/fabrique-statuses.ts';
import { organisationKindSchema } from '../../domain/organisation-kinds.ts';
import { roleSchema } from '../../domain/roles.ts';
import { territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { defineQuery } from './define-query.ts';

/** The requested dimensions. The other dimensions are null in all rows. */
const dimensions = {
  byYear: z.boolean(),
  byStatus: z.boolean(),
  byRole: z.boolean(),
  byRegion: z.boolean(),
  byDepartement: z.boolean(),
  byTerritoireKind: z.boolean(),
  byOrganisationKind: z.boolean(),
};

const group = {
  year: z.int().nullable(),
  status: fabriqueStatusSchema.nullable(),
  role: roleSchema.nullable(),
  region: z.string().nullable(),
  regionName: z.string().nullable(),
  departement: z.string().nullable(),
  departementName: z.string().nullable(),
  territoireKind: territoireKindSchema.nullable(),
  organisationKind: organisationKindSchema.nullable(),
  count: z.int(),
};

export type CountRow = z.output<z.ZodObject<typeof group>>;

export const fabriqueGroups = defineQuery('count/fabriques.cypher', { params: dimensions, row: group });

export const territoireGroups = defineQuery('count/territoires.cypher', {
  params: { filtered: z.boolean(), ...dimensions },
  row: group,
});

export const organisationGroups = defineQuery('count/organisations.cypher', {
  params: { filtered: z.boolean(), ...dimensions },
  row: group,
});

export const participationGroups = defineQuery('count/participations.cypher', { params: dimensions, row: group });
