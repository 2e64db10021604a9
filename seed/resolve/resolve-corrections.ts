import { dataIssueId } from '../../src/domain/data-issue-id.ts';
import type { DataIssue } from '../../src/domain/dataset.ts';
import type { CorrectionRow, Curation } from '../curation/rows.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Passage } from '../page/page.ts';
import { type Correction, faultStands, type Place, type Surroundings } from './correction-fault.ts';
import { actorsOf } from './named-mentions.ts';
import { placesInBlock } from './places-in-block.ts';

export interface ResolvedCorrections {
  /** Those whose fault is on the page. */
  readonly corrections: readonly Correction[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the words of each correction in the block of its Fabrique, or in the header. They must occur exactly once, and their fault
 * must still be there: a correction that has become false gives a finding and no issue.
 */
export function resolveCorrections(
  { corrections: rows }: Pick<Curation, 'corrections'>,
  surroundings: Surroundings,
): ResolvedCorrections {
  const corrections: Correction[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const block = surroundings.blocks.find(({ fabrique }) => fabrique === row.fabrique) ?? null;
    const positions = placesInBlock(row.texte, row.fabrique, surroundings);
    const [position] = positions;
    if (!position || positions.length > 1) {
      findings.push(notFound(row, positions.length));
      continue;
    }
    const mentions = (block?.mentions ?? []).filter(({ passage }) => overlaps(passage, position));
    const correction = { row, ...position, mentions, block };
    if (faultStands(correction, surroundings)) corrections.push(correction);
    else findings.push(stale(correction));
  }
  corrections.sort((a, b) => a.line - b.line || a.column - b.column || (contentOf(a) < contentOf(b) ? -1 : 1));
  return { corrections, findings };
}

/** What is sorted by where two corrections begin at the same place: rows of a file may come in any order. */
function contentOf({ row }: Correction): string {
  return [row.texte, row.nature, row.probleme].join('\n');
}

function notFound({ row, texte, fabrique, nature }: CorrectionRow, times: number): Finding {
  return finding('CORRECTION_NOT_FOUND', { fabrique, row, words: texte, nature, times });
}

function stale({ row: { row, nature, probleme }, line, text }: Correction): Finding {
  return finding('STALE_CORRECTION', { row, nature, problem: probleme }, { line, text });
}

function overlaps(passage: Passage, { line, column, text }: Place): boolean {
  return (
    line === passage.line && column < passage.column + passage.text.length && passage.column < column + text.length
  );
}

/** The corrections whose words overlap a passage of the page. */
export function correctionsOf(passage: Passage, corrections: readonly Correction[]): Correction[] {
  return corrections.filter((correction) => overlaps(passage, correction));
}

/** A correction as a note of a mention. */
export function correctionNote({ row }: Correction): string {
  return row.correction ? `${row.probleme} ; retenu : ${row.correction}.` : `${row.probleme}.`;
}

export function asDataIssue({ row, line, text, mentions }: Correction): DataIssue {
  const { fabrique, nature, texte } = row;
  const actors = new Set(mentions.flatMap(actorsOf));
  const [actor = null] = actors.size === 1 ? actors : [];
  return {
    id: dataIssueId({ fabrique, nature, text: texte }),
    nature,
    fabrique,
    actor,
    line,
    text,
    problem: row.probleme,
    correction: row.correction,
    evidence: row.preuve,
  };
}
