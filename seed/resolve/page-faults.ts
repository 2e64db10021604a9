import type { LabelGroup, PageFabrique, Passage } from '../page/page.ts';
import type { NamedBlock } from './named-mentions.ts';

/** The label at a position of a Fabrique, with its names. Null: another text is there. */
export function labelAt(block: NamedBlock | null, line: number, column: number): LabelGroup | null {
  return block?.page.labels.find(({ label }) => label.line === line && label.column === column) ?? null;
}

/** Whether a label counts one: "Cofinanceur", but not "Associations d'élus partenaire". */
export function isSingular(label: string): boolean {
  return !/^(?:autres\s+)?\p{L}+s(?!\p{L})/iu.test(label);
}

/** Whether nothing separates a name or label that some words touch from the one before it on the line. */
export function isUnseparated(
  { text, line, column }: Passage,
  { labels }: PageFabrique,
  lines: readonly string[],
): boolean {
  const passages = labels
    .flatMap(({ label, mentions }) => [label, ...mentions])
    .filter((passage) => passage.line === line)
    .sort((a, b) => a.column - b.column);
  return passages.some((passage, index) => {
    const before = passages[index - 1];
    const isTouched = passage.column < column + text.length && column < passage.column + passage.text.length;
    if (before === undefined || !isTouched) return false;
    const gap = (lines[line - 1] ?? '').slice(before.column + before.text.length, passage.column);
    return gap.trim() === '';
  });
}

/** Whether a label on a line has nothing after it: no name, and no publication on its line or on the next one with text. */
export function isEmptySection(line: number, block: PageFabrique, lines: readonly string[]): boolean {
  const next = lines.findIndex((text, index) => index >= line && text !== '') + 1;
  const named = block.labels.some(({ label, mentions }) => label.line === line && mentions.length > 0);
  return !named && !block.publications.some((passage) => passage.line === line || passage.line === next);
}
