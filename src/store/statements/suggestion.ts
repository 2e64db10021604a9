import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';

export const metByActors = defineQuery('suggestion/met-by-actors.cypher', {
  params: { ids: z.array(z.string()) },
  row: {
    id: z.string(),
    // `collect()` has no guaranteed order. Sorted here, so that all engines give the same rows.
    metIds: z.array(z.string()).transform((ids) => ids.toSorted()),
  },
  each: ({ id }) => id,
});

/** `shared` and `total` are the numerator and the denominator of the Jaccard index. */
export const suggestionsForFabriques = defineQuery('suggestion/for-fabriques.cypher', {
  params: { ids: z.array(z.string()), roles: z.array(roleSchema) },
  row: {
    id: z.string(),
    organisationId: z.string(),
    organisationKey: z.string(),
    otherId: z.string(),
    shared: z.int(),
    total: z.int(),
  },
  each: ({ id }) => id,
});
