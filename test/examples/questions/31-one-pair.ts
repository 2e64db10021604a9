import type { Question } from './question.ts';

/**
 * The labels "Partenaires" name ADEME in six blocks and ANRU in three; no block names both. By chance, 6 × 3 / 23 would.
 * 55 bodies are named as partners, so 55 × 54 / 2 pairs are tested.
 */
export const question: Question = {
  read: ({ coOccurrence }) => coOccurrence,
  answer: {
    ...{ count: 0, aCount: 6, bCount: 3, fabriqueTotal: 23, expected: 18 / 23 },
    ...{ lift: 0, pValue: 1, qValue: 1, testCount: 1485, fabriques: { nodes: [] } },
  },
};
