import { PublicError } from '../../src/domain/error.ts';
import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import { fold } from '../../src/domain/fold.ts';
import { type FoundLabel, findLabels } from './label.ts';

/** The kind of a line of the source page, as far as the line alone shows it. */
export type LineKind =
  | { readonly kind: 'BLANK' }
  | { readonly kind: 'SECTION'; readonly status: FabriqueStatus }
  | { readonly kind: 'YEAR'; readonly year: number }
  | { readonly kind: 'LABELS'; readonly labels: readonly FoundLabel[] }
  /** "Publications", "En complément : …". `column`: start of the content after it, or the length of the line if there is none. */
  | { readonly kind: 'MATERIAL'; readonly column: number }
  /** A list item. `column`: start of its text. */
  | { readonly kind: 'ITEM'; readonly column: number }
  | { readonly kind: 'TEXT' };

// Followed by a colon, the end of the line, or a title. In prose it continues in lower case ("En complément de ces travaux").
const materialPattern =
  /^(?:[Pp]ublications?|PUBLICATIONS|[EÉ]n compl[ée]ment|EN COMPL[ÉE]MENT)(?:\s*:\s*|$|\s+(?=[«[\p{Lu}]))/u;
const itemPattern = /^[-–—•*▪]\s+/u;

export function lineKind(line: string, lineNumber: number): LineKind {
  if (line === '') return { kind: 'BLANK' };
  if (/^(?:19|20)\d\d$/.test(line)) return { kind: 'YEAR', year: Number(line) };
  const status = sectionStatus(line, lineNumber);
  if (status) return { kind: 'SECTION', status };
  const labels = findLabels(line);
  if (labels.length > 0) return { kind: 'LABELS', labels };
  const material = materialPattern.exec(line);
  if (material) return { kind: 'MATERIAL', column: material[0].length };
  const item = itemPattern.exec(line);
  if (item) return { kind: 'ITEM', column: item[0].length };
  return { kind: 'TEXT' };
}

/** The status in the heading of a section. Undefined if the line is not such a heading. */
function sectionStatus(line: string, lineNumber: number): FabriqueStatus | undefined {
  const words = fold(line);
  if (!/^fabriques prospectives( \w+){1,3}$/.test(words) || /\.$/.test(line)) return undefined;
  if (/^fabriques prospectives en cours$/.test(words)) return 'EN_COURS';
  if (/^fabriques prospectives (achevees|terminees)$/.test(words)) return 'ACHEVEE';
  throw new PublicError(
    'DATA_INVALID',
    `Line ${lineNumber} of the page heads a section of unknown status: « ${line} ». ` +
      'Known are « Fabriques prospectives en cours » and « Fabriques prospectives achevées ».',
  );
}
