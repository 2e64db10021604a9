import type { Question } from './question.ts';

/** The territoires of the four Fabriques since 2023 whose blocks name ADEME: 22 different ones. */
export const question: Question = {
  read: ({ territoires }) => territoires.totalCount,
  answer: 22,
};
