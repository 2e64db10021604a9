import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { searchableColumn } from './records.ts';

export const searchableTypes = ['Fabrique', 'Territoire', 'Organisation', 'Departement', 'Region'] as const;
/** What the index of words refers to: nodes, and participations. */
export const termTypes = [...searchableTypes, 'Participation'] as const;

export const allWords = defineQuery('search/words.cypher', { params: {}, row: { text: z.string() } });

/** Not parsed: a word can occur in half a million nodes. */
const occurrences = z.custom<readonly number[]>((value) => Array.isArray(value) && value.every(Number.isSafeInteger));

export const occurrencesOfWords = defineQuery('search/occurrences.cypher', {
  params: { ids: z.array(z.string()) },
  row: { text: z.string(), type: z.enum(termTypes), occurrences, stamp: z.string() },
  each: ({ text }) => text,
});

export const searchableByRanks = defineQuery('search/by-ranks.cypher', {
  params: { ranks: z.array(z.int()) },
  row: { rank: z.int(), node: searchableColumn, stamp: z.string() },
});

export const searchableRank = defineQuery('search/rank.cypher', {
  params: { key: z.string(), type: z.string() },
  row: { rank: z.int() },
});

const request = z.strictObject({
  index: z.int().nonnegative(),
  words: z.array(z.strictObject({ word: z.int().nonnegative(), text: z.string() })),
});

export const candidates = defineQuery('search/candidates.cypher', {
  params: { requests: z.array(request), limit: z.int().nonnegative() },
  row: { request: z.int(), node: searchableColumn },
});
