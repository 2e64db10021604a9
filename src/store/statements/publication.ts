import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { publicationColumn } from './records.ts';

export const publicationsByIds = defineQuery('publication/by-ids.cypher', {
  params: { ids: z.array(z.string()) },
  row: { publication: publicationColumn, fabrique: z.string() },
  each: ({ publication }) => publication.id,
});

export const publicationsOfFabriques = defineQuery('publication/of-fabriques.cypher', {
  params: { ids: z.array(z.string()) },
  row: { publication: publicationColumn, fabrique: z.string() },
  each: ({ fabrique }) => fabrique,
});

export const linksOfFabriques = defineQuery('publication/links-of-fabriques.cypher', {
  params: { ids: z.array(z.string()) },
  row: { fabrique: z.string(), title: z.string(), url: z.string(), kind: z.string() },
  each: ({ fabrique }) => fabrique,
});
