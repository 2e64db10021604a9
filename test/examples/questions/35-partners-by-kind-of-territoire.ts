import type { Question } from './question.ts';

/** One block lists quartiers prioritaires, the one of 2020 on food. Three of its partners are partners of another Fabrique too. */
export const question: Question = {
  read: ({ partners }) =>
    partners.nodes.map(
      ({ name, all, withThem }: { name: string; all: number; withThem: number }) => `${name}: ${withThem} of ${all}`,
    ),
  answer: [
    'Agence nationale pour la rénovation urbaine: 1 of 3',
    'Direction générale des outre-mer: 1 of 6',
    'Ministère des Solidarités et de la Santé: 1 of 3',
  ],
};
