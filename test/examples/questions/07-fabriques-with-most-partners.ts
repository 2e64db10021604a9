import type { Question } from './question.ts';

/** The lists of partners, counted: eight names in 2023 and in 2022, then four Fabriques with seven, then six with six. */
export const question: Question = {
  read: ({ fabriques }) => [
    fabriques.totalCount,
    ...fabriques.nodes.map(
      ({ year, partners }: { year: number; partners: { totalCount: number } }) => `${year}: ${partners.totalCount}`,
    ),
  ],
  answer: [
    12,
    ...['2023: 8', '2022: 8', '2023: 7', '2023: 7', '2021: 7', '2021: 7'],
    ...['2025: 6', '2025: 6', '2024: 6', '2024: 6', '2020: 6', '2018: 6'],
  ],
};
