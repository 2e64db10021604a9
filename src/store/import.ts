import type { Dataset } from '../domain/dataset.ts';
import { PublicError } from '../domain/error.ts';
import { roles } from '../domain/role.ts';
import type { Query } from './define-query.ts';
import { type GraphRows, graphRows } from './graph-rows.ts';
import type { GraphStore, GraphTransaction } from './graph-store.ts';
import * as load from './queries/load.ts';
import { schemaStatements } from './queries/schema.ts';

export interface ImportProgress {
  /** What is being written, in the words of the graph ("Fabriques", "PARTNER participations"…). */
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface ImportReport {
  readonly version: string;
  /** False when the graph held this version already: then nothing was written. */
  readonly changed: boolean;
  /** Rows written by step, in the order of writing. */
  readonly written: Readonly<Record<string, number>>;
  /** Nodes and relationships of the former data set that this one no longer has. */
  readonly removed: { readonly nodes: number; readonly relationships: number };
}

export interface ImportOptions {
  readonly batchSize?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Brings the graph to exactly this data set, in one transaction: whatever stops it leaves the old graph as it was.
 *
 * Errors: `DATABASE_FOREIGN` when the database holds data that this project did not write, `IMPORT_IN_PROGRESS` when
 * another import is under way; nothing is written then.
 */
export async function importDataset(
  store: GraphStore,
  dataset: Dataset,
  { batchSize = 1_000, onProgress = () => {} }: ImportOptions = {},
): Promise<ImportReport> {
  const rows = graphRows(dataset);
  await refuseForeign(store);
  for (const statement of schemaStatements(store.capabilities.engine)) await store.defineSchema(statement);
  await probeLock(store);

  return store.write(async (transaction) => {
    const [lock] = await load.lockForImport.run(transaction, {});
    if (lock?.version === rows.stamp) {
      return { version: rows.version, changed: false, written: {}, removed: { nodes: 0, relationships: 0 } };
    }
    await load.clearTerms.run(transaction, {});
    const written: Record<string, number> = {};
    for (const { name, query, rows: all } of steps(rows)) {
      for (let start = 0; start < all.length; start += batchSize) {
        await query.run(transaction, { rows: all.slice(start, start + batchSize) });
        onProgress({ step: name, done: Math.min(start + batchSize, all.length), total: all.length });
      }
      written[name] = all.length;
    }
    await load.loadDataset.run(transaction, { properties: rows.dataset });
    const [relationships] = await load.pruneRelationships.run(transaction, { version: rows.stamp });
    const [nodes] = await load.pruneNodes.run(transaction, { version: rows.stamp });
    // The labels of roles follow from the relationships: only now are those of the former data set gone.
    await relabel(transaction);
    return {
      version: rows.version,
      changed: true,
      written,
      removed: { nodes: nodes?.removed ?? 0, relationships: relationships?.removed ?? 0 },
    };
  });
}

interface Step {
  readonly name: string;
  readonly query: { run: Query['run'] };
  readonly rows: readonly object[];
}

/** Nodes before the relationships between them. */
function steps(rows: GraphRows): Step[] {
  return [
    { name: 'régions', query: load.loadRegions, rows: rows.regions },
    { name: 'départements', query: load.loadDepartements, rows: rows.departements },
    { name: 'Fabriques', query: load.loadFabriques, rows: rows.fabriques },
    { name: 'territoires', query: load.loadTerritoires, rows: rows.territoires },
    { name: 'organisations', query: load.loadOrganisations, rows: rows.organisations },
    { name: 'territoires in départements', query: load.loadLocatedIn, rows: rows.locatedIn },
    { name: 'territoires within territoires', query: load.loadWithin, rows: rows.within },
    { name: 'organisations within organisations', query: load.loadPartOf, rows: rows.partOf },
    ...roles.map((role) => ({
      name: `${role} participations`,
      query: load.loadParticipations[role],
      rows: rows.participations(role),
    })),
    { name: 'publications', query: load.loadPublications, rows: rows.publications },
    { name: 'links', query: load.loadLinks, rows: rows.links },
    { name: 'pages of lists', query: load.loadListPages, rows: rows.listPages },
    { name: 'data issues', query: load.loadDataIssues, rows: rows.dataIssues },
    { name: 'words', query: load.loadTerms, rows: rows.index.terms },
    { name: 'words of Fabriques', query: load.indexFabriques, rows: rows.index.fabriques },
    { name: 'words of actors', query: load.indexActors, rows: rows.index.actors },
    { name: 'words of départements', query: load.indexDepartements, rows: rows.index.departements },
    { name: 'words of régions', query: load.indexRegions, rows: rows.index.regions },
  ];
}

async function relabel(transaction: GraphTransaction): Promise<void> {
  await load.clearRoleLabels.run(transaction, {});
  await load.labelPartners.run(transaction, {});
  await load.labelCofinanceurs.run(transaction, {});
  await load.labelAssociations.run(transaction, {});
}

async function refuseForeign(store: GraphStore): Promise<void> {
  const [foreign] = await store.read((transaction) => load.countForeign.run(transaction, {}));
  if (foreign !== undefined && foreign.nodes + foreign.relationships > 0) {
    throw new PublicError(
      'DATABASE_FOREIGN',
      `This database holds ${foreign.nodes} nodes and ${foreign.relationships} relationships that fabriques-graph ` +
        'did not write. Name an empty database in NEO4J_DATABASE, or empty this one yourself.',
    );
  }
}

/**
 * The lock is a node that the import's own transaction writes first: a killed import leaves none behind. Whether it is
 * free is tried with a short deadline, in a transaction that is undone: the try must not write either.
 */
async function probeLock(store: GraphStore): Promise<void> {
  const free = new Error('The graph is free for an import.');
  try {
    await store.write(
      async (transaction) => {
        await load.lockForImport.run(transaction, {});
        throw free;
      },
      { timeoutMs: 2_000 },
    );
  } catch (error) {
    if (error === free) return;
    if (!(error instanceof PublicError) || error.code !== 'TIMEOUT') throw error;
    throw new PublicError('IMPORT_IN_PROGRESS', 'Another import is writing this database. Wait until it has ended.', {
      cause: error,
    });
  }
}
