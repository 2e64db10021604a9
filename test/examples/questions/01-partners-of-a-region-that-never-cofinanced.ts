import type { Question } from './question.ts';

/** Two Fabriques of these years have a territoire in Bretagne: the one on teleworking, and the one on industrial sites. */
export const question: Question = {
  read: ({ partners }) => partners.nodes.map(({ name }: { name: string }) => name),
  answer: ['Cerema', 'France Tiers-Lieux', 'Plan urbanisme construction architecture'],
};
