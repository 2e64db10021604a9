import { z } from 'zod';
import { dataIssueNatureSchema } from '../../domain/data-issue-natures.ts';
import { roleSchema } from '../../domain/roles.ts';
import { defineQuery } from './define-query.ts';
import { dataIssueRecord, datasetRecord } from './records.ts';

export const currentDataset = defineQuery('dataset/current.cypher', {
  params: {},
  row: { dataset: datasetRecord },
});

export const dataState = defineQuery('dataset/state.cypher', {
  params: {},
  row: { version: z.string(), sequence: z.int() },
});

export const dataIssues = defineQuery('dataset/issues.cypher', {
  params: { lines: z.array(z.int()).nullable(), natures: z.array(dataIssueNatureSchema).nullable() },
  row: dataIssueRecord.shape,
});

export const dataIssuesByIds = defineQuery('dataset/issues-by-ids.cypher', {
  params: { ids: z.array(z.string()) },
  row: dataIssueRecord.shape,
  each: ({ id }) => id,
});

export const participationCounts = defineQuery('dataset/counts.cypher', {
  params: {},
  row: { role: roleSchema, count: z.int() },
});

export const actorKinds = defineQuery('dataset/kinds.cypher', {
  params: { type: z.enum(['Territoire', 'Organisation']) },
  row: { kind: z.string(), count: z.int() },
});
