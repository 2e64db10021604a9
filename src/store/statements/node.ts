import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { actorColumn, fabriqueColumn } from './records.ts';

export const nodesByIds = defineQuery('node/by-ids.cypher', {
  params: { fabriques: z.array(z.string()), actors: z.array(z.string()) },
  row: { fabrique: fabriqueColumn.nullable(), actor: actorColumn.nullable() },
});
