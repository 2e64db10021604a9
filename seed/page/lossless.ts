import { bulletLength, plainText } from '../../src/domain/characters.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Page, PageFabrique, Passage } from './page.ts';
import { pluralPrefix } from './split-names.ts';

/**
 * Checks that the parser has lost nothing and read nothing twice: each line has one kind, and a label line consists of its
 * labels and mentions with only separators between them.
 *
 * Compares the lines with the passages only, so that a mistake of the parser cannot hide itself.
 */
export function checkLossless(page: Page): Finding[] {
  const byLine = new Map<number, Piece[]>();
  for (const piece of piecesOf(page)) {
    byLine.set(piece.passage.line, [...(byLine.get(piece.passage.line) ?? []), piece]);
  }
  return page.lines.flatMap((line, index) => {
    const isHeading = ['BLANK', 'HEADER', 'SECTION', 'YEAR', 'MATERIAL'].includes(page.structure[index]?.kind ?? '');
    const pieces = byLine.get(index + 1) ?? [];
    return isHeading && pieces.length === 0 ? [] : checkLine(line, index + 1, pieces);
  });
}

interface Piece {
  readonly is: 'PARAGRAPH' | 'PUBLICATION' | 'LABEL' | 'MENTION' | 'IGNORED' | 'UNREAD';
  readonly passage: Passage;
}

function piecesOf({ fabriques, ignored, unread }: Page): Piece[] {
  return [...fabriques.flatMap(piecesOfFabrique), ...pieces('IGNORED', ignored), ...pieces('UNREAD', unread)];
}

function piecesOfFabrique({ paragraphs, publications, labels }: PageFabrique): Piece[] {
  return [
    ...pieces('PARAGRAPH', paragraphs),
    ...pieces('PUBLICATION', publications),
    ...labels.flatMap(({ label, mentions }) => [...pieces('LABEL', [label]), ...pieces('MENTION', mentions)]),
  ];
}

function pieces(is: Piece['is'], passages: readonly Passage[]): Piece[] {
  return passages.map((passage) => ({ is, passage }));
}

function checkLine(text: string, line: number, own: readonly Piece[]): Finding[] {
  // A line can have labels that are read and labels that are ignored.
  const kinds = new Set(own.map(({ is }) => (is === 'MENTION' || is === 'IGNORED' ? 'LABEL' : is)));
  if (kinds.size > 1) return [finding('TEXT_READ_TWICE', { kinds: [...kinds] }, { line, text })];
  if (kinds.size === 0) return [finding('TEXT_NOT_READ', {}, { line, text })];
  return [
    ...gapsOf(text, own).map((gap) => finding('TEXT_NOT_READ', {}, { line, text: gap })),
    ...own
      .filter(({ is, passage }) => is === 'MENTION' && isOddName(passage.text))
      .map(({ passage }) => finding('ODD_NAME', {}, { line, text: passage.text })),
  ];
}

/** Rebuilds a line from its pieces and the gaps between them. Returns the gaps that are not separators. */
function gapsOf(line: string, own: readonly Piece[]): string[] {
  const faults: string[] = [];
  let rebuilt = '';
  let previous: Piece | undefined;
  for (const piece of [...own].sort((a, b) => a.passage.column - b.passage.column)) {
    const gap = line.slice(rebuilt.length, piece.passage.column);
    if (!isSeparator(plainText(gap), previous, piece)) faults.push(gap);
    rebuilt += gap + piece.passage.text;
    previous = piece;
  }
  const rest = line.slice(rebuilt.length);
  if (!isSeparator(plainText(rest), previous, undefined)) faults.push(rest);
  return rebuilt + rest === line ? faults : [line];
}

const between = /^(?:\s*[,;]\s*(?:et\s+)?|\s+et\s+|\s+)(?:de\s+|d'\s*)?$/u;
const colon = /^\s*:\s*/;
/** Which words they are, `label.ts` decides. */
const labelOfPublication = /^(?:\p{L}+[ ’']){0,3}\p{L}+\s*:?\s*$/u;

function isSeparator(gap: string, previous: Piece | undefined, next: Piece | undefined): boolean {
  if (previous?.is === 'LABEL') {
    return colon.test(gap) && /^[\s.]*$/.test(gap.replace(colon, '').replace(pluralPrefix, ''));
  }
  if (previous?.is === 'MENTION') return next?.is === 'MENTION' ? between.test(gap) : /^[\s.,;]*$/.test(gap);
  if (next?.is === 'PUBLICATION') return isBullet(gap) || labelOfPublication.test(gap);
  if (next?.is === 'MENTION') return gap.slice(bulletLength(`${gap}A`)).replace(pluralPrefix, '') === '';
  return gap === '';
}

/** Whether a mention does not look like a single name, because it contains a label or several names. */
function isOddName(text: string): boolean {
  return /[:;]/.test(text) || /^[\s,.]|[\s,]$/.test(text) || text.split('(').length !== text.split(')').length;
}

/** Whether a gap is empty or what begins a list item. */
function isBullet(gap: string): boolean {
  return bulletLength(`${gap}A`) === gap.length;
}
