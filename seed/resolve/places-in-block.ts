import type { Page } from '../page/page.ts';
import { placesOf } from '../page/plain-line.ts';
import type { Place } from './correction-fault.ts';
import type { NamedBlock } from './named-mentions.ts';

/** What words are looked for in. */
interface Blocks {
  readonly page: Page;
  readonly blocks: readonly NamedBlock[];
}

/**
 * Where the block of a Fabrique has some words; without a Fabrique, where the header of the page has them. Words that begin or
 * end with a letter or digit must not be a part of a longer word or number.
 */
export function placesInBlock(words: string, fabrique: string | null, { page, blocks }: Blocks): Place[] {
  const [first, next] = linesOf(fabrique, page, blocks);
  return page.lines.slice(first - 1, next - 1).flatMap((line, offset) =>
    placesOf(words, line)
      .filter(({ from, to }) => !isInsideWord(line, from) && !isInsideWord(line, to))
      .map(({ from, to }) => ({ line: first + offset, column: from, text: line.slice(from, to) })),
  );
}

/** The first line of a Fabrique, and the one after its last; without a Fabrique, those of the header. */
function linesOf(fabrique: string | null, { lines }: Page, blocks: readonly NamedBlock[]): [number, number] {
  const starts = blocks.map(({ page }) => page.line);
  if (fabrique === null) return [1, starts[0] ?? 1];
  const index = blocks.findIndex((block) => block.fabrique === fabrique);
  return [starts[index] ?? 1, index < 0 ? 1 : (starts[index + 1] ?? lines.length + 1)];
}

function isInsideWord(text: string, position: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, position - 1), position + 1));
}
