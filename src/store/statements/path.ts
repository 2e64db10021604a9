import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';

const frontier = { ids: z.array(z.string()), roles: z.array(roleSchema) };
const link = { id: z.string(), role: roleSchema, neighbour: z.string(), key: z.string() };
const type = z.enum(['Territoire', 'Organisation']);

export const linksOfActors = defineQuery('path/from-actors.cypher', {
  params: frontier,
  row: link,
  each: ({ id }) => id,
});

export const linksOfFabriques = defineQuery('path/from-fabriques.cypher', {
  params: frontier,
  row: { ...link, type, fabriqueCount: z.int() },
  each: ({ id }) => id,
});

export const pathActors = defineQuery('path/actors.cypher', {
  params: {},
  row: { type, id: z.string(), key: z.string(), fabriqueCount: z.int() },
});

export const pathFabriques = defineQuery('path/fabriques.cypher', {
  params: {},
  row: { id: z.string(), key: z.string(), actors: z.array(z.string()), roles: z.array(roleSchema) },
});
