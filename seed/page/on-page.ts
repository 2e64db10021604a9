import type { PageFabrique, Passage } from './page.ts';
import type { PlainLine } from './plain-line.ts';
import { linkWithin, type TextLine } from './text-line.ts';

/**
 * A Fabrique that was read from plain lines, with the words and columns as they are on the page, and with the links of its
 * publications.
 */
export function fabriqueOnPage(
  fabrique: PageFabrique,
  lines: readonly TextLine[],
  plain: readonly PlainLine[],
): PageFabrique {
  const restored = ({ text, line, column }: Passage): Passage => {
    const words = lines[line - 1]?.text ?? '';
    const columns = plain[line - 1]?.columns ?? [];
    const from = columns[column] ?? words.length;
    return { text: words.slice(from, columns[column + text.length] ?? words.length), line, column: from };
  };
  return {
    ...fabrique,
    paragraphs: fabrique.paragraphs.map(restored),
    labels: fabrique.labels.map(({ label, role, mentions }) => ({
      ...{ label: restored(label), role },
      mentions: mentions.map(restored),
    })),
    proseCofinanceurs: fabrique.proseCofinanceurs.map(restored),
    publications: fabrique.publications.map((publication) => {
      const passage = restored(publication);
      const line = lines[passage.line - 1] ?? { text: '', links: [] };
      return { ...passage, url: linkWithin(line, passage.column, passage.column + passage.text.length) };
    }),
  };
}
