import type { DataIssueRecord } from '../../answers/records.ts';
import { dataIssueNatureTable } from '../../domain/data-issue-natures.ts';
import { builder } from '../builder.ts';
import { connectionType } from '../page/connection-type.ts';
import { DataIssueNatureEnum } from './data-issue-nature.ts';

export const DataIssue = builder.objectRef<DataIssueRecord>('DataIssue');

builder.node(DataIssue, {
  description: 'An error or doubt found on the source page, with the correction we applied, if any.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'DataIssue',
  fields: (t) => ({
    nature: t.expose('nature', { type: DataIssueNatureEnum, description: 'The nature of the error or doubt.' }),
    natureLabel: t.string({
      description: 'The nature, in French.',
      resolve: ({ nature }) => dataIssueNatureTable[nature].label,
    }),
    line: t.exposeInt('line', { description: 'Line number on the source page, starting at 1.' }),
    text: t.exposeString('text', { description: 'The exact words of the source page.' }),
    problem: t.exposeString('problem', { description: 'What is wrong or doubtful.' }),
    correction: t.exposeString('correction', {
      nullable: true,
      description: 'What this graph has instead. Null when nothing was changed.',
    }),
    evidence: t.exposeString('evidence', { description: 'Why we believe so.' }),
  }),
});

export const DataIssueConnection = connectionType<DataIssueRecord>('DataIssue', DataIssue, {
  description: 'A page of errors and doubts found on the source page.',
});
