import { fold } from '../../src/domain/fold.ts';
import { wordingKey } from '../../src/domain/wording-key.ts';
import { evidenceFaults } from './check-evidence.ts';
import { type Row, rowFault, throwFaults } from './csv.ts';
import { organisationNames } from './organisation-names.ts';
import type { Curation, CurationFile } from './rows.ts';

/**
 * Checks the rows against each other: keys and names are unique, and references have a target. Rows are unique, so that their
 * order means nothing. Errors: `DATA_INVALID`, naming file and row of each fault.
 */
export function checkCuration(curation: Curation): void {
  const {
    organisations,
    territoires,
    fabriques,
    organisationKinds,
    links,
    publications,
    corrections,
    evidence,
    labels,
    sections,
  } = curation;
  throwFaults([
    ...repeated('organisations.csv', organisations, slugs),
    ...repeated('territoires.csv', territoires, slugs),
    ...repeated('fabriques.csv', fabriques, slugs),
    ...repeated('organisation-kinds.csv', organisationKinds, ({ nature }) => [nature]),
    ...repeated('organisations.csv', organisations, (row) => [...organisationNames(row)]),
    ...repeated('territoires.csv', territoires, ({ code, anciens_codes }) => [
      ...(code ? [code] : []),
      ...anciens_codes,
    ]),
    ...repeated('territoires.csv', territoires, ({ graphies }) => folded(graphies)),
    ...repeated('fabriques.csv', fabriques, ({ debut }) => folded(debut)),
    ...repeated('links.csv', links, ({ fabrique, adresse }) => [`${fabrique} ; ${adresse}`]),
    ...repeated('publications.csv', publications, ({ fabrique, texte }) => [`${fabrique} ; ${fold(texte)}`]),
    ...repeated('corrections.csv', corrections, ({ fabrique, texte, nature }) => [
      `${fabrique ?? 'header'} ; ${texte} ; ${nature}`,
    ]),
    ...repeated('evidence.csv', evidence, ({ fichier, slug, colonne, valeur, nature, texte, adresse }) => [
      [fichier, slug, colonne, valeur ?? '', nature, texte, adresse ?? ''].join(' ; '),
    ]),
    // The page is read by the key of a wording: of two rows with one key, one would do nothing.
    ...repeated('labels.csv', labels, ({ libelle }) => [wordingKey(libelle)]),
    ...repeated('sections.csv', sections, ({ titre }) => [wordingKey(titre)]),
    ...lostReferences(curation),
    ...evidenceFaults(curation),
    ...territoires.flatMap(({ row, code, perimetre, departements }) =>
      code || perimetre.length > 0 || departements.length > 0
        ? []
        : [
            rowFault(
              'territoires.csv',
              row,
              'one of the columns « code », « perimetre » and « departements » must say where it is',
            ),
          ],
    ),
  ]);
}

function slugs({ slug, anciens_slugs }: { slug: string; anciens_slugs: readonly string[] }): string[] {
  return [slug, ...anciens_slugs];
}

function folded(texts: readonly string[]): string[] {
  return [...new Set(texts.map(fold))];
}

function repeated<T>(file: CurationFile, rows: readonly Row<T>[], keys: (row: Row<T>) => readonly string[]): string[] {
  const seen = new Map<string, number>();
  const faults: string[] = [];
  for (const row of rows) {
    for (const key of keys(row)) {
      const first = seen.get(key);
      if (first !== undefined) faults.push(rowFault(file, row.row, `« ${key} » stands in row ${first} as well`));
      seen.set(key, row.row);
    }
  }
  return faults;
}

function lostReferences({ organisations, organisationKinds, fabriques, ...others }: Curation): string[] {
  const kinds = new Set<string>(organisationKinds.map(({ nature }) => nature));
  const slugsOfOrganisations = new Set(organisations.map(({ slug }) => slug));
  const slugsOfFabriques = new Set(fabriques.map(({ slug }) => slug));
  // A correction of the header is of no Fabrique.
  const lostFabriques = (file: CurationFile, rows: readonly Row<{ fabrique: string | null }>[]) =>
    rows.flatMap(({ row, fabrique }) =>
      fabrique === null || slugsOfFabriques.has(fabrique)
        ? []
        : [lost(file, row, 'fabrique', fabrique, 'fabriques.csv')],
    );
  return [
    ...organisations
      .filter(({ nature }) => !kinds.has(nature))
      .map(({ row, nature }) => lost('organisations.csv', row, 'nature', nature, 'organisation-kinds.csv')),
    ...organisations.flatMap(({ row, parent, slug }) =>
      parent && (parent === slug || !slugsOfOrganisations.has(parent))
        ? [lost('organisations.csv', row, 'parent', parent, 'the other rows of organisations.csv')]
        : [],
    ),
    ...lostFabriques('links.csv', others.links),
    ...lostFabriques('publications.csv', others.publications),
    ...lostFabriques('corrections.csv', others.corrections),
  ];
}

function lost(file: CurationFile, row: number, column: string, value: string, where: string): string {
  return rowFault(file, row, `column « ${column} »: « ${value} » is not in ${where}`);
}
