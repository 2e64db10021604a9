import { fold } from '../src/domain/fold.ts';
import type { Curation } from './curation/rows.ts';
import { datasetFromPage, type PageInputs } from './dataset-from-page.ts';
import { blocksRelease, type Finding } from './findings/finding.ts';

/** What the project has of a source page: its text, and the addresses of its publications, which a text cannot have. */
export interface PageInPlace {
  /** The lines of the page as they are read. */
  readonly text: string;
  /** All rows of publications.csv, in its format. */
  readonly publications: string;
  /** How many addresses the page added to them. */
  readonly added: number;
  /** What must be settled before. */
  readonly open: readonly Finding[];
}

type PublicationRow = Omit<Curation['publications'][number], 'row'>;

/** Makes the text of a page that was saved as text or HTML. Errors: `DATA_INVALID` if this is not a list of Fabriques. */
export function pageInPlace(source: string, inputs: PageInputs): PageInPlace {
  const { page, dataset, findings } = datasetFromPage(source, inputs);
  const found = dataset.publications.flatMap(({ fabrique, mention, title, url }) =>
    url === null ? [] : [{ fabrique, texte: mention.text, titre: title, adresse: url }],
  );
  const { rows, added } = withAddresses(inputs.curation.publications, found);
  return {
    text: page.lines.join('\n').trimEnd(),
    publications: ['fabrique;texte;titre;adresse', ...rows.map(csvRow), ''].join('\n'),
    added,
    open: findings.filter(blocksRelease),
  };
}

/** The rows, completed and followed by the addresses that they have not. The address of a row comes before that of the page. */
function withAddresses(rows: readonly PublicationRow[], found: readonly PublicationRow[]) {
  const keyOf = ({ fabrique, texte }: PublicationRow): string => `${fabrique} ${fold(texte)}`;
  const addresses = new Map(found.map((row) => [keyOf(row), row.adresse]));
  const known = new Set(rows.map(keyOf));
  const completed = rows.map((row) => ({ ...row, adresse: row.adresse ?? addresses.get(keyOf(row)) ?? null }));
  const fresh = found.filter((row) => !known.has(keyOf(row)));
  const filled = completed.filter(({ adresse }, index) => adresse !== rows[index]?.adresse).length;
  return { rows: [...completed, ...fresh], added: filled + fresh.length };
}

function csvRow({ fabrique, texte, titre, adresse }: PublicationRow): string {
  return [fabrique, texte, titre, adresse ?? ''].map(csvCell).join(';');
}

function csvCell(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
