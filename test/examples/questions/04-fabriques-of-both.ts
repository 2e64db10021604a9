import type { Question } from './question.ts';

/** Lines 32 and 33, 40, and 47 of the source page name both ADEME and the Banque des territoires, in any role. */
export const question: Question = {
  read: ({ fabriques: { nodes } }) =>
    nodes.map(
      ({ year, title }: { year: number; title: string }) => `${year} ${title.split(' ').slice(0, 5).join(' ')}`,
    ),
  answer: [
    '2024 Financer la transition écologique des',
    '2024 Quels usages du numérique au',
    '2023 Comment faire de la transformation',
  ],
};
