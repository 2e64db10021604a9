import { roles } from '../domain/role.ts';
import type { Query } from './define-query.ts';
import type { GraphRows, Rows } from './graph-rows.ts';
import type { StatementRunner } from './graph-store.ts';
import * as load from './queries/load.ts';

/** Rows that one statement writes. */
export interface Batch {
  /** What they are, in the words of the graph ("Fabriques", "PARTNER participations"…). */
  readonly step: string;
  /** Rows of this step up to the end of this batch, and in all: null where that is not known before they are made. */
  readonly done: number;
  readonly total: number | null;
  write(runner: StatementRunner): Promise<unknown>;
}

/** All that an import writes, batch by batch, always in the same order: nodes before the relationships between them. */
export function* batchesOf(rows: GraphRows, batchSize: number): Generator<Batch> {
  for (const { name, query, rows: all } of steps(rows)) {
    let done = 0;
    for (const batch of slices<object>(all, batchSize)) {
      done += batch.length;
      yield { step: name, done, total: all.count, write: (runner) => query.run(runner, { rows: batch }) };
    }
  }
}

export function stepNames(rows: GraphRows): string[] {
  return steps(rows).map(({ name }) => name);
}

/** A first guess of what an import holds in memory if it is one transaction: its rows, words aside. */
export function countRows(rows: GraphRows): number {
  return steps(rows).reduce((sum, step) => sum + (step.rows.count ?? 0), 0);
}

interface Step {
  readonly name: string;
  readonly query: { run: Query['run'] };
  readonly rows: Rows<object>;
}

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
    { name: 'pages of pairs', query: load.loadPairPages, rows: rows.pairPages },
    { name: 'data issues', query: load.loadDataIssues, rows: rows.dataIssues },
    { name: 'words', query: load.loadTerms, rows: rows.terms },
  ];
}

function* slices<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let slice: Item[] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
