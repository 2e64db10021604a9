import { defineTable } from '../table.ts';
import { maybe, text } from './columns.ts';

/** The item that has the further name or slug: exactly one of the three columns has a value. */
interface Owner {
  readonly fabrique?: string;
  readonly territoire?: string;
  readonly organisation?: string;
}

export const aliases = defineTable<Owner & { alias: string }>({
  name: 'aliases',
  description: 'Other names of territoires and organisations, from the source page or from common use.',
  primaryKey: [],
  foreignKeys: { territoire: 'territoires.id', organisation: 'organisations.slug' },
  columns: {
    territoire: maybe('Id of the territoire.', (row) => row.territoire),
    organisation: maybe('Slug of the organisation.', (row) => row.organisation),
    alias: text('The other name.', ({ alias }) => alias),
  },
  rows: (dataset) => [
    ...dataset.territoires.flatMap((it) => it.aliases.map((alias) => ({ territoire: it.id, alias }))),
    ...dataset.organisations.flatMap((it) => it.aliases.map((alias) => ({ organisation: it.slug, alias }))),
  ],
});

export const formerSlugs = defineTable<Owner & { slug: string }>({
  name: 'former-slugs',
  description: 'Slugs of earlier versions. They still lead to the same thing.',
  primaryKey: [],
  foreignKeys: { fabrique: 'fabriques.slug', territoire: 'territoires.id', organisation: 'organisations.slug' },
  columns: {
    fabrique: maybe('Slug of the Fabrique.', (row) => row.fabrique),
    territoire: maybe('Id of the territoire.', (row) => row.territoire),
    organisation: maybe('Slug of the organisation.', (row) => row.organisation),
    slug: text('The former slug.', ({ slug }) => slug),
  },
  rows: (dataset) => [
    ...dataset.fabriques.flatMap((it) => it.formerSlugs.map((slug) => ({ fabrique: it.slug, slug }))),
    ...dataset.territoires.flatMap((it) => it.formerSlugs.map((slug) => ({ territoire: it.id, slug }))),
    ...dataset.organisations.flatMap((it) => it.formerSlugs.map((slug) => ({ organisation: it.slug, slug }))),
  ],
});
