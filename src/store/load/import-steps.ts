import type { z } from 'zod';
import { roles } from '../../domain/roles.ts';
import type { StatementRunner } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';
import type { GraphRows } from './graph-rows.ts';
import type { Rows } from './rows.ts';

/** Rows that are written by one statement. */
export interface Batch {
  /** Name of the step for messages: "Fabriques", "PARTNER participations"… */
  readonly step: string;
  /** Rows of this step in this batch and all batches before. */
  readonly done: number;
  /** All rows of this step. Null if unknown before they are made. */
  readonly total: number | null;
  write(runner: StatementRunner): Promise<unknown>;
}

/** The batches of an import, always in the same order: nodes before their relationships. */
export function* batchesOf(rows: GraphRows, batchSize: number): Generator<Batch> {
  for (const { name, query, rows: all } of importSteps(rows)) {
    let done = 0;
    for (const batch of slices(all, batchSize)) {
      done += batch.length;
      yield { step: name, done, total: all.count, write: (runner) => query.write(runner, batch, rows.stamp) };
    }
  }
}

export function stepNames(rows: GraphRows): string[] {
  return importSteps(rows).map(({ name }) => name);
}

/** Number of rows of each step of which it is known before the rows are made. */
export function countsByStep(rows: GraphRows): Record<string, number> {
  return Object.fromEntries(
    importSteps(rows).flatMap(({ name, rows: { count } }) => (count === null ? [] : [[name, count]])),
  );
}

/** Number of rows without those of the search index: an estimate of the size of an import as one transaction. */
export function countRows(rows: GraphRows): number {
  return importSteps(rows).reduce((sum, step) => sum + (step.rows.count ?? 0), 0);
}

export interface ImportStep {
  readonly name: string;
  readonly query: load.LoadQuery;
  readonly rows: Rows<Record<string, unknown>>;
}

/** Pairs rows with the statement that writes them; the compiler checks that they fit. */
function step<Row extends z.ZodRawShape>(
  name: string,
  query: load.LoadQuery<Row>,
  rows: Rows<z.input<z.ZodObject<Row>>>,
): ImportStep {
  return { name, query: query as load.LoadQuery, rows };
}

/** The steps of an import, in the order of writing: nodes before their relationships. */
export function importSteps(rows: GraphRows): ImportStep[] {
  return [
    step('régions', load.loadRegions, rows.regions),
    step('départements', load.loadDepartements, rows.departements),
    step('Fabriques', load.loadFabriques, rows.fabriques),
    step('territoires', load.loadTerritoires, rows.territoires),
    step('organisations', load.loadOrganisations, rows.organisations),
    step('territoires in départements', load.loadLocatedIn, rows.locatedIn),
    step('territoires within territoires', load.loadWithin, rows.within),
    step('organisations within organisations', load.loadPartOf, rows.partOf),
    ...roles.map((role) => step(`${role} participations`, load.loadParticipations[role], rows.participations(role))),
    step('publications', load.loadPublications, rows.publications),
    step('links', load.loadLinks, rows.links),
    step('pages of lists', load.loadListPages, rows.listPages),
    step('pages of pairs', load.loadPairPages, rows.pairPages),
    step('data issues', load.loadDataIssues, rows.dataIssues),
    step('evidence of Fabriques', load.loadEvidenceOfFabriques, rows.evidence('FABRIQUE')),
    step('evidence of territoires', load.loadEvidenceOfActors, rows.evidence('TERRITOIRE')),
    step('evidence of organisations', load.loadEvidenceOfActors, rows.evidence('ORGANISATION')),
    step('words', load.loadTerms, rows.terms),
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
