import { fold } from '../../src/domain/fold.ts';
import type { Curation, TerritoireRow } from '../curation/rows.ts';
import type { Official } from '../official/official.ts';
import { departementsOf } from './perimeters.ts';
import { bareName, readPageCodes } from './territoire-names.ts';

/** Finds the rows of territoires.csv that a mention names: none, one, or all rows of a shared mention. */
export type TerritoireMatcher = (text: string) => readonly TerritoireRow[];

/**
 * Makes a matcher. A mention names a row if it is one of the spellings of the row, code included; or if it has a name or alias
 * of the row with only codes of the row. A name without a code is not enough: Saint-Joseph is in La Réunion and in Martinique.
 */
export function territoireMatcher(curation: Curation, official: Official): TerritoireMatcher {
  const bySpelling = new Map<string, TerritoireRow>();
  const shared = new Map<string, TerritoireRow[]>();
  const named = new Map<string, TerritoireRow[]>();
  for (const row of curation.territoires) {
    for (const spelling of row.graphies) bySpelling.set(fold(spelling), row);
    for (const mention of row.mentions_partagees) append(shared, fold(mention), row);
    for (const name of new Set([row.nom, ...row.alias, ...row.graphies].map(bareName))) append(named, name, row);
  }
  const byName = (text: string): TerritoireRow[] => {
    const { codes } = readPageCodes(text, official);
    const rows = (named.get(bareName(text)) ?? []).filter((row) => {
      const own = departementsOf(row, official);
      return codes.length > 0 && codes.every((code) => own.includes(code));
    });
    return rows.length === 1 ? rows : [];
  };
  for (const rows of shared.values()) rows.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return (text) => {
    const exact = bySpelling.get(fold(text));
    return exact ? [exact] : (shared.get(fold(text)) ?? byName(text));
  };
}

function append(rows: Map<string, TerritoireRow[]>, key: string, row: TerritoireRow): void {
  rows.set(key, [...(rows.get(key) ?? []), row]);
}
