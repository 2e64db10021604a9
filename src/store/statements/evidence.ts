import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { evidenceRecord } from './records.ts';

export const evidenceOfActors = defineQuery('evidence/of-actors.cypher', {
  params: { ids: z.array(z.string()) },
  row: evidenceRecord.shape,
  each: ({ subject }) => subject,
});

export const evidenceOfFabriques = defineQuery('evidence/of-fabriques.cypher', {
  params: { ids: z.array(z.string()) },
  row: evidenceRecord.shape,
  each: ({ subject }) => subject,
});
