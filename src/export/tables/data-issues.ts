import type { Dataset } from '../../domain/dataset.ts';
import { defineTable } from '../table.ts';
import { line, maybe, text } from './columns.ts';

export const dataIssues = defineTable<Dataset['dataIssues'][number]>({
  name: 'data-issues',
  description: 'Errors and doubts found on the source page, with the correction we applied and why.',
  primaryKey: [],
  columns: {
    line: line((row) => row.line),
    text: text('The exact words of the source page.', (row) => row.text),
    problem: text('What is wrong or doubtful, in French.', ({ problem }) => problem),
    correction: maybe('What the data set has instead. Empty when nothing was changed.', ({ correction }) => correction),
    evidence: text('Why, in French.', ({ evidence }) => evidence),
  },
  rows: (dataset) => dataset.dataIssues,
});
