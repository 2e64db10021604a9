import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { departementRecord, regionRecord, territoireColumn } from './records.ts';

export const departements = defineQuery('geography/departements.cypher', {
  params: { codes: z.array(z.string()).nullable(), regions: z.array(z.string()).nullable() },
  row: departementRecord.shape,
});

/** Those that pass a filter. */
export const departementsMatching = defineQuery('geography/departements-matching.cypher', {
  params: {},
  row: departementRecord.shape,
});

export const regions = defineQuery('geography/regions.cypher', {
  params: { codes: z.array(z.string()).nullable() },
  row: regionRecord.shape,
});

export const territoiresOfDepartements = defineQuery('geography/territoires-of-departements.cypher', {
  params: {
    requests: z.array(
      z.strictObject({ index: z.int().nonnegative(), code: z.string(), afterKey: z.string().nullable() }),
    ),
    backward: z.boolean(),
    limit: z.int().nonnegative(),
  },
  row: { request: z.int(), actor: territoireColumn },
});

export const territoireCountsOfDepartements = defineQuery('geography/territoire-counts.cypher', {
  params: { codes: z.array(z.string()) },
  row: { code: z.string(), count: z.int() },
});
