import { fold } from '../../src/domain/fold.ts';

/**
 * The known names nearest to an unknown one, the nearest first: at most three, none below half alike.
 *
 * Nearness is the Dice coefficient of the pairs of letters (catches misspellings) or of the words (catches words
 * added, left out or put in another order), whichever is higher.
 */
export function suggest(unknown: string, known: readonly string[]): string[] {
  const pairs = letterPairs(fold(unknown));
  const words = fold(unknown).split(' ');
  return [...new Set(known)]
    .map((name) => ({
      name,
      nearness: Math.max(dice(pairs, letterPairs(fold(name))), dice(words, fold(name).split(' '))),
    }))
    .filter(({ nearness }) => nearness >= 0.5)
    .sort((a, b) => b.nearness - a.nearness || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function letterPairs(folded: string): string[] {
  return Array.from({ length: Math.max(folded.length - 1, 0) }, (_, index) => folded.slice(index, index + 2));
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared += 1;
    left.set(item, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
