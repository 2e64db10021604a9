import { type FabriqueStatus, fabriqueStatusTable } from '../../src/domain/fabrique-statuses.ts';
import { type Role, roles, roleTable } from '../../src/domain/roles.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { guessStatus, guessUse } from './guesses.ts';
import type { Passage } from './page.ts';
import type { PageLine } from './page-structure.ts';
import type { LabelUse } from './wordings.ts';

/** The lines of one Fabrique. */
export interface Block {
  readonly status: FabriqueStatus | null;
  readonly year: number | null;
  readonly lines: readonly BlockLine[];
}

export interface BlockLine {
  readonly text: string;
  readonly line: number;
  readonly is: PageLine;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Lines that belong to no Fabrique. */
  readonly unread: readonly Passage[];
  readonly findings: readonly Finding[];
}

/**
 * Groups the lines of the page by Fabrique. A Fabrique has no title: it begins with the first line of prose after a section, a
 * year, or the labels of the previous Fabrique. Publications are before or after the labels.
 */
export function groupBlocks(lines: readonly string[], structure: readonly PageLine[]): Blocks {
  const all: { status: FabriqueStatus | null; year: number | null; lines: BlockLine[] }[] = [];
  const findings: Finding[] = [];
  let status: FabriqueStatus | null | undefined;
  let year: number | null = null;
  let block: (typeof all)[number] | undefined;
  for (const [index, is] of structure.entries()) {
    const line = { text: lines[index] ?? '', line: index + 1, is };
    if (is.kind === 'HEADER' || is.kind === 'BLANK') continue;
    if (is.kind === 'SECTION' || is.kind === 'YEAR') {
      findings.push(...headingFindings(line, status === undefined));
      if (is.kind === 'SECTION') status = is.status ?? guessStatus(line.text);
      else status ??= null;
      year = is.kind === 'YEAR' ? is.year : null;
      block = undefined;
      continue;
    }
    if (block && beginsNext(line, block.lines, structure)) block = undefined;
    if (!block) {
      block = { status: status ?? null, year, lines: [] };
      all.push(block);
    }
    block.lines.push(line);
    findings.push(...labelFindings(line));
  }
  const unplaced = all
    .filter((one) => !isFabrique(one))
    .flatMap((one) => one.lines.filter(({ is }) => is.kind !== 'MATERIAL'));
  return {
    blocks: all.filter(isFabrique),
    unread: unplaced.map(({ text, line }) => ({ text, line, column: 0 })),
    findings: [
      ...findings,
      ...unplaced
        .filter(({ is }) => is.kind !== 'UNKNOWN_LABEL')
        .map(({ text, line }) => finding('UNPLACED_TEXT', {}, { line, text })),
    ],
  };
}

/** A Fabrique has labels, or at least a description of some length. Other lines are not of the list of Fabriques. */
function isFabrique({ lines }: Block): boolean {
  return lines.some(({ is, text }) => is.kind === 'LABELS' || (is.kind === 'PROSE' && text.length >= 100));
}

/** Whether a line begins the next Fabrique: with prose after labels, or with labels again if its description is missing. */
function beginsNext(
  { is, line: number }: BlockLine,
  block: readonly BlockLine[],
  structure: readonly PageLine[],
): boolean {
  if (is.kind === 'PROSE') return block.some((line) => line.is.kind === 'LABELS');
  const own = rolesOf(is);
  if (own.length === 0) return false;
  const before = block.flatMap((line) => rolesOf(line.is));
  if (!before.includes('TERRITOIRE') || !own.some((role) => before.includes(role))) return false;
  const following = structure.slice(number);
  const end = following.findIndex(({ kind }) => kind === 'PROSE' || kind === 'YEAR' || kind === 'SECTION');
  const next = [is, ...(end < 0 ? following : following.slice(0, end))];
  return next.some((line) => rolesOf(line).includes('TERRITOIRE'));
}

function rolesOf(line: PageLine): Role[] {
  return line.kind === 'LABELS' && line.isKnown
    ? line.labels.flatMap(({ use }) => (use === 'IGNORE' ? [] : [use]))
    : [];
}

function headingFindings({ text, line, is }: BlockLine, isFirst: boolean): Finding[] {
  if (is.kind === 'YEAR') {
    return [
      ...(isFirst ? [finding('NO_SECTION', {}, { line, text })] : []),
      ...(is.isOdd ? [finding('ODD_YEAR', { year: is.year }, { line, text })] : []),
    ];
  }
  if (is.kind !== 'SECTION' || is.status !== null) return [];
  const status = guessStatus(text);
  const cells = { titre: text, statut: fabriqueStatusTable[status].label };
  return [
    finding('UNKNOWN_SECTION', { status }, { line, text, rows: [{ file: 'sections.csv', replaces: null, cells }] }),
  ];
}

function labelFindings({ text, line, is }: BlockLine): Finding[] {
  const label =
    is.kind === 'LABELS' && !is.isKnown ? is.labels[0]?.text : is.kind === 'UNKNOWN_LABEL' ? is.label : null;
  if (!label) return [];
  const use = guessUse(label);
  const cells = { libelle: label, usage: useWords[use] };
  return [
    finding('UNKNOWN_LABEL', { label, use }, { line, text, rows: [{ file: 'labels.csv', replaces: null, cells }] }),
  ];
}

/** The uses in the words of labels.csv. */
const useWords: Readonly<Record<LabelUse, string>> = {
  ...(Object.fromEntries(roles.map((role) => [role, roleTable[role].label])) as Record<Role, string>),
  PUBLICATION: 'publication',
  IGNORE: 'ignorer',
};
