import type { Page } from '../page/page.ts';
import { isTrue } from '../page/page-header.ts';
import { actorsOf, type NamedBlock } from './named-mentions.ts';

/**
 * Whether a number in the header contradicts the lists: the territoires, each counted once, or the Fabriques of any year.
 *
 * `line`: the line of the number. The words that say what it counts are on it or on the next one.
 */
export function contradictsHeader(line: number, page: Page, blocks: readonly NamedBlock[]): boolean {
  const words = page.lines.slice(line - 1, line + 1).join(' ');
  if (/territoires? accompagnés?/iu.test(words)) {
    const { territoires } = page.announced;
    return territoires !== null && !isTrue(territoires, distinctTerritoires(blocks));
  }
  if (!/fabriques? lancées?/iu.test(words)) return false;
  return [...fabriquesPerYear(blocks).values()].some((count) => count !== page.announced.fabriquesPerYear);
}

function distinctTerritoires(blocks: readonly NamedBlock[]): number {
  const named = blocks
    .flatMap(({ mentions }) => mentions)
    .filter(({ role }) => role === 'TERRITOIRE')
    .flatMap((mention) => (mention.territoires.length > 0 ? actorsOf(mention) : [mention.passage.text]));
  return new Set(named).size;
}

function fabriquesPerYear(blocks: readonly NamedBlock[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { page } of blocks) {
    if (page.year !== null) counts.set(page.year, (counts.get(page.year) ?? 0) + 1);
  }
  return counts;
}

const numbers = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** The smallest number of territoires of a Fabrique, as the page says: "regroupe quatre à huit territoires". Null: it does not. */
export function announcedMinimum(lines: readonly string[]): number | null {
  const word = lines
    .map((line) => /regroupe (\p{L}+|\d+) à (?:\p{L}+|\d+) territoires/iu.exec(line)?.[1]?.toLowerCase())
    .find((found) => found !== undefined);
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word) + 1 || null;
}
