import type { FabriqueStatus } from '../src/domain/dataset.ts';
import { PublicError } from '../src/domain/error.ts';
import { buildLexicon, type Lexicon, type Span } from './known-names.ts';
import { type FoundLabel, knownLabels, looksLikeUnknownLabel } from './label.ts';
import { type LineKind, lineKind } from './line-kind.ts';
import { belongsToMaterial } from './material.ts';
import type { LabelGroup, Page, PageFabrique, Passage } from './page.ts';
import { announcedFigures } from './page-header.ts';
import { pageLines } from './page-lines.ts';
import { findProseCofinanceurs } from './prose-cofinanceurs.ts';
import { splitNames } from './split-names.ts';

interface Block {
  readonly status: FabriqueStatus;
  readonly year: number;
  readonly line: number;
  readonly paragraphs: Passage[];
  readonly labels: LabelGroup[];
  readonly publications: Passage[];
}

/**
 * Reads the page of the Fabriques, saved as text or as HTML.
 *
 * `knownNames` are the names and aliases of the curation: they tell where a name ends when the punctuation does not.
 *
 * A Fabrique has no title on the page. Its block begins with the first line of prose after a section, a year, or the
 * label lines of the Fabrique before it; publications may stand before or after the labels (see material.ts).
 */
export function parsePage(source: string, knownNames: readonly string[]): Page {
  const lines = pageLines(source);
  const kinds = lines.map((line, index) => lineKind(line, index + 1));
  const firstSection = kinds.findIndex(({ kind }) => kind === 'SECTION');
  if (firstSection < 0) {
    throw invalid(
      'The page has no section « Fabriques prospectives en cours » or « Fabriques prospectives achevées »: ' +
        'save the whole page « Liste des Fabriques », as text or as HTML.',
    );
  }
  const announced = announcedFigures(lines.slice(0, firstSection));
  const lexicon = buildLexicon(knownNames);
  const fabriques = readBlocks(lines, kinds, firstSection, lexicon).map((block) => finish(block, lexicon));
  return { lines, announced, fabriques };
}

function readBlocks(lines: readonly string[], kinds: readonly LineKind[], start: number, lexicon: Lexicon): Block[] {
  const blocks: Block[] = [];
  let status: FabriqueStatus | undefined;
  let year: number | undefined;
  let block: Block | undefined;
  /** Set while the lines that follow "Publications" or "En complément" may still be its content. */
  let material: 'EMPTY' | 'FILLED' | undefined;
  let followsLabel = false;

  const endBlock = (): void => {
    if (block) requireTerritoires(block);
    block = undefined;
    material = undefined;
  };
  const openBlock = (at: number): Block => {
    if (status && year !== undefined) return { status, year, line: at, paragraphs: [], labels: [], publications: [] };
    throw invalid(`Line ${at} of the page stands before any year: « ${start60(lines[at - 1])} ».`);
  };
  const blockFor = (at: number, what: string): Block => {
    if (block) return block;
    throw invalid(`Line ${at} of the page has ${what} before any description of a Fabrique.`);
  };

  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const at = index + 1;
    const kind = kinds[index] ?? { kind: 'BLANK' };
    if (kind.kind === 'BLANK') continue;
    const passage = (column: number): Passage => ({ text: line.slice(column), line: at, column });
    const afterLabel = followsLabel;
    followsLabel = kind.kind === 'LABELS';

    if (kind.kind === 'SECTION') {
      endBlock();
      status = kind.status;
      year = undefined;
    } else if (kind.kind === 'YEAR') {
      endBlock();
      year = kind.year;
    } else if (kind.kind === 'LABELS') {
      const open = blockFor(at, 'a label');
      for (const label of kind.labels) open.labels.push(readLabel(label, line, at, open, lexicon));
      material = undefined;
    } else if (kind.kind === 'MATERIAL') {
      const open = blockFor(at, 'publications');
      const isEmpty = kind.column === line.length;
      if (!isEmpty) open.publications.push(passage(kind.column));
      material = isEmpty ? 'EMPTY' : 'FILLED';
    } else if (kind.kind === 'ITEM' && material) {
      blockFor(at, 'publications').publications.push(passage(kind.column));
      material = 'FILLED';
    } else if (kind.kind === 'ITEM' && afterLabel) {
      throw invalid(
        `Line ${at} of the page is a list item under a label: « ${start60(line)} ». Put its names on the label's line.`,
      );
    } else if (material === 'EMPTY' && block && belongsToMaterial(lines, kinds, index, block.labels.length > 0)) {
      block.publications.push(passage(0));
    } else {
      material = undefined;
      if (looksLikeUnknownLabel(line, afterLabel)) throw unknownLabel(line, at);
      if (block && block.labels.length > 0) {
        endBlock();
      }
      block = block ?? openAndKeep(openBlock(at));
      block.paragraphs.push(passage(0));
    }
  }
  endBlock();
  return blocks;

  function openAndKeep(opened: Block): Block {
    blocks.push(opened);
    return opened;
  }
}

function readLabel(label: FoundLabel, line: string, at: number, block: Block, lexicon: Lexicon): LabelGroup {
  if (block.labels.some(({ role }) => role === label.role)) {
    throw invalid(
      `Line ${at} of the page has a second label « ${label.text} » for the Fabrique of line ${block.line}: ` +
        'is the description of the next Fabrique missing?',
    );
  }
  const names = line.slice(label.from, label.to);
  const colon = /^\s*:\s*/.exec(names)?.[0].length ?? 0;
  const offset = label.from + colon;
  return {
    label: { text: label.text, line: at, column: label.column },
    role: label.role,
    mentions: passages(splitNames(names.slice(colon), label.role, lexicon), line, at, offset),
  };
}

function finish(block: Block, lexicon: Lexicon): PageFabrique {
  const proseCofinanceurs = block.paragraphs.flatMap(({ text, line }) =>
    passages(findProseCofinanceurs(text, lexicon), text, line, 0),
  );
  return { ...block, proseCofinanceurs };
}

/** Spans counted from `offset` in a line, as passages of that line. */
function passages(spans: readonly Span[], line: string, at: number, offset: number): Passage[] {
  return spans.map(({ start, end }) => ({
    text: line.slice(offset + start, offset + end),
    line: at,
    column: offset + start,
  }));
}

function requireTerritoires(block: Block): void {
  const territoires = block.labels.find(({ role }) => role === 'TERRITOIRE');
  if (territoires && territoires.mentions.length > 0) return;
  throw invalid(
    `The Fabrique of line ${block.line} of the page (« ${start60(block.paragraphs[0]?.text)} ») names no territoires: ` +
      'its line « Territoires : … » is missing, empty, or under a label that is not known.',
  );
}

function unknownLabel(line: string, at: number): PublicError {
  const label = line.slice(0, line.indexOf(':')).trim();
  return invalid(
    `Line ${at} of the page begins with a label that is not known: « ${label} ». Known are: ${knownLabels}. ` +
      'Add the new wording to seed/label.ts, or correct the line.',
  );
}

function start60(text = ''): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function invalid(message: string): PublicError {
  return new PublicError('DATA_INVALID', message);
}
