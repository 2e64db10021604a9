import type { Language } from '../../src/domain/language.ts';
import { type DiffWords, diffWords } from '../../src/releases/diff-words.ts';
import type { Severity } from '../findings/finding.ts';

/** The words of a report that are not of one finding. */
export interface ReportWords extends DiffWords {
  readonly title: string;
  /** The title of a report on two data sets. */
  readonly titleOfDatasets: string;
  /** The columns of its table. */
  readonly changeColumns: readonly string[];
  readonly changes: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly line: (line: number) => string;
  readonly near: (name: string, code: string, isOfficial: boolean) => string;
  readonly rows: string;
  readonly rowsToAdd: (file: string) => string;
  readonly rowToReplace: (file: string, row: number) => string;
  readonly isReleasable: (isReleasable: boolean) => string;
  readonly nothingToPaste: string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  fr: {
    ...diffWords.fr,
    title: 'Ce que la nouvelle page change',
    titleOfDatasets: 'Ce qui change d’un jeu de données à l’autre',
    changeColumns: ['liste', 'changement', 'nom', 'code', 'rôle', 'Fabrique', 'champ', 'avant', 'après'],
    changes: 'Ce qui change',
    severities: {
      LOST: 'Perdu : du texte de la page n’est nulle part dans les données (empêche la publication)',
      TO_SETTLE: 'À régler dans seed/curation (empêche la publication)',
      DOUBTFUL: 'Doutes sur la page (notés d’eux-mêmes dans les données ; n’empêchent rien)',
    },
    line: (line) => `ligne ${line}`,
    near: (name, code, isOfficial) => `${isOfficial ? 'nom officiel' : 'proche'} : ${name} [${code}]`,
    rows: 'Lignes à coller dans la curation',
    rowsToAdd: (file) => `${file} : lignes à ajouter`,
    rowToReplace: (file, row) => `${file} : à la place de la ligne ${row}`,
    isReleasable: (isReleasable) =>
      isReleasable ? 'Rien n’empêche la publication.' : 'Des points empêchent la publication : les voici.',
    nothingToPaste: 'Aucune ligne à coller.',
  },
  en: {
    ...diffWords.en,
    title: 'What the newer page changes',
    titleOfDatasets: 'What changes between the two data sets',
    changeColumns: ['list', 'change', 'name', 'code', 'role', 'Fabrique', 'field', 'before', 'after'],
    changes: 'What changes',
    severities: {
      LOST: 'Lost: text of the page is nowhere in the data (blocks a release)',
      TO_SETTLE: 'To settle in seed/curation (blocks a release)',
      DOUBTFUL: 'Doubts about the page (become data issues by themselves; block nothing)',
    },
    line: (line) => `line ${line}`,
    near: (name, code, isOfficial) => `${isOfficial ? 'official' : 'near'}: ${name} [${code}]`,
    rows: 'Rows to paste into the curation',
    rowsToAdd: (file) => `${file}: rows to add`,
    rowToReplace: (file, row) => `${file}: in place of row ${row}`,
    isReleasable: (isReleasable) => (isReleasable ? 'Nothing blocks a release.' : 'These points block a release.'),
    nothingToPaste: 'No rows to paste.',
  },
};
