import type { Finding } from '../findings/finding.ts';
import type { PageFabrique, Passage } from './page.ts';
import type { PlainLine } from './plain-line.ts';
import { linkWithin, type TextLine } from './text-line.ts';

/** Gives what was read from plain lines the words and columns that they have on the page. */
export function pageWords(lines: readonly TextLine[], plain: readonly PlainLine[]) {
  const passage = ({ text, line, column }: Passage): Passage => {
    const words = lines[line - 1]?.text ?? '';
    const columns = plain[line - 1]?.columns ?? [];
    const from = columns[column] ?? words.length;
    return { text: words.slice(from, columns[column + text.length] ?? words.length), line, column: from };
  };
  /** With the links of its publications. */
  const fabrique = (one: PageFabrique): PageFabrique => ({
    ...one,
    paragraphs: one.paragraphs.map(passage),
    labels: one.labels.map(({ label, role, mentions }) => ({
      ...{ label: passage(label), role },
      mentions: mentions.map(passage),
    })),
    proseCofinanceurs: one.proseCofinanceurs.map(passage),
    publications: one.publications.map((publication) => {
      const { text, line: number, column } = passage(publication);
      const line = lines[number - 1] ?? { text: '', links: [] };
      return { text, line: number, column, url: linkWithin(line, column, column + text.length) };
    }),
  });
  const finding = (one: Finding): Finding => {
    const { line, text } = one;
    const column = line === null || text === null ? -1 : (plain[line - 1]?.text.indexOf(text) ?? -1);
    return line === null || text === null || column < 0 ? one : { ...one, text: passage({ text, line, column }).text };
  };
  return { passage, fabrique, finding };
}
