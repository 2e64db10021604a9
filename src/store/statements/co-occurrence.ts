import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';
import { requestFields } from './page.ts';
import { recordColumn } from './record-text.ts';
import { actorColumn } from './records.ts';

const pairParams = {
  roleA: roleSchema,
  roleB: roleSchema,
  /** Only these Fabriques count; null means all. */
  fabriqueIds: z.array(z.string()).nullable(),
  minCount: z.int().positive(),
  minFabriques: z.int().positive(),
};

/** `collect()` has no guaranteed order. The ids are sorted here, so that all engines give the same rows. */
const fabriqueIds = z.array(z.string()).transform((ids) => ids.toSorted());
const counted = { aCount: z.int(), bCount: z.int(), count: z.int(), fabriqueIds };

export const coOccurrencePage = defineQuery('co-occurrence/page.cypher', {
  params: {
    ...pairParams,
    afterCount: z.int().nullable(),
    afterA: z.string().nullable(),
    afterB: z.string().nullable(),
    limit: z.int().nonnegative(),
  },
  row: { a: actorColumn, b: actorColumn, ...counted },
});

export const coOccurrenceCount = defineQuery('co-occurrence/count.cypher', {
  params: pairParams,
  row: { count: z.int() },
});

/** All pairs, for the measures that need them. There is no `minCount`: rare pairs are tested too. */
export const coOccurrencesAll = defineQuery('co-occurrence/all.cypher', {
  params: {
    roleA: roleSchema,
    roleB: roleSchema,
    fabriqueIds: pairParams.fabriqueIds,
    minFabriques: pairParams.minFabriques,
  },
  row: { aId: z.string(), aKey: z.string(), bId: z.string(), bKey: z.string(), ...counted },
});

const rank = { afterCount: z.int().nullable(), afterA: z.string().nullable(), afterB: z.string().nullable() };

const frequentPair = z.object({
  aId: z.string(),
  aKey: z.string(),
  bId: z.string(),
  bKey: z.string(),
  aCount: z.int(),
  bCount: z.int(),
  fabriqueIds: z.array(z.string()),
});

export const coOccurrencesFrequent = defineQuery('co-occurrence/frequent.cypher', {
  params: { list: z.string(), ...rank },
  row: { number: z.int(), pairs: z.array(recordColumn(frequentPair)), complete: z.boolean() },
});

export const coOccurrenceFamily = defineQuery('co-occurrence/family.cypher', {
  params: coOccurrencesAll.params.shape,
  row: { aActors: z.int(), bActors: z.int(), both: z.int() },
});

export const pairableActors = defineQuery('co-occurrence/actors.cypher', {
  params: {
    roles: z.array(roleSchema),
    fabriqueIds: pairParams.fabriqueIds,
    minFabriques: pairParams.minFabriques,
  },
  row: { id: z.string(), key: z.string(), role: roleSchema, fabriqueCount: z.int() },
});

export const fabriquesOfActors = defineQuery('co-occurrence/fabriques-of-actors.cypher', {
  params: { ids: z.array(z.string()), roles: z.array(roleSchema), fabriqueIds: pairParams.fabriqueIds },
  row: { id: z.string(), role: roleSchema, fabriques: fabriqueIds },
});

export const fabriqueSizes = defineQuery('co-occurrence/sizes.cypher', {
  params: { ids: z.array(z.string()), roles: z.array(roleSchema) },
  row: { id: z.string(), size: z.int() },
  each: ({ id }) => id,
});

const actorRequest = z.strictObject({ ...requestFields, roles: z.array(roleSchema) });
const actorQuestion = { roleB: roleSchema, fabriqueIds: pairParams.fabriqueIds, minCount: pairParams.minCount };

export const coOccurrencesOfActors = defineQuery('co-occurrence/of-actors.cypher', {
  params: {
    requests: z.array(
      actorRequest.extend({
        afterCount: z.int().nullable(),
        afterB: z.string().nullable(),
        afterRole: z.string().nullable(),
      }),
    ),
    ...actorQuestion,
    limit: z.int().nonnegative(),
  },
  row: { request: z.int(), aRole: roleSchema, b: actorColumn, ...counted },
});

export const coOccurrenceCountsOfActors = defineQuery('co-occurrence/count-of-actors.cypher', {
  params: { requests: z.array(actorRequest), ...actorQuestion },
  row: { request: z.int(), count: z.int() },
});
