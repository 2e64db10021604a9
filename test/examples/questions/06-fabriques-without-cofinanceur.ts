import type { Question } from './question.ts';

/** Nine blocks name no cofinanceur, neither in a list nor in the prose. */
export const question: Question = {
  read: ({ fabriques }) => [fabriques.totalCount, fabriques.nodes.length],
  answer: [9, 9],
};
