import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { listedParams, nestedParams, pageParams, sortParams, sortValue } from './page.ts';
import { withoutLists } from './plain-form.ts';
import { fabriqueColumn, participantsColumn } from './records.ts';

/** The values by which lists of Fabriques can be ordered, besides the title. */
export const fabriqueSortFields = [
  'YEAR',
  'PERIOD_FROM',
  'TERRITOIRE_COUNT',
  'ORGANISATION_COUNT',
  'PARTNER_COUNT',
] as const;

export const fabriquePage = defineQuery('fabrique/page.cypher', {
  params: { ...pageParams, ...sortParams(fabriqueSortFields), ...nestedParams },
  row: { fabrique: fabriqueColumn, sort: sortValue, nested: participantsColumn },
  plain: withoutLists('participants-of-fabrique'),
});

export const fabriquesListed = defineQuery('fabrique/listed.cypher', {
  params: { ...listedParams, ...nestedParams },
  row: { fabrique: fabriqueColumn, number: z.int(), nested: participantsColumn },
  plain: withoutLists('participants-of-fabrique'),
});

export const fabriquesMatching = defineQuery('fabrique/matching.cypher', {
  params: {},
  row: { id: z.string() },
});

export const fabriqueCount = defineQuery('fabrique/count.cypher', {
  params: {},
  row: { count: z.int() },
});

export const fabriquesByIds = defineQuery('fabrique/by-ids.cypher', {
  params: { ids: z.array(z.string()) },
  row: { fabrique: fabriqueColumn },
  each: ({ fabrique }) => fabrique.id,
});

export const fabriqueBySlug = defineQuery('fabrique/by-slug.cypher', {
  params: { slug: z.string(), ...nestedParams },
  row: { fabrique: fabriqueColumn, nested: participantsColumn },
  plain: withoutLists('participants-of-fabrique'),
});

export const fabriqueByFormerSlug = defineQuery('fabrique/by-former-slug.cypher', {
  params: { slug: z.string() },
  row: { fabrique: fabriqueColumn },
});

export const fabriqueDescriptions = defineQuery('fabrique/descriptions.cypher', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), description: z.string() },
  each: ({ id }) => id,
});
