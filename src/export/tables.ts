import {
  type Dataset,
  type Departement,
  type Fabrique,
  fabriqueStatuses,
  type Organisation,
  type Participation,
  type Publication,
  type Region,
  type Territoire,
} from '../domain/dataset.ts';
import { roles } from '../domain/roles.ts';
import { territoireKinds } from '../domain/territoire-kinds.ts';
import type { Cell } from './csv.ts';
import { defineTable, type Table } from './table.ts';

const required = { required: true };
const key = { required: true, unique: true };

/** A required text. */
function text<Row>(description: string, of: (row: Row) => Cell) {
  return { type: 'string' as const, description, constraints: required, of };
}

/** An optional text. */
function maybe<Row>(description: string, of: (row: Row) => Cell) {
  return { type: 'string' as const, description, of };
}

function line<Row>(of: (row: Row) => number) {
  const constraints = { required: true, minimum: 1 };
  return { type: 'integer' as const, description: 'Line of the source page, from 1.', constraints, of };
}

const note = 'Our correction or doubt, if any.';

const regions = defineTable<Region>({
  name: 'regions',
  description: 'The régions of France.',
  primaryKey: ['code'],
  columns: {
    code: { ...text('INSEE code.', ({ code }) => code), constraints: key },
    name: text('Official name.', ({ name }) => name),
  },
  rows: (dataset) => dataset.regions,
});

const departements = defineTable<Departement>({
  name: 'departements',
  description: 'The départements of France.',
  primaryKey: ['code'],
  foreignKeys: { region: 'regions.code' },
  columns: {
    code: { ...text('INSEE code.', ({ code }) => code), constraints: key },
    name: text('Official name.', ({ name }) => name),
    region: text('INSEE code of the région that it is part of.', ({ region }) => region),
  },
  rows: (dataset) => dataset.departements,
});

const fabriques = defineTable<Fabrique>({
  name: 'fabriques',
  description: 'The Fabriques prospectives, in the order of the page.',
  primaryKey: ['slug'],
  columns: {
    slug: { ...text('Lasting key.', ({ slug }) => slug), constraints: key },
    title: text('Title.', ({ title }) => title),
    title_source: {
      ...maybe('Page that gives the title; empty when the title is a label of ours.', ({ titleSource }) => titleSource),
      format: 'uri',
    },
    description: text('Every paragraph of the page about it.', ({ description }) => description),
    year: { type: 'year', description: 'Year.', constraints: required, of: ({ year }) => year },
    status: {
      ...text('EN_COURS: under way; ACHEVEE: done.', ({ status }) => status),
      constraints: { required: true, enum: fabriqueStatuses },
    },
    period_from: { type: 'yearmonth', description: 'First month of the work, if known.', of: (it) => it.period?.from },
    period_to: { type: 'yearmonth', description: 'Last month of the work, if known.', of: (it) => it.period?.to },
    line: line((row) => row.line),
  },
  rows: (dataset) => dataset.fabriques,
});

const links = defineTable<{ fabrique: Fabrique; link: Fabrique['links'][number] }>({
  name: 'links',
  description: 'Pages about a Fabrique, found elsewhere than on the source page.',
  primaryKey: ['fabrique', 'url'],
  foreignKeys: { fabrique: 'fabriques.slug' },
  columns: {
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique.slug),
    title: text('Title of the page.', ({ link }) => link.title),
    url: { ...text('Address of the page.', ({ link }) => link.url), format: 'uri' },
    kind: text('What it is, in French.', ({ link }) => link.kind),
  },
  rows: (dataset) => dataset.fabriques.flatMap((fabrique) => fabrique.links.map((link) => ({ fabrique, link }))),
});

const publications = defineTable<Publication>({
  name: 'publications',
  description: 'What the source page cites as published by a Fabrique.',
  primaryKey: ['slug'],
  foreignKeys: { fabrique: 'fabriques.slug' },
  columns: {
    slug: { ...text('Lasting key.', ({ slug }) => slug), constraints: key },
    title: text('Title.', ({ title }) => title),
    url: { ...maybe('Address, if it was found.', ({ url }) => url), format: 'uri' },
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique),
    mention: text('The exact words of the page.', ({ mention }) => mention.text),
    line: line(({ mention }) => mention.line),
    note: maybe(note, ({ mention }) => mention.note),
  },
  rows: (dataset) => dataset.publications,
});

const territoires = defineTable<Territoire>({
  name: 'territoires',
  description: 'The territoires that took part, and those that enclose them.',
  primaryKey: ['id'],
  columns: {
    id: { ...text('The official code where there is one, else the slug.', ({ id }) => id), constraints: key },
    slug: { ...text('Lasting key of readable words.', ({ slug }) => slug), constraints: key },
    name: text('Official name.', ({ name }) => name),
    kind: { ...text('Kind.', ({ kind }) => kind), constraints: { required: true, enum: territoireKinds } },
    code: {
      ...maybe('INSEE code of a commune, SIREN of an EPCI or EPT; empty where there is none.', ({ code }) => code),
      constraints: { pattern: '[0-9][0-9AB][0-9]{3}|[0-9]{9}' },
    },
    reviewed: {
      type: 'boolean',
      description: 'false for a name that the curation does not know yet.',
      constraints: required,
      of: ({ reviewed }) => reviewed,
    },
  },
  rows: (dataset) => dataset.territoires,
});

const territoireDepartements = defineTable<{ territoire: string; departement: string }>({
  name: 'territoire-departements',
  description: 'The départements on which each territoire lies.',
  primaryKey: ['territoire', 'departement'],
  foreignKeys: { territoire: 'territoires.id', departement: 'departements.code' },
  columns: {
    territoire: text('Id of the territoire.', ({ territoire }) => territoire),
    departement: text('INSEE code of the département.', ({ departement }) => departement),
  },
  rows: (dataset) =>
    dataset.territoires.flatMap((it) => it.departements.map((departement) => ({ territoire: it.id, departement }))),
});

const enclosures = defineTable<{ inner: string; outer: string; distance: number }>({
  name: 'enclosures',
  description: 'Which territoire lies within which other one of this data set.',
  primaryKey: ['inner', 'outer'],
  foreignKeys: { inner: 'territoires.id', outer: 'territoires.id' },
  columns: {
    inner: text('Id of the territoire that lies within.', ({ inner }) => inner),
    outer: text('Id of the territoire that encloses it.', ({ outer }) => outer),
    distance: {
      type: 'integer',
      description: '1 for the nearest that encloses it, then 2…',
      constraints: { required: true, minimum: 1 },
      of: ({ distance }) => distance,
    },
  },
  rows: (dataset) =>
    dataset.territoires.flatMap(({ id, within }) =>
      within.map((outer, index) => ({ inner: id, outer, distance: index + 1 })),
    ),
});

const organisations = defineTable<Organisation>({
  name: 'organisations',
  description: 'The organisations that took part, the bodies that they belong to, and a few persons.',
  primaryKey: ['slug'],
  foreignKeys: { parent: 'organisations.slug' },
  columns: {
    slug: { ...text('Lasting key.', ({ slug }) => slug), constraints: key },
    name: text('Name.', ({ name }) => name),
    acronym: maybe('Acronym.', ({ acronym }) => acronym),
    kind: text('Kind, in French.', ({ kind }) => kind),
    parent: maybe('Slug of the body that it is part of, or to which a person is affiliated.', ({ parent }) => parent),
    reviewed: {
      type: 'boolean',
      description: 'false for a name that the curation does not know yet.',
      constraints: required,
      of: ({ reviewed }) => reviewed,
    },
  },
  rows: (dataset) => dataset.organisations,
});

const participations = defineTable<Participation>({
  name: 'participations',
  description: 'Who took part in which Fabrique, how, and the words of the page that say so.',
  primaryKey: ['fabrique', 'role', 'actor'],
  foreignKeys: { fabrique: 'fabriques.slug', territoire: 'territoires.id', organisation: 'organisations.slug' },
  columns: {
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique),
    role: {
      ...text('How it took part; TERRITOIRE for territoires, the others for organisations.', ({ role }) => role),
      constraints: { required: true, enum: roles },
    },
    actor: text('What one of the next two columns holds.', ({ actor }) => actor),
    territoire: maybe('Id of the territoire.', ({ role, actor }) => (role === 'TERRITOIRE' ? actor : null)),
    organisation: maybe('Slug of the organisation.', ({ role, actor }) => (role === 'TERRITOIRE' ? null : actor)),
    origin: {
      ...text('LABEL: named in a label line; PROSE: named only in the description.', ({ origin }) => origin),
      constraints: { required: true, enum: ['LABEL', 'PROSE'] },
    },
    mention: text('The exact words of the page.', ({ mention }) => mention.text),
    line: line(({ mention }) => mention.line),
    note: maybe(note, ({ mention }) => mention.note),
  },
  rows: (dataset) => dataset.participations,
});

/** The item that has the further name or slug: exactly one of the three columns has a value. */
interface Owner {
  readonly fabrique?: string;
  readonly territoire?: string;
  readonly organisation?: string;
}

const aliases = defineTable<Owner & { alias: string }>({
  name: 'aliases',
  description: 'Every other way in which the page, or usage, names a territoire or an organisation.',
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

const formerSlugs = defineTable<Owner & { slug: string }>({
  name: 'former-slugs',
  description: 'Slugs of earlier versions, which keep resolving.',
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

const dataIssues = defineTable<Dataset['dataIssues'][number]>({
  name: 'data-issues',
  description: 'What is wrong or doubtful on the page, with what we hold for right and why.',
  primaryKey: [],
  columns: {
    line: line((row) => row.line),
    text: text('The exact words of the page.', (row) => row.text),
    problem: text('What is wrong, in French.', ({ problem }) => problem),
    correction: maybe('What we use instead; empty when nothing was changed.', ({ correction }) => correction),
    evidence: text('Why, in French.', ({ evidence }) => evidence),
  },
  rows: (dataset) => dataset.dataIssues,
});

/** The tables. Each comes after the tables that it refers to. */
export const tables: readonly Table[] = [
  regions,
  departements,
  fabriques,
  links,
  publications,
  territoires,
  territoireDepartements,
  enclosures,
  organisations,
  participations,
  aliases,
  formerSlugs,
  dataIssues,
];
