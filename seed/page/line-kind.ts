import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import { wordingKey } from '../../src/domain/wording-key.ts';
import { type FoundLabel, findLabels, publicationColumn } from './label.ts';
import type { WordingIndex } from './wordings.ts';

/** The kind of a line of the source page, as far as the line alone shows it. */
export type LineKind =
  | { readonly kind: 'BLANK' }
  /** `status`: null if the curation does not know the title. */
  | { readonly kind: 'SECTION'; readonly status: FabriqueStatus | null }
  /** `isOdd`: not just a year, as in "2024-2025". */
  | { readonly kind: 'YEAR'; readonly year: number; readonly isOdd: boolean }
  | { readonly kind: 'LABELS'; readonly labels: readonly FoundLabel[] }
  /** "Publications", "En complément : …". `column`: start of the content after it, or the length of the line if there is none. */
  | { readonly kind: 'MATERIAL'; readonly column: number }
  /** A list item. `column`: start of its text. */
  | { readonly kind: 'ITEM'; readonly column: number }
  | { readonly kind: 'TEXT' };

export const itemPattern = /^[-–—•*▪]\s+/u;
const yearPattern = /^(?:années?\s+)?(20\d\d)(?:\s*[-–/]\s*(?:20)?\d\d)?\s*[.:]?$/iu;
/** A heading that the curation does not know: "Fabriques prospectives abandonnées". */
const sectionPattern = /^(?:Les\s+|Nos\s+)?Fabriques\s+prospectives(?:\s+[\p{L}’'-]+){1,4}$/iu;

export function lineKind(line: string, wordings: WordingIndex): LineKind {
  if (line === '') return { kind: 'BLANK' };
  const year = yearPattern.exec(line)?.[1];
  if (year) return { kind: 'YEAR', year: Number(year), isOdd: line !== year };
  const status = wordings.sections.get(wordingKey(line));
  if (status && !line.endsWith('.')) return { kind: 'SECTION', status };
  if (sectionPattern.test(line)) return { kind: 'SECTION', status: null };
  const labels = findLabels(line, wordings);
  if (labels.length > 0) return { kind: 'LABELS', labels };
  const column = publicationColumn(line, wordings);
  if (column !== undefined) return { kind: 'MATERIAL', column };
  const item = itemPattern.exec(line);
  if (item) return { kind: 'ITEM', column: item[0].length };
  return { kind: 'TEXT' };
}
