import { PublicError } from '../../src/domain/error.ts';
import { endsLikeSentence, knownLabels, looksLikeUnknownLabel } from './label.ts';
import { type LineKind, lineKind } from './line-kind.ts';

/** The kind of a line of the source page in its context. */
export type PageLine =
  | Exclude<LineKind, { kind: 'MATERIAL' | 'ITEM' | 'TEXT' }>
  | { readonly kind: 'HEADER' }
  | { readonly kind: 'PROSE' }
  /** "Publications" or "En complément :" with nothing after it. */
  | { readonly kind: 'MATERIAL' }
  | { readonly kind: 'PUBLICATION'; readonly column: number };

/** What precedes the current line in its Fabrique. */
interface Context {
  /** Whether there were label lines. If so, the next line of prose begins another Fabrique. */
  readonly labels: boolean;
  /** Whether "Publications" or "En complément" is open, and whether it has content yet. */
  readonly material: 'EMPTY' | 'FILLED' | undefined;
  readonly afterLabelLine: boolean;
}

const initial: Context = { labels: false, material: undefined, afterLabelLine: false };

/**
 * Finds the kind of each line: from the line itself (`lineKind`) or, if that is ambiguous, from the lines around it. Errors:
 * `DATA_INVALID`.
 */
export function pageStructure(lines: readonly string[]): PageLine[] {
  const kinds = lines.map((line, index) => lineKind(line, index + 1));
  const firstSection = kinds.findIndex(({ kind }) => kind === 'SECTION');
  if (firstSection < 0) {
    throw new PublicError(
      'DATA_INVALID',
      'The page has no section « Fabriques prospectives en cours » or « Fabriques prospectives achevées »: ' +
        'save the whole page « Liste des Fabriques », as text or as HTML.',
    );
  }
  let context = initial;
  return lines.map((_, index) => {
    if (index < firstSection) return { kind: 'HEADER' };
    const found = inContext(lines, kinds, index, context);
    context = after(found, context);
    return found;
  });
}

function inContext(lines: readonly string[], kinds: readonly LineKind[], index: number, context: Context): PageLine {
  const line = lines[index] ?? '';
  const kind = kinds[index] ?? { kind: 'BLANK' };
  if (kind.kind === 'MATERIAL') {
    return kind.column === line.length ? { kind: 'MATERIAL' } : { kind: 'PUBLICATION', column: kind.column };
  }
  if (kind.kind === 'ITEM') {
    if (context.material) return { kind: 'PUBLICATION', column: kind.column };
    if (context.afterLabelLine) throw listUnderLabel(line, index + 1);
    return { kind: 'PROSE' };
  }
  if (kind.kind !== 'TEXT') return kind;
  if (context.material === 'EMPTY' && belongsToMaterial(lines, kinds, index, context.labels)) {
    return { kind: 'PUBLICATION', column: 0 };
  }
  if (looksLikeUnknownLabel(line, context.afterLabelLine)) throw unknownLabel(line, index + 1);
  return { kind: 'PROSE' };
}

function after(line: PageLine, context: Context): Context {
  switch (line.kind) {
    case 'BLANK':
      return context;
    case 'LABELS':
      return { labels: true, material: undefined, afterLabelLine: true };
    case 'MATERIAL':
      return { ...context, material: 'EMPTY', afterLabelLine: false };
    case 'PUBLICATION':
      return { ...context, material: 'FILLED', afterLabelLine: false };
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

function listUnderLabel(line: string, at: number): PublicError {
  return new PublicError(
    'DATA_INVALID',
    `Line ${at} of the page is a list item under a label: « ${line} ». Put its names on the line of the label.`,
  );
}

function unknownLabel(line: string, at: number): PublicError {
  const label = line.slice(0, line.indexOf(':')).trim();
  return new PublicError(
    'DATA_INVALID',
    `Line ${at} of the page begins with a label that is not known: « ${label} ». Known are: ${knownLabels}. ` +
      'Correct the line, or add the new wording to seed/page/label.ts.',
  );
}
