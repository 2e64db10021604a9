import type { Organisation } from '../../domain/dataset.ts';
import { defineTable } from '../table.ts';
import { key, maybe, required, text } from './columns.ts';

export const organisations = defineTable<Organisation>({
  name: 'organisations',
  description: 'The organisations that took part, those that have such an organisation as a part, and a few persons.',
  primaryKey: ['slug'],
  foreignKeys: { parent: 'organisations.slug' },
  columns: {
    slug: { ...text('Stable key for URLs.', ({ slug }) => slug), constraints: key },
    name: text('Name.', ({ name }) => name),
    acronym: maybe('Acronym.', ({ acronym }) => acronym),
    kind: text('Kind, in French.', ({ kind }) => kind),
    parent: maybe(
      'Slug of the organisation that it is part of; for a person, of the organisation of affiliation.',
      ({ parent }) => parent,
    ),
    reviewed: {
      type: 'boolean',
      description: 'Whether somebody has checked this name of the source page.',
      constraints: required,
      of: ({ reviewed }) => reviewed,
    },
  },
  rows: (dataset) => dataset.organisations,
});
