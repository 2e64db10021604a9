import { PublicError } from '../../src/domain/error.ts';
import type { Page } from './page.ts';

/** The figures that the page's header announces, each before the words that say what it counts. */
export function announcedFigures(header: readonly string[]): Page['announced'] {
  const text = header.filter((line) => line !== '').join(' ');
  return {
    territoires: figure(text, /(\d+) territoires accompagnés/iu, 'territoires accompagnés'),
    fabriquesPerYear: figure(text, /(\d+) fabriques lancées/iu, 'fabriques lancées par an'),
  };
}

function figure(text: string, pattern: RegExp, words: string): number {
  const digits = pattern.exec(text)?.[1];
  if (digits) return Number(digits);
  throw new PublicError(
    'DATA_INVALID',
    `The page's header, before its first section, has no figure followed by « ${words} »: save the whole page.`,
  );
}
