import { z } from 'zod';
import { dataIssueNatureSchema } from '../../domain/data-issue-natures.ts';
import { epciSchema } from '../../domain/dataset.ts';
import { epciFinancingSchema } from '../../domain/epci-financing.ts';
import { evidenceKindSchema } from '../../domain/evidence-kinds.ts';
import { evidencePropertySchema } from '../../domain/evidence-properties.ts';
import { fabriqueStatusSchema } from '../../domain/fabrique-statuses.ts';
import { organisationKindSchema } from '../../domain/organisation-kinds.ts';
import { roleSchema } from '../../domain/roles.ts';
import { territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { lazyRecordColumn, recordColumn } from './record-text.ts';

/** A property that is missing in the graph where the data set has null. */
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

/** As `optionalText`. */
const optionalInteger = z
  .int()
  .nullish()
  .transform((number) => number ?? null);

/** As `optionalText`. */
const optionalOf = <Shape extends z.ZodType>(shape: Shape) => shape.nullish().transform((value) => value ?? null);

/** Ids of the data issues that concern the words of a mention. Missing if there are none. */
const issueIds = z.array(z.string()).optional();

/** The name of the GraphQL type of the record. It distinguishes records of different types. */
const typeName = <Name extends string>(name: Name) => z.literal(name).default(name);

/** A Fabrique without its description. `key` is its unique sort key: the folded title, then the id. */
export const fabriqueRecord = z.object({
  type: typeName('Fabrique'),
  id: z.string(),
  slug: z.string(),
  key: z.string(),
  title: z.string(),
  titleSource: optionalText,
  year: z.int(),
  status: fabriqueStatusSchema,
  periodFrom: optionalText,
  periodTo: optionalText,
  line: z.int(),
  /** Codes of the places of its territoires, ascending. */
  departements: z.array(z.string()),
  regions: z.array(z.string()),
});

const actorFields = {
  id: z.string(),
  slug: z.string(),
  /** Unique sort key: the folded name, then the id. */
  key: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(roleSchema),
  /** Number of distinct Fabriques, in any role. */
  fabriqueCount: z.int(),
  /** The distinct years of these Fabriques, ascending. */
  years: z.array(z.int()),
  /** Null if there are none. */
  firstYear: optionalInteger,
  lastYear: optionalInteger,
  /** The last year minus the first one. */
  yearSpan: optionalInteger,
  /** The largest difference of two consecutive `years`, in years. Null with fewer than two. */
  longestGap: optionalInteger,
  /** Number of distinct other actors that were partners of these Fabriques. */
  metPartnerCount: z.int(),
  /** Number of distinct other territoires of these Fabriques. */
  metTerritoireCount: z.int(),
  reviewed: z.boolean(),
};

export const territoireRecord = z.object({
  type: z.literal('Territoire'),
  ...actorFields,
  kind: territoireKindSchema,
  code: optionalText,
  /** Codes that it had before. */
  formerCodes: z.array(z.string()),
  siren: optionalText,
  population: optionalInteger,
  arrondissementCode: optionalText,
  arrondissementName: optionalText,
  epciCode: optionalText,
  epciName: optionalText,
  epciKind: optionalOf(epciSchema.shape.kind),
  financing: optionalOf(epciFinancingSchema),
  /** Codes. */
  departements: z.array(z.string()),
  regions: z.array(z.string()),
});

export const organisationRecord = z.object({
  type: z.literal('Organisation'),
  ...actorFields,
  acronym: optionalText,
  kind: organisationKindSchema,
  /** Id of an organisation. */
  parent: optionalText,
});

export const actorRecord = z.discriminatedUnion('type', [territoireRecord, organisationRecord]);

/** One participation, without its two ends. */
export const participationRecord = z.object({
  role: roleSchema,
  origin: z.enum(['LABEL', 'PROSE']),
  text: z.string(),
  line: z.int(),
  note: optionalText,
  issues: issueIds,
});

export const departementRecord = z.object({
  type: typeName('Departement'),
  code: z.string(),
  name: z.string(),
  region: z.string(),
});
export const regionRecord = z.object({
  type: typeName('Region'),
  code: z.string(),
  name: z.string(),
});

/** All that a search can find. `key` is the sort key. */
export const searchableRecord = z.discriminatedUnion('type', [
  fabriqueRecord.extend({ type: z.literal('Fabrique') }),
  territoireRecord,
  organisationRecord,
  departementRecord.extend({ type: z.literal('Departement'), key: z.string() }),
  regionRecord.extend({ type: z.literal('Region'), key: z.string() }),
]);

export const publicationRecord = z.object({
  type: typeName('Publication'),
  id: z.string(),
  title: z.string(),
  url: optionalText,
  text: z.string(),
  line: z.int(),
  note: optionalText,
  issues: issueIds,
});

export const dataIssueRecord = z.object({
  type: typeName('DataIssue'),
  id: z.string(),
  nature: dataIssueNatureSchema,
  /** Id of the Fabrique whose block has the words. Null for the header. */
  fabrique: optionalText,
  /** Id of the one actor that the words name. Null if they name none, or several. */
  actor: optionalText,
  line: z.int(),
  text: z.string(),
  problem: z.string(),
  correction: optionalText,
  evidence: z.string(),
});

/** What shows that a value of a property of `subject`, a Fabrique or an actor, is right. */
export const evidenceRecord = z.object({
  id: z.string(),
  subject: z.string(),
  property: evidencePropertySchema,
  value: z.string(),
  kind: evidenceKindSchema,
  text: z.string(),
  url: optionalText,
  date: optionalText,
  line: optionalInteger,
});

/** A web page about a Fabrique that the source page does not list. `fabrique`: id of the Fabrique. */
export const linkRecord = z.object({
  type: typeName('Link'),
  id: z.string(),
  fabrique: z.string(),
  title: z.string(),
  url: z.string(),
  kind: z.string(),
});

export const datasetRecord = z.object({
  version: z.string(),
  releasedAt: z.string(),
  title: z.string(),
  url: z.string(),
  publisher: z.string(),
  sha256: z.string(),
  lines: z.int(),
  territoiresAnnounced: optionalInteger,
  territoiresMentioned: z.int(),
  officialPackage: z.string(),
  officialGeographyYear: z.int(),
  officialPopulationYear: z.int(),
  fabriqueCount: z.int(),
  territoireCount: z.int(),
  organisationCount: z.int(),
  publicationCount: z.int(),
  dataIssueCount: z.int(),
});

// The columns of statements that contain records.
export const fabriqueColumn = recordColumn(fabriqueRecord);
export const territoireColumn = recordColumn(territoireRecord);
export const organisationColumn = recordColumn(organisationRecord);
export const actorColumn = recordColumn(actorRecord);
export const searchableColumn = recordColumn(searchableRecord);
/** Parsed on demand: there are many more participations than nodes, and lists of names do not need them. */
export const participationColumn = lazyRecordColumn(participationRecord);
export const publicationColumn = recordColumn(publicationRecord);

/** The lists of `nestedParams`: the participations of a Fabrique, and of an actor. Role, sort key, record, and other end of each. */
export const participantsColumn = z.array(z.tuple([roleSchema, z.string(), participationColumn, actorColumn]));
export const joinedFabriquesColumn = z.array(z.tuple([roleSchema, z.string(), participationColumn, fabriqueColumn]));

export type FabriqueRecord = z.output<typeof fabriqueRecord>;
export type TerritoireRecord = z.output<typeof territoireRecord>;
export type OrganisationRecord = z.output<typeof organisationRecord>;
export type ActorRecord = z.output<typeof actorRecord>;
export type ParticipationRecord = z.output<typeof participationRecord>;
export type SearchableRecord = z.output<typeof searchableRecord>;
export type DepartementRecord = z.output<typeof departementRecord>;
export type RegionRecord = z.output<typeof regionRecord>;
export type PublicationRecord = z.output<typeof publicationRecord> & { fabrique: string };
export type DataIssueRecord = z.output<typeof dataIssueRecord>;
export type EvidenceRecord = z.output<typeof evidenceRecord>;
export type LinkRecord = z.output<typeof linkRecord>;
export type DatasetRecord = z.output<typeof datasetRecord>;
