import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';
import { listedParams, pageParams, sortParams, sortValue } from './page.ts';
import { actorColumn, fabriqueColumn, participationColumn } from './records.ts';

const page = {
  ids: z.array(z.string()),
  roles: z.array(roleSchema),
  afterKey: z.string().nullable(),
  backward: z.boolean(),
  /** Maximum number of rows for each id and role. */
  limit: z.int().nonnegative(),
};
/** `key`: sort key of the row in its list. */
const row = { id: z.string(), role: roleSchema, key: z.string(), participation: participationColumn };
const counted = {
  params: { ids: z.array(z.string()), roles: z.array(roleSchema) },
  row: { id: z.string(), role: roleSchema, count: z.int() },
};

export const participationsOfFabriques = defineQuery('participation/of-fabriques.cypher', {
  params: page,
  row: { ...row, actor: actorColumn },
  each: ({ id }) => id,
});

export const participationsOfActors = defineQuery('participation/of-actors.cypher', {
  params: page,
  row: { ...row, fabrique: fabriqueColumn },
  each: ({ id }) => id,
});

export const participationCountsOfFabriques = defineQuery('participation/count-of-fabriques.cypher', counted);

export const participationCountsOfActors = defineQuery('participation/count-of-actors.cypher', counted);

/** A participation with both of its ends. */
const whole = { id: z.string(), participation: participationColumn, fabrique: fabriqueColumn, actor: actorColumn };
const { list, pageSize, backward, limit } = listedParams;

export const participationOrders = ['YEAR', 'ACTOR', 'LINE'] as const;

export const participationPage = defineQuery('participation/page.cypher', {
  params: { ...pageParams, ...sortParams(participationOrders) },
  row: { ...whole, sort: sortValue, key: z.string() },
  beginning: true,
});

export const participationsListed = defineQuery('participation/listed.cypher', {
  params: { list, pageSize, backward, afterId: z.string().nullable(), limit },
  row: { ...whole, number: z.int(), key: z.string() },
  beginning: true,
});

export const participationCount = defineQuery('participation/count.cypher', { params: {}, row: { count: z.int() } });

export const participationsByIds = defineQuery('participation/by-ids.cypher', {
  params: { ids: z.array(z.string()) },
  /** `position`: in the list of all participations, the newest Fabriques first. */
  row: { ...whole, position: z.int() },
  each: ({ id }) => id,
});

export const participationsAtPositions = defineQuery('participation/at-positions.cypher', {
  params: { list, pageSize, positions: z.array(z.int()) },
  row: { ...whole, position: z.int(), stamp: z.string() },
});
