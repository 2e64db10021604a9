import { z } from 'zod';
import { defineQuery } from '../define-query.ts';
import { searchableColumn } from '../records.ts';

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
    afterKey: z.string(),
    afterType: z.string(),
    limit: z.int().nonnegative(),
  },
  row: { node: searchableColumn, score: z.int() },
});

export const searchCount = defineQuery('search/count.cypher', { params: question, row: { count: z.int() } });

const request = z.strictObject({
  index: z.int().nonnegative(),
  words: z.array(z.strictObject({ word, text: z.string() })),
});

export const candidates = defineQuery('search/candidates.cypher', {
  params: { requests: z.array(request), limit: z.int().nonnegative() },
  row: { request: z.int(), node: searchableColumn },
});
