import type { Question } from './question.ts';

interface Listed {
  readonly fabrique: { readonly year: number };
  readonly mention: { readonly line: number };
}

/**
 * The page lists eleven publications after "Publications :" and "En complément :", on these lines, in 8 of its 23 blocks: three and
 * two of them are in one block, and lines 73 and 86 are labels without a text.
 */
const lines = [
  ...[57, 58, 59].map((line) => [2023, line]),
  [2022, 79],
  ...[93, 98, 103].map((line) => [2021, line]),
  ...[107, 108, 127].map((line) => [2020, line]),
  [2019, 133],
];

export const question: Question = {
  read: ({ fabriques, publications }) => [
    ...[fabriques.totalCount, fabriques.nodes.length, publications.totalCount],
    publications.nodes
      .map(({ fabrique, mention }: Listed) => [fabrique.year, mention.line])
      .sort((one: number[], other: number[]) => (one[1] ?? 0) - (other[1] ?? 0)),
  ],
  answer: [15, 15, 11, lines],
};
