import { z } from 'zod';
import { roleSchema } from './roles.ts';
import { territoireKindSchema } from './territoire-kinds.ts';

/** A key of the graph: lower-case words joined by hyphens. */
const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const textSchema = z.string().min(1);
const lineSchema = z.int().positive();
const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2021-06');

/** What the source says, word for word: the exact text, its 1-based line, and our correction or doubt, if any. */
export const mentionSchema = z.strictObject({
  text: textSchema,
  line: lineSchema,
  note: textSchema.nullable(),
});

export const fabriqueStatuses = ['EN_COURS', 'ACHEVEE'] as const;
export const fabriqueStatusSchema = z.enum(fabriqueStatuses);

export const regionSchema = z.strictObject({ code: textSchema, name: textSchema });

export const departementSchema = z.strictObject({
  code: textSchema,
  name: textSchema,
  /** Code of the région that it is part of. */
  region: textSchema,
});

/** A page about a Fabrique found elsewhere than on the source page. */
export const linkSchema = z.strictObject({ title: textSchema, url: z.url(), kind: textSchema });

export const fabriqueSchema = z.strictObject({
  /** Kept in `seed/curation/`, so that a retouched title moves no link. Slugs are the ids of Fabriques. */
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  title: textSchema,
  /** URL of the page that gives the title; null when the title is a label of ours. */
  titleSource: z.url().nullable(),
  /** Every prose paragraph of the block, in the page's order, separated by a blank line. */
  description: textSchema,
  year: z.int().min(2000).max(2100),
  status: fabriqueStatusSchema,
  /** First and last month of the work, where a source gives them. */
  period: z.strictObject({ from: monthSchema, to: monthSchema }).nullable(),
  /** First line of the block on the page. */
  line: lineSchema,
  links: z.array(linkSchema),
});

export const territoireSchema = z.strictObject({
  /** The official code where there is one, else the slug. */
  id: textSchema,
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  name: textSchema,
  kind: territoireKindSchema,
  /** INSEE code of a commune, SIREN of an EPCI or EPT; null where there is none. */
  code: textSchema.nullable(),
  /** Every other way in which the page, or usage, names it. */
  aliases: z.array(textSchema),
  /** Codes of the départements on which it lies. */
  departements: z.array(textSchema),
  /** Ids of the territoires of this data set that enclose it, the nearest first. */
  within: z.array(textSchema),
  /** False for a name that the curation does not know yet. */
  reviewed: z.boolean(),
});

export const organisationSchema = z.strictObject({
  /** Slugs are the ids of organisations. */
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  name: textSchema,
  acronym: textSchema.nullable(),
  /** In French, from the list of `seed/curation/organisation-kinds.csv`. */
  kind: textSchema,
  /** Slug of the body that it is part of, or to which a person is affiliated. */
  parent: slugSchema.nullable(),
  aliases: z.array(textSchema),
  reviewed: z.boolean(),
});

export const participationSchema = z.strictObject({
  /** Slug of the Fabrique. */
  fabrique: slugSchema,
  /** Id of a territoire when the role is TERRITOIRE, else slug of an organisation. */
  actor: textSchema,
  role: roleSchema,
  /** LABEL: named in a label line. PROSE: named only in the description. */
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

/** Something wrong or doubtful on the page, with what we hold for right and why. */
export const dataIssueSchema = z.strictObject({
  line: lineSchema,
  /** The exact words of the page. */
  text: textSchema,
  problem: textSchema,
  /** What we use instead; null when nothing was changed. */
  correction: textSchema.nullable(),
  evidence: textSchema,
});

export const sourceSchema = z.strictObject({
  title: textSchema,
  url: z.url(),
  publisher: textSchema,
  /** SHA-256 of the page's text, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: lineSchema,
  /** The territoires that the page's header says were accompanied, and those that it names. */
  territoiresAnnounced: z.int().positive(),
  territoiresMentioned: z.int().positive(),
});

/** The reviewed data set: everything that the graph holds, in a canonical order. */
export const datasetSchema = z.strictObject({
  formatVersion: z.literal(1),
  releasedAt: z.iso.date(),
  source: sourceSchema,
  regions: z.array(regionSchema),
  departements: z.array(departementSchema),
  fabriques: z.array(fabriqueSchema),
  territoires: z.array(territoireSchema),
  organisations: z.array(organisationSchema),
  participations: z.array(participationSchema),
  publications: z.array(publicationSchema),
  dataIssues: z.array(dataIssueSchema),
});

export type Mention = z.infer<typeof mentionSchema>;
export type FabriqueStatus = z.infer<typeof fabriqueStatusSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Departement = z.infer<typeof departementSchema>;
export type Fabrique = z.infer<typeof fabriqueSchema>;
export type Territoire = z.infer<typeof territoireSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Participation = z.infer<typeof participationSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type DataIssue = z.infer<typeof dataIssueSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
