import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import { guessUse } from './guesses.ts';
import { endsLikeSentence, type FoundLabel, looksLikeUnknownLabel } from './label.ts';
import { type LineKind, lineKind } from './line-kind.ts';
import type { WordingIndex } from './wordings.ts';

/** The kind of a line of the source page in its context. */
export type PageLine =
  | { readonly kind: 'BLANK' }
  | { readonly kind: 'HEADER' }
  | { readonly kind: 'SECTION'; readonly status: FabriqueStatus | null }
  | { readonly kind: 'YEAR'; readonly year: number; readonly isOdd: boolean }
  | { readonly kind: 'PROSE' }
  /** `isKnown`: false for a label that the curation does not know, but whose use its words tell: "Partenaires associés". */
  | { readonly kind: 'LABELS'; readonly labels: readonly FoundLabel[]; readonly isKnown: boolean }
  /** Names on a line of their own under a label, mostly list items. */
  | { readonly kind: 'NAMES'; readonly column: number }
  /** "Publications" or "En complément :" with nothing after it. */
  | { readonly kind: 'MATERIAL' }
  | { readonly kind: 'PUBLICATION'; readonly column: number }
  /** A line under a label that the curation ignores. */
  | { readonly kind: 'IGNORED' }
  /** `label`: the label that the curation does not know. Null on the lines under it. */
  | { readonly kind: 'UNKNOWN_LABEL'; readonly label: string | null };

/** What precedes the current line in its Fabrique. */
interface Context {
  /** Whether there were label lines. If so, the next line of prose begins another Fabrique. */
  readonly labels: boolean;
  /** Whether "Publications" or "En complément" is open, and whether it has content yet. */
  readonly material: 'EMPTY' | 'FILLED' | undefined;
  /** What the lines under the last label are, and whether the label has content yet. */
  readonly label: { readonly holds: 'NAMES' | 'IGNORED' | 'UNKNOWN_LABEL'; readonly isEmpty: boolean } | undefined;
}

const initial: Context = { labels: false, material: undefined, label: undefined };

/**
 * Finds the kind of each line: from the line itself (`lineKind`) or, if that is ambiguous, from the lines around it. Undefined
 * if the page has neither sections nor years: it is another page.
 */
export function pageStructure(lines: readonly string[], wordings: WordingIndex): PageLine[] | undefined {
  const kinds = withHeadings(
    lines,
    lines.map((line) => lineKind(line, wordings)),
  );
  const first = firstOfList(kinds);
  if (first < 0) return undefined;
  let context = initial;
  return lines.map((line, index) => {
    if (index < first) return { kind: line === '' ? 'BLANK' : 'HEADER' };
    const found = inContext(lines, kinds, index, context);
    context = after(found, context, line);
    return found;
  });
}

/** Short lines directly above a year are titles of sections, if they do not end a list of publications or names. */
function withHeadings(lines: readonly string[], kinds: readonly LineKind[]): LineKind[] {
  return kinds.map((kind, index) => {
    const line = lines[index] ?? '';
    const isTitle = /^\p{Lu}/u.test(line) && line.split(' ').length <= 4 && !/[\d:.?!»]/.test(line);
    const next = kinds.slice(index + 1).find((other) => other.kind !== 'BLANK');
    const before = kinds.slice(0, index).findLast((other) => other.kind !== 'BLANK');
    const isFree = before?.kind !== 'MATERIAL' && before?.kind !== 'ITEM';
    return kind.kind === 'TEXT' && isTitle && isFree && next?.kind === 'YEAR'
      ? { kind: 'SECTION', status: null }
      : kind;
  });
}

/** Index of the first section, or of a year before it that has labels below it. */
function firstOfList(kinds: readonly LineKind[]): number {
  const section = kinds.findIndex(({ kind }) => kind === 'SECTION');
  const year = kinds.findIndex(({ kind }) => kind === 'YEAR');
  if (section < 0 || year < 0) return Math.max(section, year);
  const hasLabels = kinds.slice(year, section).some(({ kind }) => kind === 'LABELS');
  return year < section && hasLabels ? year : section;
}

function inContext(lines: readonly string[], kinds: readonly LineKind[], index: number, context: Context): PageLine {
  const line = lines[index] ?? '';
  const kind = kinds[index] ?? { kind: 'BLANK' };
  if (kind.kind === 'MATERIAL') {
    return kind.column === line.length ? { kind: 'MATERIAL' } : { kind: 'PUBLICATION', column: kind.column };
  }
  if (kind.kind === 'ITEM') {
    if (context.material) return { kind: 'PUBLICATION', column: kind.column };
    return context.label ? under(context.label.holds, kind.column) : { kind: 'PROSE' };
  }
  if (kind.kind === 'LABELS') return { ...kind, isKnown: true };
  if (kind.kind !== 'TEXT') return kind;
  if (context.material === 'EMPTY' && belongsToMaterial(lines, kinds, index, context.labels)) {
    return { kind: 'PUBLICATION', column: 0 };
  }
  if (looksLikeUnknownLabel(line, context.label !== undefined)) {
    return unknownLabel(line);
  }
  const isShort = line.length <= 250 && !endsLikeSentence(line);
  if (context.label?.isEmpty && isShort) return under(context.label.holds, 0);
  return { kind: 'PROSE' };
}

/** Names under a label that the curation does not know are read as the label seems to say; other words are not read. */
function unknownLabel(line: string): PageLine {
  const colon = line.indexOf(':');
  const text = line.slice(0, colon).trimEnd();
  const use = guessUse(text);
  if (use === 'IGNORE' || use === 'PUBLICATION') return { kind: 'UNKNOWN_LABEL', label: text };
  return { kind: 'LABELS', labels: [{ use, text, column: 0, from: text.length, to: line.length }], isKnown: false };
}

/** The kind of a line under a label. */
function under(holds: NonNullable<Context['label']>['holds'], column: number): PageLine {
  if (holds === 'NAMES') return { kind: 'NAMES', column };
  return holds === 'IGNORED' ? { kind: 'IGNORED' } : { kind: 'UNKNOWN_LABEL', label: null };
}

function after(line: PageLine, context: Context, text: string): Context {
  switch (line.kind) {
    case 'BLANK':
      return context;
    case 'LABELS': {
      const last = line.labels.at(-1);
      const isEmpty = last !== undefined && /^[\s:.]*$/.test(text.slice(last.from, last.to));
      const holds = last?.use === 'IGNORE' ? 'IGNORED' : 'NAMES';
      return { labels: true, material: undefined, label: { holds, isEmpty } };
    }
    case 'NAMES':
    case 'IGNORED':
      return { ...context, label: context.label && { ...context.label, isEmpty: false } };
    case 'UNKNOWN_LABEL':
      return { ...context, material: undefined, label: { holds: 'UNKNOWN_LABEL', isEmpty: text.endsWith(':') } };
    case 'MATERIAL':
      return { ...context, material: 'EMPTY', label: undefined };
    case 'PUBLICATION':
      return { ...context, material: 'FILLED', label: undefined };
    default:
      return initial;
  }
}

/**
 * Whether a line of text directly after an empty "En complément :" or "Publications" is its content rather than prose.
 *
 * The page has both cases. The next lines decide:
 * - No label line before the next year, section or end of the page: the line is content. It cannot describe a Fabrique,
 *   because every Fabrique has labels.
 * - A label line comes next: the line is prose. It is the only description that the next Fabrique can have.
 * - More text before the labels: the line is content if it is a title, that is, does not end like a sentence.
 *
 * Before the labels of its own Fabrique (`labels` is false) there is a description already, so only the end of the line counts.
 */
function belongsToMaterial(
  lines: readonly string[],
  kinds: readonly LineKind[],
  index: number,
  labels: boolean,
): boolean {
  const isTitle = !endsLikeSentence(lines[index] ?? '');
  if (!labels) return isTitle;
  const next = kinds.slice(index + 1).find(({ kind }) => ['YEAR', 'SECTION', 'LABELS', 'TEXT'].includes(kind))?.kind;
  return next === 'LABELS' ? false : next === 'TEXT' ? isTitle : true;
}
