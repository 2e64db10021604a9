import { PublicError } from '../../src/domain/error.ts';
import type { Page } from './page.ts';

/** The numbers in the header of the page. Each is followed by the words that say what it counts. Errors: `DATA_INVALID`. */
export function announcedNumbers(header: readonly string[]): Page['announced'] {
  const text = header.filter((line) => line !== '').join(' ');
  return {
    territoires: numberBefore(text, /(\d+) territoires accompagnés/iu, 'territoires accompagnés'),
    fabriquesPerYear: numberBefore(text, /(\d+) fabriques lancées/iu, 'fabriques lancées par an'),
  };
}

function numberBefore(text: string, pattern: RegExp, words: string): number {
  const digits = pattern.exec(text)?.[1];
  if (digits) return Number(digits);
  throw new PublicError(
    'DATA_INVALID',
    `The page's header, before its first section, has no figure followed by « ${words} »: save the whole page.`,
  );
}
