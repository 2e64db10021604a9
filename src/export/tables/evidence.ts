import type { Evidence } from '../../domain/dataset.ts';
import { evidenceKinds } from '../../domain/evidence-kinds.ts';
import { evidenceProperties } from '../../domain/evidence-properties.ts';
import { partialDatePattern } from '../../domain/partial-date.ts';
import { defineTable } from '../table.ts';
import { key, maybe, required, text } from './columns.ts';

const subjectOf = (type: Evidence['subjectType']) => (row: Evidence) => (row.subjectType === type ? row.subject : null);

export const evidence = defineTable<Evidence>({
  name: 'evidence',
  description: 'What shows that a value of a Fabrique, a territoire or an organisation is right.',
  primaryKey: ['id'],
  foreignKeys: { fabrique: 'fabriques.slug', territoire: 'territoires.id', organisation: 'organisations.slug' },
  columns: {
    id: { ...text('Id. It stays the same when lines of the source page move.', ({ id }) => id), constraints: key },
    fabrique: maybe(
      'Slug of the Fabrique that the value is of. One of these three columns is filled.',
      subjectOf('FABRIQUE'),
    ),
    territoire: maybe('Id of the territoire.', subjectOf('TERRITOIRE')),
    organisation: maybe('Slug of the organisation.', subjectOf('ORGANISATION')),
    property: {
      ...text('The property.', ({ property }) => property),
      constraints: { ...required, enum: evidenceProperties },
    },
    value: text(
      'The value: a title, two months, a name, a kind, the code of a département, the slug of the parent, the id of the territoire around.',
      ({ value }) => value,
    ),
    kind: {
      ...text(
        'SOURCE_PAGE: words of the source page. OFFICIAL_DATA: official codes. NOTE: without source.',
        ({ kind }) => kind,
      ),
      constraints: { ...required, enum: evidenceKinds },
    },
    text: text('The exact words of the source page, or what the source says, in French.', (row) => row.text),
    url: { ...maybe('URL. Empty if there is none.', ({ url }: Evidence) => url), format: 'uri' as const },
    date: {
      ...maybe('Day, month or year of what is cited. Empty if unknown.', ({ date }: Evidence) => date),
      constraints: { pattern: partialDatePattern.source.slice(1, -1) },
    },
    line: {
      type: 'integer',
      description: 'Line number on the source page, starting at 1. Empty for other evidence.',
      constraints: { minimum: 1 },
      of: (row) => row.line,
    },
  },
  rows: (dataset) => dataset.evidence,
});
