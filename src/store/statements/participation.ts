import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';
import { listedParams, nestedParams, pageParams, sortParams, sortValue } from './page.ts';
import { withoutLists } from './plain-form.ts';
import { actorColumn, fabriqueColumn, participantsColumn, participationColumn } from './records.ts';

const page = {
  ids: z.array(z.string()),
  roles: z.array(roleSchema),
  afterKey: z.string().nullable(),
  backward: z.boolean(),
  /** Maximum number of rows for each id and role. */
  limit: z.int().nonnegative(),
};
const counted = {
  params: { ids: z.array(z.string()), roles: z.array(roleSchema) },
  row: { id: z.string(), role: roleSchema, count: z.int() },
};

export const participationsOfFabriques = defineQuery('participation/of-fabriques.cypher', {
  params: page,
  row: {
    id: z.string(),
    role: roleSchema,
    /** Sort key of the row in its list. */
    key: z.string(),
    participation: participationColumn,
    actor: actorColumn,
  },
  each: ({ id }) => id,
});

export const participationsOfActors = defineQuery('participation/of-actors.cypher', {
  params: { ...page, ...nestedParams },
  row: {
    fabrique: fabriqueColumn,
    /** The rows that have this Fabrique: id of the actor, role, sort key in the list of both, and the participation. */
    lists: z.array(z.tuple([z.string(), roleSchema, z.string(), participationColumn])),
    nested: participantsColumn,
  },
  plain: withoutLists('participants-of-fabrique'),
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
});

export const participationsListed = defineQuery('participation/listed.cypher', {
  params: { list, pageSize, backward, afterId: z.string().nullable(), limit },
  row: { ...whole, number: z.int(), key: z.string() },
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
