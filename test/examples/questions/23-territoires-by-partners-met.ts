import type { Question } from './question.ts';

/** Ten territoires were in one of the two blocks that name eight partners; the next ones met seven. */
export const question: Question = {
  read: ({ territoires }) =>
    territoires.nodes.map(({ metPartnerCount }: { metPartnerCount: number }) => metPartnerCount),
  answer: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7, 7],
};
