import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';
import { actorColumn, fabriqueColumn, participationColumn } from './records.ts';

const frontier = { ids: z.array(z.string()), roles: z.array(roleSchema) };
const link = { id: z.string(), role: roleSchema, neighbour: z.string(), key: z.string() };

export const linksOfActors = defineQuery('path/from-actors.cypher', {
  params: frontier,
  row: link,
  each: ({ id }) => id,
});

export const linksOfFabriques = defineQuery('path/from-fabriques.cypher', {
  params: frontier,
  row: { ...link, fabriqueCount: z.int() },
  each: ({ id }) => id,
});

export const pathSteps = defineQuery('path/steps.cypher', {
  params: {
    steps: z.array(
      z.strictObject({ index: z.int().nonnegative(), fabrique: z.string(), actor: z.string(), role: roleSchema }),
    ),
  },
  row: { step: z.int(), fabrique: fabriqueColumn, participation: participationColumn, actor: actorColumn },
});
