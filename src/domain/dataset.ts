import { z } from 'zod';
import { dataIssueNatureLabelSchema } from './data-issue-natures.ts';
import { epciFinancingSchema } from './epci-financing.ts';
import { evidenceKindSchema } from './evidence-kinds.ts';
import { evidencePropertySchema } from './evidence-properties.ts';
import { fabriqueStatusSchema } from './fabrique-statuses.ts';
import { groupBy } from './group-by.ts';
import { organisationKindLabelSchema } from './organisation-kinds.ts';
import { partialDatePattern } from './partial-date.ts';
import { roleSchema } from './roles.ts';
import { territoireKindSchema } from './territoire-kinds.ts';

/** Lower-case words joined by hyphens. */
const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const textSchema = z.string().min(1);
const lineSchema = z.int().positive();
/** Maximum lengths of lists of the data set that the API gives without pages. */
export const listMaxima = {
  aliases: 50,
  within: 50,
  formerCodes: 50,
  linksOfFabrique: 50,
  publicationsOfFabrique: 50,
} as const;

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2021-06');

/** A quotation of the source page: the exact text, its line number (starting at 1), and our correction or doubt, if any. */
export const mentionSchema = z.strictObject({
  text: textSchema,
  line: lineSchema,
  note: textSchema.nullable(),
});

export const regionSchema = z.strictObject({ code: textSchema, name: textSchema });

export const departementSchema = z.strictObject({
  code: textSchema,
  name: textSchema,
  /** Code of its région. */
  region: textSchema,
});

/** A web page about a Fabrique that the source page does not mention. */
export const linkSchema = z.strictObject({ title: textSchema, url: z.url(), kind: textSchema });

export const fabriqueSchema = z.strictObject({
  /** The id of the Fabrique. From `seed/curation/`, so it does not change when the title changes. */
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  title: textSchema,
  /** URL of the web page with this title. Null if the title is ours. */
  titleSource: z.url().nullable(),
  /** All paragraphs of the block on the source page, in order, separated by a blank line. */
  description: textSchema,
  year: z.int().min(2000).max(2100),
  status: fabriqueStatusSchema,
  /** First and last month of the work. Null if unknown. */
  period: z.strictObject({ from: monthSchema, to: monthSchema }).nullable(),
  /** First line of its block on the source page. */
  line: lineSchema,
  links: z.array(linkSchema).max(listMaxima.linksOfFabrique),
});

/** The EPCI à fiscalité propre that a commune or an EPT lies in. It need not be a territoire of the data set. */
export const epciSchema = z.strictObject({
  /** SIREN. */
  code: textSchema,
  name: textSchema,
  kind: z.enum(['CC', 'CA', 'CU', 'METROPOLE']),
});

export const territoireSchema = z.strictObject({
  /** The official code, or else the slug. */
  id: textSchema,
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  name: textSchema,
  kind: territoireKindSchema,
  /** Official code: INSEE code of a commune, SIREN of an EPCI or EPT. Null for other kinds. */
  code: textSchema.nullable(),
  /** Codes that it had before, from `seed/curation/`. Ids made of them still lead to it. */
  formerCodes: z.array(textSchema).max(listMaxima.formerCodes),
  /** Other names, from the source page or from common use. */
  aliases: z.array(textSchema).max(listMaxima.aliases),
  /** Codes of the départements in which it lies. */
  departements: z.array(textSchema),
  /** Ids of the territoires of this data set around it, nearest first. */
  within: z.array(textSchema).max(listMaxima.within),
  // From here to `financing`: official data of today. Null for kinds and places for which it has nothing.
  /** SIREN of a commune, EPCI or EPT. */
  siren: textSchema.nullable(),
  /** Population municipale of a commune; of an EPCI or EPT, the sum of its communes. */
  population: z.int().nonnegative().nullable(),
  /** The arrondissement of a commune: a part of a département. */
  arrondissement: z.strictObject({ code: textSchema, name: textSchema }).nullable(),
  /** Of a commune or an EPT. */
  epci: epciSchema.nullable(),
  /** Of an EPCI. */
  financing: epciFinancingSchema.nullable(),
  /** False if the curation does not know the name yet. */
  reviewed: z.boolean(),
});

export const organisationSchema = z.strictObject({
  /** The id of the organisation. */
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  name: textSchema,
  acronym: textSchema.nullable(),
  /** In French. */
  kind: organisationKindLabelSchema,
  /** Slug of the organisation that it is part of; of a person, the affiliation. */
  parent: slugSchema.nullable(),
  aliases: z.array(textSchema).max(listMaxima.aliases),
  reviewed: z.boolean(),
});

export const participationSchema = z.strictObject({
  /** Slug of the Fabrique. */
  fabrique: slugSchema,
  /** Id of a territoire if the role is TERRITOIRE, otherwise slug of an organisation. */
  actor: textSchema,
  role: roleSchema,
  /** LABEL: named after a label. PROSE: named only in the description. */
  origin: z.enum(['LABEL', 'PROSE']),
  mention: mentionSchema,
});

export const publicationSchema = z.strictObject({
  slug: slugSchema,
  title: textSchema,
  url: z.url().nullable(),
  fabrique: slugSchema,
  mention: mentionSchema,
});

/** An error or doubt found on the source page, with our correction, if any, and the evidence. */
export const dataIssueSchema = z.strictObject({
  /** Stays the same when the line, the order or the wording of the problem changes: see `dataIssueId`. */
  id: textSchema,
  /** In French. */
  nature: dataIssueNatureLabelSchema,
  /** Slug of the Fabrique whose block has the words. Null for the header of the page. */
  fabrique: slugSchema.nullable(),
  /** Id of the territoire, or slug of the organisation, that the words name. Null if they name none, or several. */
  actor: textSchema.nullable(),
  line: lineSchema,
  /** The exact words of the source page. */
  text: textSchema,
  problem: textSchema,
  /** What we use instead. Null if nothing was changed. */
  correction: textSchema.nullable(),
  evidence: textSchema,
});

/** What shows that one value of a property is right. Several pieces can support the same value. */
export const evidenceSchema = z.strictObject({
  /** Stays the same when lines of the source page move: see `evidenceId`. */
  id: textSchema,
  subjectType: z.enum(['FABRIQUE', 'TERRITOIRE', 'ORGANISATION']),
  /** Slug of the Fabrique or the organisation, id of the territoire. */
  subject: textSchema,
  property: evidencePropertySchema,
  /** The value that it supports: a title, a name, a code, the slug or id of the parent or of the territoire around. */
  value: textSchema,
  kind: evidenceKindSchema,
  /** The exact words of the source page, or in French what the source says. */
  text: textSchema,
  /** Null if there is none. Those of the source page have its line instead. */
  url: z.url().nullable(),
  /** The day, month or year of what is cited. Null if unknown. */
  date: z.string().regex(partialDatePattern, 'must be a day, a month or a year, such as 2021-06').nullable(),
  /** Line of the source page, for words of it. Otherwise null. */
  line: lineSchema.nullable(),
});

export const sourceSchema = z.strictObject({
  title: textSchema,
  url: z.url(),
  publisher: textSchema,
  /** SHA-256 of the text of the source page, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: lineSchema,
  /** The number of territoires in the header of the source page (null if it has none), and the number of their mentions. */
  territoiresAnnounced: z.int().positive().nullable(),
  territoiresMentioned: z.int().nonnegative(),
});

/** The official data that codes, perimeters and populations come from. */
export const officialDataSchema = z.strictObject({
  /** Package and version. */
  package: textSchema,
  /** Communes and intercommunalités are those of 1 January of this year. */
  geographyYear: z.int().min(2000).max(2100),
  /** Populations are those of 1 January of this year. */
  populationYear: z.int().min(2000).max(2100),
});

/** The largest number of items with the same key. */
function largestGroup<Item>(items: readonly Item[], keyOf: (item: Item) => string): number {
  let largest = 0;
  for (const group of groupBy(items, keyOf).values()) largest = Math.max(largest, group.length);
  return largest;
}

/** The data set: all content of the graph, in a canonical order. */
export const datasetSchema = z.strictObject({
  formatVersion: z.literal(1),
  releasedAt: z.iso.date(),
  source: sourceSchema,
  official: officialDataSchema,
  regions: z.array(regionSchema),
  departements: z.array(departementSchema),
  fabriques: z.array(fabriqueSchema),
  territoires: z.array(territoireSchema),
  organisations: z.array(organisationSchema),
  participations: z.array(participationSchema),
  publications: z
    .array(publicationSchema)
    .refine(
      (publications) => largestGroup(publications, ({ fabrique }) => fabrique) <= listMaxima.publicationsOfFabrique,
      `A Fabrique has at most ${listMaxima.publicationsOfFabrique} publications.`,
    ),
  dataIssues: z.array(dataIssueSchema),
  evidence: z.array(evidenceSchema),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Departement = z.infer<typeof departementSchema>;
export type Fabrique = z.infer<typeof fabriqueSchema>;
export type Territoire = z.infer<typeof territoireSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Participation = z.infer<typeof participationSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type DataIssue = z.infer<typeof dataIssueSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Epci = z.infer<typeof epciSchema>;
export type OfficialData = z.infer<typeof officialDataSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
