import { cellsOf } from '../curation/cells.ts';
import type { TerritoireRow } from '../curation/rows.ts';
import { type Finding, finding, type RowToPaste } from '../findings/finding.ts';
import type { Official } from '../official/official.ts';

/**
 * The codes of a row that the official data does not have: an EPCI that was dissolved, a commune that was merged, a typing error.
 * Each is a finding, with a row to paste. The territoire stays as the curation says.
 */
export function unofficialCodes(row: TerritoireRow, rows: readonly TerritoireRow[], official: Official): Finding[] {
  const { slug, row: number, code, perimetre } = row;
  const at = { slug, row: number, evidence: official.label };
  const missing = (one: string) => !official.territoires.has(one);
  return [
    ...(code !== null && missing(code)
      ? [
          finding(
            'CODE_NOT_OFFICIAL',
            { ...at, column: 'code', code, into: successor(code, rows, official) },
            { rows: [withNewCode(row, code, rows, official)] },
          ),
        ]
      : []),
    ...perimetre.filter(missing).map((one) =>
      finding('CODE_NOT_OFFICIAL', {
        ...at,
        column: 'perimetre',
        code: one,
        into: successor(one, rows, official),
      }),
    ),
  ];
}

/** The commune into which a former commune was merged, and the row that has its code already. Null if there is none. */
function successor(code: string, rows: readonly TerritoireRow[], { territoires, successors }: Official) {
  const found = territoires.get(successors.get(code) ?? '');
  if (found === undefined) return null;
  return { code: found.code, name: found.name, row: rows.find((it) => it.code === found.code)?.row ?? null };
}

/**
 * The row with the code of today, and the missing one among the former codes. If another row has the code of today: that one,
 * with the missing code and the spellings.
 */
function withNewCode(row: TerritoireRow, code: string, rows: readonly TerritoireRow[], official: Official): RowToPaste {
  const into = successor(code, rows, official);
  const other = rows.find((it) => into !== null && it.code === into.code);
  if (into !== null && other !== undefined) {
    const cells = cellsOf({
      ...other,
      graphies: [...other.graphies, ...row.graphies],
      anciens_slugs: [...other.anciens_slugs, row.slug, ...row.anciens_slugs],
      anciens_codes: [...other.anciens_codes, code, ...row.anciens_codes],
    });
    return { file: 'territoires.csv', replaces: other.row, cells };
  }
  const anciens_codes = [code, ...row.anciens_codes];
  const changed =
    into === null
      ? { ...row, code: null, anciens_codes }
      : { ...row, code: into.code, nom: into.name, alias: [row.nom, ...row.alias], anciens_codes };
  return { file: 'territoires.csv', replaces: row.row, cells: cellsOf(changed) };
}
