import { dataIssueNatureLabels } from '../../domain/data-issue-natures.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { defineTable } from '../table.ts';
import { key, line, maybe, required, text } from './columns.ts';

type Row = Dataset['dataIssues'][number] & { readonly isTerritoire: boolean };

export const dataIssues = defineTable<Row>({
  name: 'data-issues',
  description: 'Errors and doubts found on the source page, with the correction we applied and why.',
  primaryKey: ['id'],
  foreignKeys: { fabrique: 'fabriques.slug', territoire: 'territoires.id', organisation: 'organisations.slug' },
  columns: {
    id: {
      ...text('Id. It stays the same when lines or the wording of the problem change.', ({ id }) => id),
      constraints: key,
    },
    nature: {
      ...text('The nature of the error or doubt, in French.', ({ nature }) => nature),
      constraints: { ...required, enum: dataIssueNatureLabels },
    },
    fabrique: maybe(
      'Slug of the Fabrique whose block has the words. Empty for the header of the page.',
      ({ fabrique }) => fabrique,
    ),
    actor: maybe(
      'Key of the actor that the words name: the value of one of the next two columns. Empty if they name none, or several.',
      ({ actor }) => actor,
    ),
    territoire: maybe('Id of the territoire.', ({ actor, isTerritoire }) => (isTerritoire ? actor : null)),
    organisation: maybe('Slug of the organisation.', ({ actor, isTerritoire }) => (isTerritoire ? null : actor)),
    line: line((row) => row.line),
    text: text('The exact words of the source page.', (row) => row.text),
    problem: text('What is wrong or doubtful, in French.', ({ problem }) => problem),
    correction: maybe('What the data set has instead. Empty when nothing was changed.', ({ correction }) => correction),
    evidence: text('Why, in French.', ({ evidence }) => evidence),
  },
  rows: ({ dataIssues, territoires }) => {
    const ids = new Set(territoires.map(({ id }) => id));
    return dataIssues.map((issue) => ({ ...issue, isTerritoire: issue.actor !== null && ids.has(issue.actor) }));
  },
});
