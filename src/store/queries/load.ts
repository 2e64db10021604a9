import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

/** Properties of a node or relationship, flat: no engine stores maps. */
const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.int())]),
);
const version = z.string();

function loadRows<Row extends z.ZodType>(file: string, row: Row) {
  return defineQuery(`load/${file}.cypher`, { params: { rows: z.array(row) }, row: {} });
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
export const loadDataIssues = loadRows('data-issues', properties);

/** Index rows of one label: a label cannot be a parameter. */
const indexed = z.strictObject({
  id: z.string(),
  datasetVersion: version,
  occurrences: z.array(z.strictObject({ word: z.string(), exact: z.int(), partial: z.int() })),
});
export const clearTerms = defineQuery('load/clear-terms.cypher', { params: {}, row: {} });
export const loadTerms = loadRows('terms', properties);
export const indexFabriques = loadRows('index-fabriques', indexed);
export const indexActors = loadRows('index-actors', indexed);
export const indexDepartements = loadRows('index-departements', indexed);
export const indexRegions = loadRows('index-regions', indexed);

export const clearRoleLabels = defineQuery('load/clear-role-labels.cypher', { params: {}, row: {} });
export const labelPartners = defineQuery('load/label-partners.cypher', { params: {}, row: {} });
export const labelCofinanceurs = defineQuery('load/label-cofinanceurs.cypher', { params: {}, row: {} });
export const labelAssociations = defineQuery('load/label-associations.cypher', { params: {}, row: {} });

export const loadDataset = defineQuery('load/dataset.cypher', { params: { properties }, row: {} });

export const pruneRelationships = defineQuery('prune/relationships.cypher', {
  params: { version: z.string() },
  row: { removed: z.int() },
});
export const pruneNodes = defineQuery('prune/nodes.cypher', {
  params: { version: z.string() },
  row: { removed: z.int() },
});
