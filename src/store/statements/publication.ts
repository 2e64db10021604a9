import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { pageParams, sortValue } from './page.ts';
import { linkRecord, publicationColumn } from './records.ts';

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
  row: linkRecord.shape,
  each: ({ fabrique }) => fabrique,
});

export const linksByIds = defineQuery('publication/links-by-ids.cypher', {
  params: { ids: z.array(z.string()) },
  row: linkRecord.shape,
  each: ({ id }) => id,
});

export const publicationPage = defineQuery('publication/page.cypher', {
  params: pageParams,
  row: { publication: publicationColumn, fabrique: z.string(), sort: sortValue, key: z.string() },
});

export const publicationCount = defineQuery('publication/count.cypher', { params: {}, row: { count: z.int() } });
