import { fold } from '../../src/domain/fold.ts';
import { invalid, type Row } from './csv.ts';
import { organisationNames } from './organisation-names.ts';
import type { Curation, CurationFile } from './rows.ts';

/**
 * Checks the rows against each other: keys and names are unique, and references have a target. Errors: `DATA_INVALID`, naming
 * file and row.
 */
export function checkCuration(curation: Curation): void {
  const { organisations, territoires, fabriques } = curation;
  requireUnique('organisations.csv', organisations, slugs);
  requireUnique('territoires.csv', territoires, slugs);
  requireUnique('fabriques.csv', fabriques, slugs);
  requireUnique('organisation-kinds.csv', curation.organisationKinds, ({ nature }) => [nature]);
  requireUnique('organisations.csv', organisations, (row) => [...organisationNames(row)]);
  requireUnique('territoires.csv', territoires, ({ code }) => (code ? [code] : []));
  requireUnique('territoires.csv', territoires, ({ graphies }) => [...new Set(graphies.map(fold))]);

  requireUnique('corrections.csv', curation.corrections, ({ fabrique, texte, nature }) => [
    [fabrique ?? 'header', nature, texte].join(', '),
  ]);

  const kinds = new Set(curation.organisationKinds.map(({ nature }) => nature));
  const slugsOfOrganisations = new Set(organisations.map(({ slug }) => slug));
  const slugsOfFabriques = new Set(fabriques.map(({ slug }) => slug));
  for (const { row, nature, parent, slug } of organisations) {
    if (!kinds.has(nature)) throw invalidCell('organisations.csv', row, 'nature', nature, 'organisation-kinds.csv');
    if (parent && (parent === slug || !slugsOfOrganisations.has(parent))) {
      throw invalidCell('organisations.csv', row, 'parent', parent, 'the other rows of organisations.csv');
    }
  }
  for (const { row, code, perimetre, departements } of territoires) {
    if (code || perimetre.length > 0 || departements.length > 0) continue;
    throw invalid(
      'territoires.csv',
      row,
      'one of the columns « code », « perimetre » and « departements » must say where it is',
    );
  }
  requireFabrique('links.csv', curation.links, slugsOfFabriques);
  requireFabrique('publications.csv', curation.publications, slugsOfFabriques);
  requireFabrique('corrections.csv', curation.corrections.flatMap(ofFabrique), slugsOfFabriques);
}

/** The row, unless it corrects the header of the page, which is of no Fabrique. */
function ofFabrique<Correction extends { readonly fabrique: string | null }>(
  row: Correction,
): (Correction & { readonly fabrique: string })[] {
  return row.fabrique === null ? [] : [{ ...row, fabrique: row.fabrique }];
}

function slugs({ slug, anciens_slugs }: { slug: string; anciens_slugs: readonly string[] }): string[] {
  return [slug, ...anciens_slugs];
}

function requireUnique<T>(file: CurationFile, rows: readonly Row<T>[], keys: (row: Row<T>) => readonly string[]): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const first = seen.get(key);
      if (first !== undefined) throw invalid(file, row.row, `« ${key} » stands in row ${first} as well`);
      seen.set(key, row.row);
    }
  }
}

function requireFabrique(
  file: CurationFile,
  rows: readonly Row<{ fabrique: string }>[],
  known: ReadonlySet<string>,
): void {
  const lost = rows.find(({ fabrique }) => !known.has(fabrique));
  if (lost) throw invalidCell(file, lost.row, 'fabrique', lost.fabrique, 'fabriques.csv');
}

function invalidCell(file: CurationFile, row: number, column: string, value: string, where: string): Error {
  return invalid(file, row, `column « ${column} »: « ${value} » is not in ${where}`);
}
