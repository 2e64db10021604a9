import { rowFault } from './csv.ts';
import type { Curation, EvidenceRow } from './rows.ts';

type EvidenceFile = EvidenceRow['fichier'];
type EvidenceColumn = EvidenceRow['colonne'];

/** The columns of each file that a row of evidence.csv can support. */
const columns = {
  fabriques: ['titre', 'periode'],
  organisations: ['nature', 'parent', 'sigle', 'alias'],
  territoires: ['type', 'alias', 'perimetre', 'departements'],
} as const satisfies Readonly<Record<EvidenceFile, readonly EvidenceColumn[]>>;

/** The columns of which a row can support all values at once. Of the others it names one: evidence must not support a later value. */
const wholeColumns: ReadonlySet<EvidenceColumn> = new Set(['perimetre', 'departements']);

/** The rows of evidence.csv that support nothing: no such row, column or value. */
export function evidenceFaults(curation: Curation): string[] {
  return curation.evidence.flatMap((row) => {
    const { fichier, slug, colonne } = row;
    if (!(columns[fichier] as readonly EvidenceColumn[]).includes(colonne)) {
      return [fault(row, `column « colonne »: ${fichier}.csv needs one of ${columns[fichier].join(', ')}`)];
    }
    const cell = cellValues(row, curation);
    if (cell === null) return [fault(row, `column « slug »: « ${slug} » is not in ${fichier}.csv`)];
    if (cell.length === 0) return [fault(row, `« ${slug} » has nothing in column « ${colonne} » of ${fichier}.csv`)];
    const { valeur } = row;
    if (valeur === null && !wholeColumns.has(colonne)) {
      return [fault(row, `column « valeur » must say which value of « ${colonne} » it supports`)];
    }
    if (valeur === null || cell.includes(valeur)) return [];
    return [fault(row, `column « valeur »: « ${valeur} » is not in column « ${colonne} » of « ${slug} »`)];
  });
}

/** The values that a row of evidence.csv supports: that of its column « valeur », or all of the cell. */
export function supportedValues(row: EvidenceRow, curation: Curation): readonly string[] {
  return row.valeur === null ? (cellValues(row, curation) ?? []) : [row.valeur];
}

/** The values of the cell that a row names. Null if its file has no such slug. */
function cellValues({ fichier, slug, colonne }: EvidenceRow, curation: Curation): readonly string[] | null {
  const found = curation[fichier].find((one) => one.slug === slug) as Readonly<Record<string, unknown>> | undefined;
  if (found === undefined) return null;
  return [found[colonne]].flat().filter((value) => value !== null) as string[];
}

function fault({ row }: EvidenceRow, message: string): string {
  return rowFault('evidence.csv', row, message);
}
