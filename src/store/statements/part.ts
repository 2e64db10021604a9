import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';
import { requestFields } from './page.ts';
import { fabriqueColumn, organisationColumn, participationColumn } from './records.ts';

export const partsOfOrganisations = defineQuery('part/of-organisations.cypher', {
  params: {
    requests: z.array(z.strictObject({ ...requestFields, afterKey: z.string().nullable() })),
    backward: z.boolean(),
    limit: z.int().nonnegative(),
  },
  row: { request: z.int(), actor: organisationColumn },
});

export const partCountsOfOrganisations = defineQuery('part/count-of-organisations.cypher', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), count: z.int() },
  each: ({ id }) => id,
});

const rolesOfRequest = { ...requestFields, roles: z.array(roleSchema) };

export const participationsWithParts = defineQuery('part/participations.cypher', {
  params: {
    requests: z.array(
      z.strictObject({ ...rolesOfRequest, afterKey: z.string().nullable(), afterActor: z.string().nullable() }),
    ),
    backward: z.boolean(),
    limit: z.int().nonnegative(),
  },
  row: {
    request: z.int(),
    role: roleSchema,
    key: z.string(),
    participation: participationColumn,
    actor: organisationColumn,
    fabrique: fabriqueColumn,
  },
});

export const countsWithParts = defineQuery('part/counts.cypher', {
  params: { requests: z.array(z.strictObject(rolesOfRequest)) },
  row: { request: z.int(), participations: z.int(), fabriques: z.int() },
});
