import { z } from 'zod';
import { defineQuery } from '../define-query.ts';
import { searchableTypes } from './search.ts';

/** Properties of a node or relationship, flat: no engine stores maps. */
const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.int())]),
);
const version = z.string();

function loadRows<Row extends z.ZodType>(file: string, row: Row) {
  return defineQuery(`load/${file}.cypher`, { params: { rows: z.array(row) }, row: {}, checked: false });
}

export const lockForImport = defineQuery('load/lock.cypher', {
  params: {},
  row: { version: z.string() },
});
export const countForeign = defineQuery('load/foreign.cypher', {
  params: {},
  row: { nodes: z.int(), relationships: z.int() },
});

export const loadRegions = loadRows('regions', properties);
export const loadDepartements = loadRows('departements', z.strictObject({ region: z.string(), properties }));
export const loadFabriques = loadRows('fabriques', properties);
export const loadTerritoires = loadRows('territoires', properties);
export const loadOrganisations = loadRows('organisations', properties);
export const loadLocatedIn = loadRows(
  'located-in',
  z.strictObject({ territoire: z.string(), departement: z.string(), datasetVersion: version }),
);
export const loadWithin = loadRows(
  'within',
  z.strictObject({ inner: z.string(), outer: z.string(), distance: z.int(), datasetVersion: version }),
);
export const loadPartOf = loadRows(
  'part-of',
  z.strictObject({ child: z.string(), parent: z.string(), datasetVersion: version }),
);

const participation = z.strictObject({ actor: z.string(), fabrique: z.string(), properties });

/** One statement a role: a relationship's type cannot be a parameter. */
export const loadParticipations = {
  TERRITOIRE: loadRows('took-part-in', participation),
  PARTNER: loadRows('partner-of', participation),
  COFINANCEUR: loadRows('cofinanced', participation),
  ASSOCIATION: loadRows('association-of', participation),
};

const about = z.strictObject({ fabrique: z.string(), properties });
export const loadPublications = loadRows('publications', about);
export const loadLinks = loadRows('links', about);
export const loadListPages = loadRows('list-pages', properties);
export const loadPairPages = loadRows('pair-pages', properties);
export const loadDataIssues = loadRows('data-issues', properties);

export const loadTerms = loadRows(
  'terms',
  z.strictObject({
    text: z.string(),
    type: z.enum(searchableTypes),
    occurrences: z.array(z.int()),
    start: z.string().nullable(),
    head: z.string().nullable(),
    tail: z.string().nullable(),
    datasetVersion: version,
  }),
);

export const labelPartners = defineQuery('load/label-partners.cypher', { params: {}, row: {} });
export const labelCofinanceurs = defineQuery('load/label-cofinanceurs.cypher', { params: {}, row: {} });
export const labelAssociations = defineQuery('load/label-associations.cypher', { params: {}, row: {} });

export const loadDataset = defineQuery('load/dataset.cypher', { params: { properties }, row: {} });

/** What there was before. */
export const countRelationships = defineQuery('load/held-relationships.cypher', {
  params: {},
  row: { count: z.int() },
});
export const clearNodes = defineQuery('load/clear.cypher', {
  params: { limit: z.int().positive() },
  row: { removed: z.int() },
});

const progress = { batchSize: z.int().positive(), batches: z.int().nonnegative() };
export const importProgress = defineQuery('load/progress.cypher', { params: {}, row: { version, ...progress } });
export const setImportProgress = defineQuery('load/set-progress.cypher', {
  params: { properties: z.strictObject({ id: z.literal('import'), datasetVersion: version, ...progress }) },
  row: {},
});
export const clearImportProgress = defineQuery('load/clear-progress.cypher', { params: {}, row: {} });
