import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { departementRecord, fabriqueColumn, regionRecord, territoireColumn } from './records.ts';

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

/** A request of one département or région: its départements. */
const placeFields = { index: z.int().nonnegative(), departements: z.array(z.string()) };

export const territoiresOfPlaces = defineQuery('geography/territoires-of-places.cypher', {
  params: {
    requests: z.array(z.strictObject({ ...placeFields, afterKey: z.string().nullable() })),
    backward: z.boolean(),
    limit: z.int().nonnegative(),
  },
  row: { request: z.int(), actor: territoireColumn },
});

export const fabriquesOfPlaces = defineQuery('geography/fabriques-of-places.cypher', {
  params: {
    requests: z.array(
      z.strictObject({ ...placeFields, afterYear: z.int().nullable(), afterKey: z.string().nullable() }),
    ),
    backward: z.boolean(),
    limit: z.int().nonnegative(),
  },
  row: { request: z.int(), fabrique: fabriqueColumn },
});

const counted = {
  params: { requests: z.array(z.strictObject(placeFields)) },
  row: { request: z.int(), count: z.int() },
};

export const territoireCountsOfPlaces = defineQuery('geography/territoire-counts.cypher', counted);

export const fabriqueCountsOfPlaces = defineQuery('geography/fabrique-counts.cypher', counted);
