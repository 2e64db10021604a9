import { z } from 'zod';
import { roleSchema } from '../../domain/role.ts';
import { defineQuery } from '../define-query.ts';
import { dataIssueRecord, datasetRecord } from '../records.ts';

/** The `:Dataset` node; while a first import runs it has a version, "none", and nothing else. */
export const currentDataset = defineQuery('dataset/current.cypher', {
  params: {},
  row: { dataset: z.union([datasetRecord, z.object({ datasetVersion: z.literal('none') })]) },
});

export const dataIssues = defineQuery('dataset/issues.cypher', {
  params: { lines: z.array(z.int()).nullable() },
  row: dataIssueRecord.shape,
});

export const participationCounts = defineQuery('dataset/counts.cypher', {
  params: {},
  row: { role: roleSchema, count: z.int() },
});
