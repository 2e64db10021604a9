import { fold } from '../../src/domain/fold.ts';
import type { Suggestion } from '../findings/finding.ts';

/**
 * The known names that are most similar to an unknown one: at most three, with a similarity of at least 0.5, highest first. Of
 * several names of one thing, the most similar.
 */
export function suggest(unknown: string, known: readonly Suggestion[]): Suggestion[] {
  const similarityTo = similarities(unknown);
  const found = known
    .map((suggestion) => ({ suggestion, similarity: similarityTo(suggestion.name) }))
    .filter(({ similarity }) => similarity >= 0.5)
    .sort((a, b) => b.similarity - a.similarity || (a.suggestion.name < b.suggestion.name ? -1 : 1))
    .map(({ suggestion }) => suggestion);
  return withoutRepeats(found).slice(0, 3);
}

/** The suggestions without later ones of the same code. */
export function withoutRepeats(suggestions: readonly Suggestion[]): Suggestion[] {
  const codes = suggestions.map(({ code }) => code);
  return suggestions.filter(({ code }, index) => codes.indexOf(code) === index);
}

/**
 * Compares names with one name, from 0 to 1: the higher of two Dice coefficients. That of the pairs of letters finds
 * misspellings, that of the words finds names with words added, left out or in another order.
 */
export function similarities(name: string): (other: string) => number {
  const pairs = letterPairs(fold(name));
  const words = fold(name).split(' ');
  return (other) => Math.max(dice(pairs, letterPairs(fold(other))), dice(words, fold(other).split(' ')));
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
