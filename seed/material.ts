import { endsLikeSentence } from './label.ts';
import type { LineKind } from './line-kind.ts';

/**
 * Whether a line of text right after an empty "En complément :" or "Publications :" is its content, and not prose.
 *
 * The page puts both there, and only what comes next tells them apart:
 * - when no label line follows before the next year, section or end of the page, the line cannot describe a
 *   Fabrique, for a Fabrique has labels: it is content;
 * - when a label follows at once, the line is the only description that this Fabrique can have: it is prose;
 * - with more lines of text before the labels, a title ends without a full stop, a paragraph with one.
 *
 * While the labels of the Fabrique are still to come (`labelsSeen` false), it has its description already, so only
 * the last of the three decides.
 */
export function belongsToMaterial(
  lines: readonly string[],
  kinds: readonly LineKind[],
  index: number,
  labelsSeen: boolean,
): boolean {
  const line = lines[index] ?? '';
  if (!labelsSeen) return !endsLikeSentence(line);
  for (let next = index + 1; next < lines.length; next += 1) {
    const kind = kinds[next]?.kind;
    if (kind === 'YEAR' || kind === 'SECTION') return true;
    if (kind === 'LABELS') return false;
    if (kind === 'TEXT') return !endsLikeSentence(line);
  }
  return true;
}
