import type { Question } from './question.ts';

/** The lists that name ADEME: six of partners, two of cofinanceurs. */
export const question: Question = {
  read: ({ byRole, byYear }) => {
    const written = ({ keys, count }: { keys: { key: string }[]; count: number }) =>
      `${keys.map(({ key }) => key).join(' ')} ${count}`;
    return [byRole.map(written), byYear.map(written)];
  },
  answer: [
    ['PARTNER 6', 'COFINANCEUR 2'],
    [
      ...['2021 PARTNER 1', '2022 PARTNER 1', '2023 PARTNER 1', '2024 PARTNER 2', '2024 COFINANCEUR 1'],
      ...['2025 PARTNER 1', '2025 COFINANCEUR 1'],
    ],
  ],
};
