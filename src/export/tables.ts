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
  return { type: 'integer' as const, description: 'Line number on the source page, starting at 1.', constraints, of };
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
    region: text('INSEE code of the région that contains it.', ({ region }) => region),
  },
  rows: (dataset) => dataset.departements,
});

const fabriques = defineTable<Fabrique>({
  name: 'fabriques',
  description: 'The Fabriques prospectives, in the order of the source page.',
  primaryKey: ['slug'],
  columns: {
    slug: { ...text('Lasting key.', ({ slug }) => slug), constraints: key },
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

const links = defineTable<{ fabrique: Fabrique; link: Fabrique['links'][number] }>({
  name: 'links',
  description: 'Web pages about a Fabrique that the source page does not list.',
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
  description: 'The publications that the source page lists for a Fabrique.',
  primaryKey: ['slug'],
  foreignKeys: { fabrique: 'fabriques.slug' },
  columns: {
    slug: { ...text('Lasting key.', ({ slug }) => slug), constraints: key },
    title: text('Title.', ({ title }) => title),
    url: { ...maybe('Address, if it was found.', ({ url }) => url), format: 'uri' },
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique),
    mention: text('The exact words of the source page.', ({ mention }) => mention.text),
    line: line(({ mention }) => mention.line),
    note: maybe(note, ({ mention }) => mention.note),
  },
  rows: (dataset) => dataset.publications,
});

const territoires = defineTable<Territoire>({
  name: 'territoires',
  description: 'The territoires that took part, and those that contain one that did.',
  primaryKey: ['id'],
  columns: {
    id: { ...text('The official code, or the slug where there is none.', ({ id }) => id), constraints: key },
    slug: {
      ...text('Stable key for URLs. It stays the same when the name changes.', ({ slug }) => slug),
      constraints: key,
    },
    name: text('Official name.', ({ name }) => name),
    kind: { ...text('Kind.', ({ kind }) => kind), constraints: { required: true, enum: territoireKinds } },
    code: {
      ...maybe('INSEE code of a commune, SIREN of an EPCI or EPT. Empty where there is none.', ({ code }) => code),
      constraints: { pattern: '[0-9][0-9AB][0-9]{3}|[0-9]{9}' },
    },
    reviewed: {
      type: 'boolean',
      description: 'Whether somebody has checked this name of the source page.',
      constraints: required,
      of: ({ reviewed }) => reviewed,
    },
  },
  rows: (dataset) => dataset.territoires,
});

const territoireDepartements = defineTable<{ territoire: string; departement: string }>({
  name: 'territoire-departements',
  description: 'The départements that contain at least part of each territoire.',
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
  description: 'Pairs of territoires, one of which lies within the other.',
  primaryKey: ['inner', 'outer'],
  foreignKeys: { inner: 'territoires.id', outer: 'territoires.id' },
  columns: {
    inner: text('Id of the territoire that lies within the other.', ({ inner }) => inner),
    outer: text('Id of the territoire that contains the other.', ({ outer }) => outer),
    distance: {
      type: 'integer',
      description: 'Rank of the outer territoire among those that contain the inner one: 1 is the smallest.',
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
  description: 'The organisations that took part, those that have such an organisation as a part, and a few persons.',
  primaryKey: ['slug'],
  foreignKeys: { parent: 'organisations.slug' },
  columns: {
    slug: { ...text('Lasting key.', ({ slug }) => slug), constraints: key },
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

const participations = defineTable<Participation>({
  name: 'participations',
  description: 'The participations: an actor, a Fabrique, the role, and the words of the source page.',
  primaryKey: ['fabrique', 'role', 'actor'],
  foreignKeys: { fabrique: 'fabriques.slug', territoire: 'territoires.id', organisation: 'organisations.slug' },
  columns: {
    fabrique: text('Slug of the Fabrique.', ({ fabrique }) => fabrique),
    role: {
      ...text(
        'The role of the actor. TERRITOIRE for territoires, the other values for organisations.',
        ({ role }) => role,
      ),
      constraints: { required: true, enum: roles },
    },
    actor: text('The type of the actor: which of the next two columns has its key.', ({ actor }) => actor),
    territoire: maybe('Id of the territoire.', ({ role, actor }) => (role === 'TERRITOIRE' ? actor : null)),
    organisation: maybe('Slug of the organisation.', ({ role, actor }) => (role === 'TERRITOIRE' ? null : actor)),
    origin: {
      ...text('LABEL: named in a labelled list. PROSE: named only in the description.', ({ origin }) => origin),
      constraints: { required: true, enum: ['LABEL', 'PROSE'] },
    },
    mention: text('The exact words of the source page.', ({ mention }) => mention.text),
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

const formerSlugs = defineTable<Owner & { slug: string }>({
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

const dataIssues = defineTable<Dataset['dataIssues'][number]>({
  name: 'data-issues',
  description: 'Errors and doubts found on the source page, with the correction we applied and why.',
  primaryKey: [],
  columns: {
    line: line((row) => row.line),
    text: text('The exact words of the source page.', (row) => row.text),
    problem: text('What is wrong, in French.', ({ problem }) => problem),
    correction: maybe('What the data set has instead. Empty when nothing was changed.', ({ correction }) => correction),
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
