import { fold } from './fold.ts';

/** A wording of the source page for comparison: without case, accents, punctuation and the "s" of plurals. */
export function wordingKey(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');
}
