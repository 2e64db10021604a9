import type { Fabrique } from '../../src/domain/dataset.ts';
import { slugify } from '../../src/domain/fold.ts';
import { randomOf } from './random.ts';
import { descriptionOf, titleOf } from './text.ts';

/** Lines that a Fabrique takes on the page that there would be. */
const linesEach = 8;

/** A line of the Fabrique of a number, by its place in the block. */
export const lineOf = (fabrique: number, place: number) => fabrique * linesEach + place;

const years = { first: 2005, count: 22 };

export function fabriqueOf(number: number): Fabrique {
  const random = randomOf('fabrique', number);
  const year = years.first + Math.floor(random() * years.count);
  const ended = year < years.first + years.count - 2;
  return {
    slug: fabriqueSlug(number),
    formerSlugs: [],
    title: fabriqueTitle(number),
    titleSource: number % 3 === 0 ? `https://example.org/fabrique/${number + 1}` : null,
    description: descriptionOf(random),
    year,
    status: ended ? 'ACHEVEE' : 'EN_COURS',
    period: number % 2 === 0 ? { from: `${year}-03`, to: `${year + 1}-02` } : null,
    line: lineOf(number, 1),
    links:
      number % 2 === 1
        ? [{ title: fabriqueTitle(number), url: `https://example.org/page/${number + 1}`, kind: 'actualité' }]
        : [],
  };
}

export const fabriqueTitle = (number: number) => titleOf(randomOf('title', number));
export const fabriqueSlug = (number: number) => `${slugify(fabriqueTitle(number))}-${number + 1}`;
