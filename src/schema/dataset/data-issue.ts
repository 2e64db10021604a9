import type { DataIssueRecord } from '../../answers/records.ts';
import { builder } from '../builder.ts';

export const DataIssue = builder.objectRef<DataIssueRecord>('DataIssue');

builder.node(DataIssue, {
  description: 'An error or doubt found on the source page, with the correction we applied, if any.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => (value as { type?: string }).type === 'DataIssue',
  fields: (t) => ({
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
