import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';

export const networkParticipations = defineQuery('network/participations.cypher', {
  params: {
    roles: z.array(roleSchema),
    /** Only these Fabriques count; null means all. */
    fabriqueIds: z.array(z.string()).nullable(),
    limit: z.int().nonnegative(),
  },
  row: {
    type: z.enum(['Territoire', 'Organisation']),
    actorId: z.string(),
    actorKey: z.string(),
    fabriqueId: z.string(),
    fabriqueKey: z.string(),
    role: roleSchema,
  },
});
