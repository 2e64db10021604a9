import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { territoireColumn } from './records.ts';

export const overlapPage = defineQuery('overlap/page.cypher', {
  params: { afterInner: z.string().nullable(), afterOuter: z.string().nullable(), limit: z.int().nonnegative() },
  row: { inner: territoireColumn, outer: territoireColumn },
});

export const overlapCount = defineQuery('overlap/count.cypher', { params: {}, row: { count: z.int() } });
