import { z } from 'zod';
import { organisationRoles, type Role, roleSchema, roles } from '../../domain/roles.ts';
import type { StatementRunner } from '../engines/graph-store.ts';
import { defineQuery, type Query } from './define-query.ts';
import { termTypes } from './search.ts';

/** A statement that writes rows of one kind. */
export interface LoadQuery<Row extends z.ZodRawShape = z.ZodRawShape> extends Query {
  /** `stamp`: the version that the import writes to all nodes and relationships. */
  write(runner: StatementRunner, rows: readonly z.input<z.ZodObject<Row>>[], stamp: string): Promise<unknown>;
}

/**
 * Rows are sent as columns, one list per property: this takes half the time of one map per row. They are not checked at run
 * time, because this program makes them of data that was checked when it was read.
 */
function loadRows<Row extends z.ZodRawShape>(file: string, row: Row, role?: Role): LoadQuery<Row> {
  const names = Object.keys(row);
  const columns = Object.fromEntries(names.map((name) => [name, z.array(row[name] as z.ZodType)]));
  const query = defineQuery(`load/${file}.cypher`, {
    params: { ...columns, stamp: z.string() } as Record<string, z.ZodType>,
    row: {},
    ...(role === undefined ? {} : { role }),
    checked: false,
  });
  return {
    ...query,
    write: (runner, rows, stamp) => {
      const values = names.map((name) => [name, rows.map((it) => (it as Record<string, unknown>)[name])]);
      return query.run(runner, { ...Object.fromEntries(values), stamp });
    },
  };
}

export const lockForImport = defineQuery('load/lock.cypher', {
  params: {},
  row: { version: z.string(), bundled: z.boolean() },
});
export const countForeign = defineQuery('load/foreign.cypher', {
  params: {},
  row: { nodes: z.int(), relationships: z.int() },
});

const text = z.string();
const texts = z.array(z.string());
const number = z.int();
const numbers = z.array(z.int());
const optionalText = z.string().nullable();
const optionalNumber = z.int().nullable();

/** The properties of all nodes that a search can find. */
const searchable = { key: text, rank: number, position: number, record: text };
const listed = { searchText: text, places: numbers, sortNumbers: numbers };
const actor = {
  id: text,
  formerSlugs: texts,
  name: text,
  kind: text,
  aliases: texts,
  reviewed: z.boolean(),
  roles: z.array(roleSchema),
  fabriqueCount: number,
  years: numbers,
  firstYear: optionalNumber,
  lastYear: optionalNumber,
  yearSpan: optionalNumber,
  longestGap: optionalNumber,
  metPartnerCount: number,
  metTerritoireCount: number,
  ...searchable,
  ...listed,
};
/** A quotation from the source page. */
const mention = { text, line: number, note: optionalText };

export const loadRegions = loadRows('regions', { code: text, name: text, ...searchable });
export const loadDepartements = loadRows('departements', { code: text, name: text, region: text, ...searchable });
export const loadFabriques = loadRows('fabriques', {
  id: text,
  formerSlugs: texts,
  title: text,
  titleSource: optionalText,
  description: text,
  year: number,
  status: text,
  periodFrom: optionalText,
  periodTo: optionalText,
  months: optionalNumber,
  line: number,
  departements: texts,
  regions: texts,
  territoireCount: number,
  organisationCount: number,
  partnerCount: number,
  ...searchable,
  ...listed,
});
export const loadTerritoires = loadRows('territoires', {
  ...actor,
  slug: text,
  code: optionalText,
  formerCodes: texts,
  siren: optionalText,
  population: optionalNumber,
  arrondissementCode: optionalText,
  arrondissementName: optionalText,
  epciCode: optionalText,
  epciName: optionalText,
  epciKind: optionalText,
  financing: optionalText,
  departements: texts,
  regions: texts,
});
export const loadOrganisations = loadRows('organisations', { ...actor, acronym: optionalText, parent: optionalText });
export const loadLocatedIn = loadRows('located-in', { territoire: text, departement: text });
export const loadWithin = loadRows('within', { inner: text, outer: text, distance: number });
export const loadPartOf = loadRows('part-of', { child: text, parent: text });

const participation = {
  actor: text,
  fabrique: text,
  origin: text,
  position: number,
  ...mention,
  listPosition: number,
  actorKey: text,
  fabriqueKey: text,
  searchText: text,
  record: text,
};

/** One statement per role, because the type of a relationship cannot be a parameter. */
export const loadParticipations = byRole(roles, (role) => loadRows('participations', participation, role));

export const loadPublications = loadRows('publications', {
  fabrique: text,
  id: text,
  key: text,
  title: text,
  url: optionalText,
  position: number,
  ...mention,
  searchText: text,
  record: text,
});
export const loadLinks = loadRows('links', {
  fabrique: text,
  id: text,
  title: text,
  url: text,
  kind: text,
  position: number,
});
export const loadListPages = loadRows('list-pages', { at: text, ids: texts });
export const loadPairPages = loadRows('pair-pages', {
  list: text,
  number,
  pairs: texts,
  lastCount: number,
  lastA: text,
  lastB: text,
  complete: z.boolean(),
});
export const loadDataIssues = loadRows('data-issues', {
  id: text,
  nature: text,
  fabrique: optionalText,
  actor: optionalText,
  position: number,
  line: number,
  text,
  problem: text,
  correction: optionalText,
  evidence: text,
});
const evidence = {
  subject: text,
  subjectType: text,
  id: text,
  property: text,
  value: text,
  kind: text,
  text,
  url: optionalText,
  date: optionalText,
  line: optionalNumber,
  position: number,
};
export const loadEvidenceOfFabriques = loadRows('evidence-of-fabriques', evidence);
export const loadEvidenceOfActors = loadRows('evidence-of-actors', evidence);
export const loadTerms = loadRows('terms', {
  text,
  type: z.enum(termTypes),
  occurrences: numbers,
});

export const labelRole = byRole(organisationRoles, (role) =>
  defineQuery('load/label-role.cypher', { params: {}, row: {}, role }),
);

/** Flat properties: engines do not store maps. */
const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export const loadDataset = defineQuery('load/dataset.cypher', { params: { properties }, row: {} });

export const forgetDataset = defineQuery('load/forget-dataset.cypher', { params: { stamp: z.string() }, row: {} });

/** What the graph held before the import. */
export const countRelationships = defineQuery('load/held-relationships.cypher', {
  params: {},
  row: { count: z.int() },
});
export const clearNodes = defineQuery('load/clear.cypher', {
  params: { limit: z.int().positive() },
  row: { removed: z.int() },
});

const progress = { batchSize: z.int().positive(), batches: z.int().nonnegative() };
export const importProgress = defineQuery('load/progress.cypher', {
  params: {},
  row: {
    version: z.string(),
    ...progress,
    /** What files of an offline import have. Null: an import was stopped. */
    offline: z.strictObject({ nodes: z.int(), relationships: z.int() }).nullable(),
  },
});

/** What an offline import lacks: see `completeOffline`. */
export const countNodesOf = defineQuery('load/held-nodes.cypher', {
  params: { stamp: z.string() },
  row: { count: z.int() },
});
export const emptyLists = defineQuery('load/empty-lists.cypher', { params: {}, row: { names: z.string() } });
export const storeEmptyLists = defineQuery('load/store-empty-lists.cypher', {
  params: { names: z.string(), lists: z.record(z.string(), z.tuple([])), limit: z.int().positive() },
  row: { stored: z.int() },
});

export const setImportProgress = defineQuery('load/set-progress.cypher', {
  params: { properties: z.strictObject({ id: z.literal('import'), datasetVersion: z.string(), ...progress }) },
  row: {},
});
export const clearImportProgress = defineQuery('load/clear-progress.cypher', { params: {}, row: {} });

export const markCommit = defineQuery('load/mark-commit.cypher', {
  params: { phase: z.int() },
  row: { sequence: z.int() },
});
export const settleCommit = defineQuery('load/settle-commit.cypher', { params: { sequence: z.int() }, row: {} });
export const leftMark = defineQuery('load/left-mark.cypher', { params: {}, row: { sequence: z.int() } });
export const waitForCommit = defineQuery('load/wait-for-commit.cypher', { params: {}, row: {} });

function byRole<Key extends Role, Value>(keys: readonly Key[], make: (role: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
