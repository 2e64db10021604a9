import { PublicError } from '../../src/domain/error.ts';
import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import { buildLexicon, type Lexicon, type Span } from './known-names.ts';
import type { FoundLabel } from './label.ts';
import { fabriqueOnPage } from './on-page.ts';
import type { LabelGroup, Page, PageFabrique, Passage } from './page.ts';
import { announcedNumbers } from './page-header.ts';
import { linkedLines } from './page-lines.ts';
import { type PageLine, pageStructure } from './page-structure.ts';
import { plainLine } from './plain-line.ts';
import { findProseCofinanceurs } from './prose-cofinanceurs.ts';
import { splitNames } from './split-names.ts';

/**
 * Parses the source page, saved as text or as HTML.
 *
 * `knownNames`: names and aliases of the curation. They show where a name ends if the punctuation does not. `address`: the address
 * of the page, by which its links are resolved.
 *
 * Patterns see lines with plain characters (`plainLine`); the result has the words as they are on the page.
 *
 * Errors: `DATA_INVALID`, naming the line and what to do.
 */
export function parsePage(source: string, knownNames: readonly string[], address: string | null = null): Page {
  const found = linkedLines(source, address);
  const plain = found.map(({ text }) => plainLine(text));
  const lines = plain.map(({ text }) => text);
  const structure = pageStructure(lines);
  const lexicon = buildLexicon(knownNames);
  return {
    lines: found.map(({ text }) => text),
    announced: announcedNumbers(lines.filter((_, index) => structure[index]?.kind === 'HEADER')),
    fabriques: groupBlocks(lines, structure).map((block) => fabriqueOnPage(readBlock(block, lexicon), found, plain)),
  };
}

/** The lines of one Fabrique. */
interface Block {
  readonly status: FabriqueStatus;
  readonly year: number;
  readonly lines: BlockLine[];
}

interface BlockLine {
  readonly text: string;
  readonly line: number;
  readonly is: PageLine;
}

/**
 * Groups the lines of the page by Fabrique. A Fabrique has no title: it begins with the first line of prose after a section, a
 * year, or the labels of the previous Fabrique. Publications are before or after the labels.
 */
function groupBlocks(lines: readonly string[], structure: readonly PageLine[]): Block[] {
  const blocks: Block[] = [];
  let status: FabriqueStatus | undefined;
  let year: number | undefined;
  let block: Block | undefined;
  for (const [index, is] of structure.entries()) {
    const line = { text: lines[index] ?? '', line: index + 1, is };
    if (is.kind === 'HEADER' || is.kind === 'BLANK') continue;
    if (is.kind === 'SECTION' || is.kind === 'YEAR') {
      if (is.kind === 'SECTION') status = is.status;
      year = is.kind === 'YEAR' ? is.year : undefined;
      block = undefined;
      continue;
    }
    if (is.kind === 'PROSE' && block?.lines.some(({ is: { kind } }) => kind === 'LABELS')) block = undefined;
    if (!block) {
      if (is.kind !== 'PROSE') throw invalid(line, 'comes before any description of a Fabrique');
      if (!status || year === undefined) throw invalid(line, 'comes before any year: put the year on a line above it');
      block = { status, year, lines: [] };
      blocks.push(block);
    }
    block.lines.push(line);
  }
  return blocks;
}

function readBlock(block: Block, lexicon: Lexicon): PageFabrique {
  const paragraphs = block.lines.filter(({ is }) => is.kind === 'PROSE').map((line) => passageOf(line, 0));
  const labels = block.lines.flatMap((line) =>
    line.is.kind === 'LABELS' ? line.is.labels.map((label) => readLabel(label, line, lexicon)) : [],
  );
  requireLabels(block, labels);
  return {
    status: block.status,
    year: block.year,
    line: block.lines[0]?.line ?? 0,
    paragraphs,
    labels,
    proseCofinanceurs: paragraphs.flatMap((paragraph) =>
      findProseCofinanceurs(paragraph.text, lexicon).map((span) => cut(paragraph, span)),
    ),
    publications: block.lines.flatMap((line) =>
      line.is.kind === 'PUBLICATION' ? [{ ...passageOf(line, line.is.column), url: null }] : [],
    ),
  };
}

function readLabel(label: FoundLabel, { text, line }: BlockLine, lexicon: Lexicon): LabelGroup {
  const colon = /^\s*:\s*/.exec(text.slice(label.from))?.[0].length ?? 0;
  const column = label.from + colon;
  const names = { text: text.slice(column, label.to), line, column };
  return {
    label: { text: label.text, line, column: label.column },
    role: label.role,
    mentions: splitNames(names.text, label.role, lexicon).map((span) => cut(names, span)),
  };
}

/** Checks that each Fabrique names territoires, and has no role twice. Otherwise prose is missing or in the wrong Fabrique. */
function requireLabels(block: Block, labels: readonly LabelGroup[]): void {
  const first = block.lines[0];
  if (!first) return;
  const twice = labels.find(({ role }, index) => labels.slice(0, index).some((earlier) => earlier.role === role));
  if (twice) {
    throw invalid(
      { text: `${twice.label.text} :`, line: twice.label.line },
      `is a second one for the Fabrique of line ${first.line}: is the description of the next Fabrique missing?`,
    );
  }
  if (labels.some(({ role, mentions }) => role === 'TERRITOIRE' && mentions.length > 0)) return;
  throw invalid(
    first,
    'begins a Fabrique that names no territoires: its line « Territoires : … » is missing, empty or under a label ' +
      'that is not known, or the line is not of the list of Fabriques and must be taken off',
  );
}

function passageOf({ text, line }: BlockLine, column: number): Passage {
  return { text: text.slice(column), line, column };
}

function cut(passage: Passage, { start, end }: Span): Passage {
  return { text: passage.text.slice(start, end), line: passage.line, column: passage.column + start };
}

function invalid({ text, line }: { readonly text: string; readonly line: number }, problem: string): PublicError {
  const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return new PublicError('DATA_INVALID', `Line ${line} of the page (« ${start} ») ${problem}.`);
}
