import type { Question } from './question.ts';

interface Group {
  readonly keys: readonly { readonly key: string }[];
  readonly count: number;
  readonly distinct: number;
  readonly perItem: { readonly minimum: number; readonly maximum: number; readonly average: number };
}

/** The lists of partners of each Fabrique, by year: Fabriques, different partners, fewest, most, and the average. */
export const question: Question = {
  read: ({ counts }) =>
    counts.map(({ keys, count, distinct, perItem }: Group) =>
      [keys[0]?.key, count, distinct, perItem.minimum, perItem.maximum, perItem.average.toFixed(2)].join(' '),
    ),
  answer: [
    '2018 3 6 0 6 2.00',
    '2019 3 4 0 2 1.33',
    '2020 3 10 2 6 3.67',
    '2021 3 14 1 7 5.00',
    '2022 3 15 3 8 5.00',
    '2023 3 19 7 8 7.33',
    '2024 2 10 6 6 6.00',
    '2025 3 13 4 6 5.33',
  ],
};
