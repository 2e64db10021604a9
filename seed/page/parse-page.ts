import { PublicError } from '../../src/domain/error.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { type Block, type BlockLine, groupBlocks } from './blocks.ts';
import { buildLexicon, type Lexicon, type Span } from './known-names.ts';
import type { FoundLabel } from './label.ts';
import { pageWords } from './on-page.ts';
import type { LabelGroup, Page, PageFabrique, Passage } from './page.ts';
import { announcedFabriquesPerYear, announcedTerritoires } from './page-header.ts';
import { linkedLines } from './page-lines.ts';
import { pageStructure } from './page-structure.ts';
import { plainLine } from './plain-line.ts';
import { findProseCofinanceurs } from './prose-cofinanceurs.ts';
import { splitNames } from './split-names.ts';
import { indexWordings, type Wordings } from './wordings.ts';

/**
 * Parses the source page, saved as text or as HTML. What is unknown or doubtful is in `findings`, and does not end the reading.
 *
 * `knownNames`: names and aliases of the curation. They show where a name ends if the punctuation does not. `wordings`: the
 * labels and titles of sections that the curation knows. `address`: the address of the page, by which its links are resolved.
 *
 * Patterns see lines with plain characters (`plainLine`); the result has the words as they are on the page.
 *
 * Errors: `DATA_INVALID` if this is not a list of Fabriques: it has neither sections nor years.
 */
export function parsePage(
  source: string,
  knownNames: readonly string[],
  wordings: Wordings,
  address: string | null = null,
): Page {
  const found = linkedLines(source, address);
  const plain = found.map(({ text }) => plainLine(text));
  const lines = plain.map(({ text }) => text);
  const structure = pageStructure(lines, indexWordings(wordings));
  if (structure === undefined) {
    throw new PublicError(
      'DATA_INVALID',
      'The page has no section « Fabriques prospectives en cours » or « Fabriques prospectives achevées », and no years: ' +
        'save the whole page « Liste des Fabriques », as text or as HTML.',
    );
  }
  const lexicon = buildLexicon(knownNames);
  const { blocks, unread, findings } = groupBlocks(lines, structure);
  const fabriques = blocks.map((block) => readBlock(block, lexicon));
  const header = lines.slice(
    0,
    structure.findIndex(({ kind }) => kind !== 'HEADER' && kind !== 'BLANK'),
  );
  const words = pageWords(found, plain);
  return {
    lines: found.map(({ text }) => text),
    structure,
    announced: { territoires: announcedTerritoires(header), fabriquesPerYear: announcedFabriquesPerYear(header) },
    fabriques: fabriques.map(words.fabrique),
    ignored: blocks.flatMap(ignoredPassages).map(words.passage),
    unread: [...unread, ...blocks.flatMap(unreadPassages)].map(words.passage),
    findings: [...findings, ...blocks.flatMap((block, index) => checkBlock(block, fabriques[index]?.labels ?? []))].map(
      words.finding,
    ),
  };
}

function readBlock(block: Block, lexicon: Lexicon): PageFabrique {
  const paragraphs = block.lines.filter(({ is }) => is.kind === 'PROSE').map((line) => passageOf(line, 0));
  return {
    status: block.status,
    year: block.year,
    line: block.lines[0]?.line ?? 0,
    paragraphs,
    labels: readLabels(block, lexicon),
    proseCofinanceurs: paragraphs.flatMap((paragraph) =>
      findProseCofinanceurs(paragraph.text, lexicon).map((span) => cut(paragraph, span)),
    ),
    publications: block.lines.flatMap((line) =>
      line.is.kind === 'PUBLICATION' ? [{ ...passageOf(line, line.is.column), url: null }] : [],
    ),
  };
}

/** The labels with their names, also of those on lines under the label. */
function readLabels(block: Block, lexicon: Lexicon): LabelGroup[] {
  const groups: LabelGroup[] = [];
  for (const line of block.lines) {
    if (line.is.kind === 'LABELS') groups.push(...line.is.labels.flatMap((label) => readLabel(label, line, lexicon)));
    const last = groups.at(-1);
    if (line.is.kind !== 'NAMES' || !last) continue;
    groups[groups.length - 1] = {
      ...last,
      mentions: [...last.mentions, ...namesOf(passageOf(line, line.is.column), last.role, lexicon)],
    };
  }
  return groups;
}

function readLabel({ use, from, to, ...label }: FoundLabel, { text, line }: BlockLine, lexicon: Lexicon): LabelGroup[] {
  if (use === 'IGNORE') return [];
  const column = from + colonLength(text.slice(from));
  const names = { text: text.slice(column, to), line, column };
  return [{ label: { ...label, line }, role: use, mentions: namesOf(names, use, lexicon) }];
}

function namesOf(names: Passage, role: LabelGroup['role'], lexicon: Lexicon): Passage[] {
  return splitNames(names.text, role, lexicon).map((span) => cut(names, span));
}

function colonLength(text: string): number {
  return /^\s*:\s*/.exec(text)?.[0].length ?? 0;
}

function ignoredPassages({ lines }: Block): Passage[] {
  return lines.flatMap((line) => {
    if (line.is.kind === 'IGNORED') return [passageOf(line, 0)];
    if (line.is.kind !== 'LABELS') return [];
    return line.is.labels
      .filter(({ use }) => use === 'IGNORE')
      .map(({ column, to }) => cut(passageOf(line, 0), { start: column, end: to }));
  });
}

function unreadPassages({ lines }: Block): Passage[] {
  return lines.filter(({ is }) => is.kind === 'UNKNOWN_LABEL').map((line) => passageOf(line, 0));
}

/** What a Fabrique lacks, or has twice. */
function checkBlock({ lines, year }: Block, labels: readonly LabelGroup[]): Finding[] {
  const [first] = lines;
  if (!first) return [];
  const at = { line: first.line, text: first.text };
  const hasTerritoires = labels.some(({ role, mentions }) => role === 'TERRITOIRE' && mentions.length > 0);
  const unknown = lines.filter(({ is }) => is.kind === 'LABELS' && !is.isKnown).map(({ line }) => line);
  const known = labels.filter(({ label }) => !unknown.includes(label.line));
  const twice = known.filter(({ role }, index) => known.slice(0, index).some((earlier) => earlier.role === role));
  return [
    ...(year === null ? [finding('NO_YEAR', {}, at)] : []),
    ...(lines.some(({ is }) => is.kind === 'PROSE') ? [] : [finding('NO_DESCRIPTION', {}, at)]),
    ...(hasTerritoires ? [] : [finding('NO_TERRITOIRES', {}, at)]),
    ...twice.map(({ label }) => finding('LABEL_TWICE', { label: label.text }, { line: label.line, text: label.text })),
  ];
}

function passageOf({ text, line }: BlockLine, column: number): Passage {
  return { text: text.slice(column), line, column };
}

function cut(passage: Passage, { start, end }: Span): Passage {
  return { text: passage.text.slice(start, end), line: passage.line, column: passage.column + start };
}
