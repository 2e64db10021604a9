import { z } from 'zod';
import { roleSchema } from '../../domain/role.ts';
import { defineQuery } from '../define-query.ts';
import { actorRecord, fabriqueRecord, participationRecord } from '../records.ts';
import { requestFields } from './page.ts';

const countRequest = z.strictObject({ ...requestFields, roles: z.array(roleSchema) });
const pageRequest = countRequest.extend({ afterKey: z.string().nullable() });
const slice = { backward: z.boolean(), limit: z.int().nonnegative() };
const scope = { fabriqueIds: z.array(z.string()).nullable() };

export const participationsOfFabriques = defineQuery('participation/of-fabriques.cypher', {
  params: { requests: z.array(pageRequest), ...slice },
  row: { request: z.int(), participation: participationRecord, actor: actorRecord },
});

export const participationsOfActors = defineQuery('participation/of-actors.cypher', {
  params: { requests: z.array(pageRequest), ...scope, ...slice },
  row: { request: z.int(), participation: participationRecord, fabrique: fabriqueRecord },
});

export const participationCountsOfFabriques = defineQuery('participation/count-of-fabriques.cypher', {
  params: { requests: z.array(countRequest) },
  row: { request: z.int(), count: z.int() },
});

export const participationCountsOfActors = defineQuery('participation/count-of-actors.cypher', {
  params: { requests: z.array(countRequest), ...scope },
  row: { request: z.int(), count: z.int() },
});
