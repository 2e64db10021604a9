import { z } from 'zod';
import { territoireSortFields } from './actor.ts';
import { defineQuery } from './define-query.ts';
import { nestedParams, pageParams, requestFields, sortParams, sortValue } from './page.ts';
import { withoutLists } from './plain-form.ts';
import { joinedFabriquesColumn, territoireColumn } from './records.ts';

export const territoirePage = defineQuery('territoire/page.cypher', {
  params: { ...pageParams, ...sortParams(territoireSortFields), ...nestedParams },
  row: { actor: territoireColumn, sort: sortValue, nested: joinedFabriquesColumn },
  plain: withoutLists('fabriques-of-actor'),
});

export const territoireCount = defineQuery('territoire/count.cypher', {
  params: {},
  row: { count: z.int() },
});

export const territoireByOtherCode = defineQuery('territoire/by-other-code.cypher', {
  params: { code: z.string() },
  row: { actor: territoireColumn },
});

export const enclosingTerritoires = defineQuery('territoire/enclosing.cypher', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), actor: territoireColumn },
  each: ({ id }) => id,
});

export const enclosedTerritoires = defineQuery('territoire/enclosed.cypher', {
  params: {
    requests: z.array(
      z.strictObject({ index: z.int().nonnegative(), id: z.string(), afterKey: z.string().nullable() }),
    ),
    backward: z.boolean(),
    limit: z.int().nonnegative(),
  },
  row: { request: z.int(), actor: territoireColumn },
});

export const enclosedCounts = defineQuery('territoire/enclosed-counts.cypher', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), count: z.int() },
});

export const neighbouringTerritoires = defineQuery('territoire/neighbours.cypher', {
  params: {
    requests: z.array(z.strictObject({ ...requestFields, afterKey: z.string().nullable() })),
    backward: z.boolean(),
    limit: z.int().nonnegative(),
  },
  row: { request: z.int(), actor: territoireColumn, fabriqueIds: z.array(z.string()) },
});

export const neighbourCounts = defineQuery('territoire/neighbour-counts.cypher', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), count: z.int() },
  each: ({ id }) => id,
});
