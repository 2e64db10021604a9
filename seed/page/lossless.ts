import { bulletLength, plainText } from '../../src/domain/characters.ts';
import { lineKind } from './line-kind.ts';
import type { Page, PageFabrique, Passage } from './page.ts';
import { plainLine } from './plain-line.ts';
import { pluralPrefix } from './split-names.ts';

/** Words of the source page that are missing from the parsed page, or parsed twice. */
export interface LosslessFault {
  readonly line: number;
  readonly text: string;
  readonly problem: string;
}

/**
 * Checks that the parser has lost nothing and read nothing twice: each line has one kind, and a label line consists of its
 * labels and mentions with only separators between them.
 *
 * Uses only the result of the parser, so that a mistake of the parser cannot hide itself.
 */
export function checkLossless(page: Page): LosslessFault[] {
  const pieces = page.fabriques.flatMap(piecesOf);
  const firstSection = page.lines.findIndex(
    (line, index) => lineKind(plainLine(line).text, index + 1).kind === 'SECTION',
  );
  return page.lines.flatMap((line, index) => {
    const at = index + 1;
    if (line === '' || index < firstSection) return [];
    const own = pieces.filter((piece) => piece.passage.line === at);
    return checkLine(line, at, own).map((fault) => ({ line: at, ...fault }));
  });
}

/** Compares the number of territoires in the header of the page with the number of mentions. */
export function checkAnnouncedTerritoires(page: Page): LosslessFault[] {
  const named = page.fabriques
    .flatMap(({ labels }) => labels)
    .reduce((sum, { role, mentions }) => sum + (role === 'TERRITOIRE' ? mentions.length : 0), 0);
  if (named === page.announced.territoires) return [];
  const index = page.lines.findIndex((line) => /territoires accompagnés/i.test(line));
  const problem = `the header announces ${page.announced.territoires} territoires, the label lines name ${named}`;
  return [{ line: index + 1, text: page.lines[index] ?? '', problem }];
}

interface Piece {
  readonly is: 'PARAGRAPH' | 'PUBLICATION' | 'LABEL' | 'MENTION';
  readonly passage: Passage;
}

type Fault = Omit<LosslessFault, 'line'>;

function piecesOf({ paragraphs, publications, labels }: PageFabrique): Piece[] {
  const pieces = (is: Piece['is'], passages: readonly Passage[]): Piece[] =>
    passages.map((passage) => ({ is, passage }));
  return [
    ...pieces('PARAGRAPH', paragraphs),
    ...pieces('PUBLICATION', publications),
    ...labels.flatMap(({ label, mentions }) => [...pieces('LABEL', [label]), ...pieces('MENTION', mentions)]),
  ];
}

function checkLine(line: string, at: number, pieces: readonly Piece[]): Fault[] {
  const kinds = new Set(pieces.map(({ is }) => (is === 'MENTION' ? 'LABEL' : is)));
  if (kinds.size > 1) return [{ text: line, problem: `the line was read as ${[...kinds].join(' and ')}` }];
  if (kinds.size === 0) return isHeading(line, at) ? [] : [{ text: line, problem: 'the line was not read' }];
  const gaps = gapsOf(line, pieces);
  const mentions = pieces.filter(({ is }) => is === 'MENTION').flatMap(({ passage }) => checkMention(passage.text));
  return [...gaps, ...mentions];
}

function isHeading(line: string, at: number): boolean {
  const { text } = plainLine(line);
  const kind = lineKind(text, at);
  return kind.kind === 'SECTION' || kind.kind === 'YEAR' || (kind.kind === 'MATERIAL' && kind.column === text.length);
}

/** Rebuilds a line from its pieces and the gaps between them, and reports gaps that are not separators. */
function gapsOf(line: string, pieces: readonly Piece[]): Fault[] {
  const faults: Fault[] = [];
  let rebuilt = '';
  let previous: Piece | undefined;
  for (const piece of [...pieces].sort((a, b) => a.passage.column - b.passage.column)) {
    const gap = line.slice(rebuilt.length, piece.passage.column);
    if (!isSeparator(plainText(gap), previous, piece)) faults.push({ text: gap, problem: 'these words were not read' });
    rebuilt += gap + piece.passage.text;
    previous = piece;
  }
  const rest = line.slice(rebuilt.length);
  if (!isSeparator(plainText(rest), previous, undefined))
    faults.push({ text: rest, problem: 'these words were not read' });
  if (rebuilt + rest !== line) faults.push({ text: line, problem: `rebuilt, the line is « ${rebuilt}${rest} »` });
  return faults;
}

const between = /^(?:\s*[,;]\s*(?:et\s+)?|\s+et\s+|\s+)(?:de\s+|d'\s*)?$/u;
const colon = /^\s*:\s*/;

function isSeparator(gap: string, previous: Piece | undefined, next: Piece | undefined): boolean {
  if (previous?.is === 'LABEL') {
    return colon.test(gap) && /^[\s.]*$/.test(gap.replace(colon, '').replace(pluralPrefix, ''));
  }
  if (previous?.is === 'MENTION') return next?.is === 'MENTION' ? between.test(gap) : /^[\s.,;]*$/.test(gap);
  if (next?.is === 'PUBLICATION') return isBullet(gap) || /^(?:publications?|en complément)\s*:?\s*$/iu.test(gap);
  return gap === '';
}

/** Whether a gap is empty or what begins a list item. */
function isBullet(gap: string): boolean {
  return bulletLength(`${gap}A`) === gap.length;
}

/** Reports mentions that do not look like a single name, because they contain a label or several names. */
function checkMention(text: string): Fault[] {
  const isOdd = /[:;]/.test(text) || /^[\s,.]|[\s,]$/.test(text) || text.split('(').length !== text.split(')').length;
  return isOdd ? [{ text, problem: 'this was read as one name, but does not look like one' }] : [];
}
