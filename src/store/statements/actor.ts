import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';
import { listedParams, nestedParams } from './page.ts';
import { withoutLists } from './plain-form.ts';
import { actorColumn, joinedFabriquesColumn } from './records.ts';

export const actorsByIds = defineQuery('actor/by-ids.cypher', {
  params: { ids: z.array(z.string()) },
  row: { actor: actorColumn },
  each: ({ actor }) => actor.id,
});

/** The values by which lists of actors can be ordered, besides the name. */
export const actorSortFields = [
  'FABRIQUE_COUNT',
  'FIRST_YEAR',
  'LAST_YEAR',
  'YEAR_SPAN',
  'LONGEST_GAP',
  'MET_PARTNER_COUNT',
  'MET_TERRITOIRE_COUNT',
] as const;

/** Those of lists of territoires. */
export const territoireSortFields = [...actorSortFields, 'POPULATION'] as const;

export const actorsListed = defineQuery('actor/listed.cypher', {
  params: { ...listedParams, ...nestedParams },
  row: { actor: actorColumn, number: z.int(), nested: joinedFabriquesColumn },
  plain: withoutLists('fabriques-of-actor'),
});

export const actorBySlug = defineQuery('actor/by-slug.cypher', {
  params: { slug: z.string(), type: z.enum(['Territoire', 'Organisation']), ...nestedParams },
  row: { actor: actorColumn, nested: joinedFabriquesColumn },
  plain: withoutLists('fabriques-of-actor'),
});

export const actorByFormerSlug = defineQuery('actor/by-former-slug.cypher', {
  params: { slug: z.string(), type: z.enum(['Territoire', 'Organisation']) },
  row: { actor: actorColumn },
});

export const fabriqueCounts = defineQuery('actor/fabrique-counts.cypher', {
  params: { ids: z.array(z.string()), roles: z.array(roleSchema), fabriqueIds: z.array(z.string()).nullable() },
  row: { id: z.string(), count: z.int() },
  each: ({ id }) => id,
});

export const roleCounts = defineQuery('actor/role-counts.cypher', {
  params: { ids: z.array(z.string()), fabriqueIds: z.array(z.string()).nullable() },
  row: { id: z.string(), role: roleSchema, count: z.int() },
  each: ({ id }) => id,
});
