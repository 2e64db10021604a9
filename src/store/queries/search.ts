import { z } from 'zod';
import { defineQuery } from '../define-query.ts';
import { departementRecord, fabriqueRecord, organisationRecord, regionRecord, territoireRecord } from '../records.ts';

/** Whatever a search can find. */
const searchableRecord = z.discriminatedUnion('type', [
  fabriqueRecord.extend({ type: z.literal('Fabrique') }),
  territoireRecord,
  organisationRecord,
  departementRecord.extend({ type: z.literal('Departement'), key: z.string() }),
  regionRecord.extend({ type: z.literal('Region'), key: z.string() }),
]);

export type SearchableRecord = z.output<typeof searchableRecord>;
export const searchableTypes = ['Fabrique', 'Territoire', 'Organisation', 'Departement', 'Region'] as const;

export const vocabulary = defineQuery('search/vocabulary.cypher', {
  params: {
    prefix: z.string().nullable(),
    /** First letter of the prefix: found by equality, which both engines are fast at. */
    start: z.string().nullable(),
    heads: z.array(z.string()),
    tails: z.array(z.string()),
    limit: z.int().nonnegative(),
  },
  row: { text: z.string() },
});

const word = z.int().nonnegative();
const wanted = z.strictObject({ word, text: z.string(), how: z.enum(['EXACT', 'PREFIX', 'TYPO']) });
const question = { wanted: z.array(wanted), words: word, types: z.array(z.enum(searchableTypes)).nullable() };

export const searchPage = defineQuery('search/page.cypher', {
  params: {
    ...question,
    afterScore: z.int().nullable(),
    afterKey: z.string().nullable(),
    afterType: z.string().nullable(),
    limit: z.int().nonnegative(),
  },
  row: { node: searchableRecord, score: z.int() },
});

export const searchCount = defineQuery('search/count.cypher', { params: question, row: { count: z.int() } });

const request = z.strictObject({
  index: z.int().nonnegative(),
  words: z.array(z.strictObject({ word, text: z.string() })),
});

export const candidates = defineQuery('search/candidates.cypher', {
  params: { requests: z.array(request), limit: z.int().nonnegative() },
  row: { request: z.int(), node: searchableRecord },
});
