import type { DataIssue } from '../../src/domain/dataset.ts';
import type { CorrectionRow, Curation } from '../curation/rows.ts';
import type { Page, Passage } from '../page/page.ts';
import { placesOf } from '../page/plain-line.ts';
import { type Problem, problem } from './problem.ts';
import type { ResolvedFabrique } from './resolve-fabriques.ts';

/** A row of corrections.csv with the position of its words on the source page. */
export interface Correction {
  readonly row: CorrectionRow;
  readonly line: number;
  readonly column: number;
  /** The words as they are on the page. Apostrophes, hyphens and blanks may differ from those of the row. */
  readonly text: string;
}

export interface ResolvedCorrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

/** Finds the words of each correction in the block of its Fabrique, where they must occur exactly once. */
export function resolveCorrections(
  page: Page,
  fabriques: readonly ResolvedFabrique[],
  curation: Curation,
): ResolvedCorrections {
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const row of curation.corrections) {
    const positions = positionsOf(row, page, fabriques);
    const [position] = positions;
    if (position && positions.length === 1) {
      corrections.push({ row, ...position });
    } else {
      const what = position ? `stands ${positions.length} times` : 'is not';
      const message = `corrections.csv, row ${row.row}: « ${row.texte} » ${what} in the block of « ${row.fabrique} »`;
      problems.push(problem('CORRECTION_NOT_FOUND', null, message));
    }
  }
  corrections.sort((a, b) => a.line - b.line || a.column - b.column || (contentOf(a) < contentOf(b) ? -1 : 1));
  return { corrections, problems };
}

/** What is sorted by where two corrections begin at the same place: rows of a file may come in any order. */
function contentOf({ row }: Correction): string {
  return [row.texte, row.nature, row.probleme].join('\n');
}

function positionsOf(
  { fabrique, texte }: CorrectionRow,
  page: Page,
  fabriques: readonly ResolvedFabrique[],
): Omit<Correction, 'row'>[] {
  const index = fabriques.findIndex((candidate) => candidate.fabrique.slug === fabrique);
  const first = fabriques[index]?.page.line;
  if (first === undefined) return [];
  const next = fabriques[index + 1]?.page.line ?? page.lines.length + 1;
  return page.lines.slice(first - 1, next - 1).flatMap((words, offset) =>
    placesOf(texte, words).map(({ from, to }) => ({
      line: first + offset,
      column: from,
      text: words.slice(from, to),
    })),
  );
}

/** The corrections whose words overlap a passage of the page. */
export function correctionsOf(passage: Passage, corrections: readonly Correction[]): Correction[] {
  return corrections.filter(
    ({ line, column, text }) =>
      line === passage.line && column < passage.column + passage.text.length && passage.column < column + text.length,
  );
}

/** A correction as a note of a mention. */
export function correctionNote({ row }: Correction): string {
  return row.correction ? `${row.probleme} ; retenu : ${row.correction}.` : `${row.probleme}.`;
}

export function asDataIssue({ row, line, text }: Correction): DataIssue {
  return { line, text, problem: row.probleme, correction: row.correction, evidence: row.preuve };
}
