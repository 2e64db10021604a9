import type { Fabrique, Publication } from '../../domain/dataset.ts';
import { fabriqueStatuses } from '../../domain/fabrique-statuses.ts';
import { defineTable } from '../table.ts';
import { key, line, maybe, note, required, text } from './columns.ts';

export const fabriques = defineTable<Fabrique>({
  name: 'fabriques',
  description: 'The Fabriques prospectives, in the order of the source page.',
  primaryKey: ['slug'],
  columns: {
    slug: { ...text('Stable key for URLs.', ({ slug }) => slug), constraints: key },
    title: text('Title.', ({ title }) => title),
    title_source: {
      ...maybe(
        'URL of the web page that gives the title. Empty when the title is our own label.',
        ({ titleSource }) => titleSource,
      ),
      format: 'uri',
    },
    description: text(
      'The prose of the source page, word for word. A blank line separates paragraphs.',
      ({ description }) => description,
    ),
    year: { type: 'year', description: 'Year.', constraints: required, of: ({ year }) => year },
    status: {
      ...text('EN_COURS: under way. ACHEVEE: ended.', ({ status }) => status),
      constraints: { required: true, enum: fabriqueStatuses },
    },
    period_from: { type: 'yearmonth', description: 'First month of the work, if known.', of: (it) => it.period?.from },
    period_to: { type: 'yearmonth', description: 'Last month of the work, if known.', of: (it) => it.period?.to },
    line: line((row) => row.line),
  },
  rows: (dataset) => dataset.fabriques,
});

export const links = defineTable<{ fabrique: Fabrique; link: Fabrique['links'][number] }>({
  name: 'links',
  description: 'Web pages about a Fabrique that the source page does not list.',
  primaryKey: ['fabrique', 'url'],
  foreignKeys: { fabrique: 'fabriques.slug' },
  columns: {
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique.slug),
    title: text('Title of the web page.', ({ link }) => link.title),
    url: { ...text('URL of the web page.', ({ link }) => link.url), format: 'uri' },
    kind: text('Kind of content, in French.', ({ link }) => link.kind),
  },
  rows: (dataset) => dataset.fabriques.flatMap((fabrique) => fabrique.links.map((link) => ({ fabrique, link }))),
});

export const publications = defineTable<Publication>({
  name: 'publications',
  description: 'The publications that the source page lists for a Fabrique.',
  primaryKey: ['slug'],
  foreignKeys: { fabrique: 'fabriques.slug' },
  columns: {
    slug: { ...text('Stable key for URLs.', ({ slug }) => slug), constraints: key },
    title: text('Title.', ({ title }) => title),
    url: { ...maybe('URL, if known.', ({ url }) => url), format: 'uri' },
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique),
    mention: text('The exact words of the source page.', ({ mention }) => mention.text),
    line: line(({ mention }) => mention.line),
    note: maybe(note, ({ mention }) => mention.note),
  },
  rows: (dataset) => dataset.publications,
});
