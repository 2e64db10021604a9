import { z } from 'zod';
import { roleSchema } from '../../domain/role.ts';
import { defineQuery } from '../define-query.ts';
import { actorColumn, fabriqueColumn, participationColumn } from '../records.ts';
import { requestFields } from './page.ts';

const countRequest = z.strictObject({ ...requestFields, roles: z.array(roleSchema) });
const page = {
  ids: z.array(z.string()),
  roles: z.array(roleSchema),
  afterKey: z.string().nullable(),
  backward: z.boolean(),
  /** For each id and role. */
  limit: z.int().nonnegative(),
};
const scope = { fabriqueIds: z.array(z.string()).nullable() };

export const participationsOfFabriques = defineQuery('participation/of-fabriques.cypher', {
  params: page,
  row: { id: z.string(), participation: participationColumn, actor: actorColumn },
});

export const participationsOfActors = defineQuery('participation/of-actors.cypher', {
  params: { ...page, ...scope },
  row: { id: z.string(), participation: participationColumn, fabrique: fabriqueColumn },
});

export const participationCountsOfFabriques = defineQuery('participation/count-of-fabriques.cypher', {
  params: { requests: z.array(countRequest) },
  row: { request: z.int(), count: z.int() },
});

export const participationCountsOfActors = defineQuery('participation/count-of-actors.cypher', {
  params: { requests: z.array(countRequest), ...scope },
  row: { request: z.int(), count: z.int() },
});
