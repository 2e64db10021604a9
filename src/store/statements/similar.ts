import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { requestFields } from './page.ts';
import { fabriqueColumn } from './records.ts';

/** `shared` and `total` are the numerator and the denominator of the Jaccard index. */
export const similarFabriques = defineQuery('similar/of-fabriques.cypher', {
  params: {
    requests: z.array(
      z.strictObject({
        ...requestFields,
        afterShared: z.int().nullable(),
        afterTotal: z.int().nullable(),
        afterYear: z.int().nullable(),
        afterKey: z.string().nullable(),
      }),
    ),
    limit: z.int().nonnegative(),
  },
  row: {
    request: z.int(),
    fabrique: fabriqueColumn,
    shared: z.int(),
    total: z.int(),
    // `collect()` has no guaranteed order. Sorted here, so that all engines give the same rows.
    actorIds: z.array(z.string()).transform((ids) => ids.toSorted()),
  },
});

export const similarFabriqueCounts = defineQuery('similar/count-of-fabriques.cypher', {
  params: { requests: z.array(z.strictObject(requestFields)) },
  row: { request: z.int(), count: z.int() },
});
