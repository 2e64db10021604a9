import type { Question } from './question.ts';

/**
 * Line 122 of the page, in prose: "cofinancée par la Caisse des dépôts"; the partners of line 124 are the Banque des territoires and
 * Cerema. No other block names the Caisse des dépôts as a cofinanceur.
 */
export const question: Question = {
  read: ({ fabriques }) => [
    fabriques.totalCount,
    fabriques.nodes.map(({ year, cofinanceurs }: { year: number; cofinanceurs: { edges: object[] } }) => [
      year,
      cofinanceurs.edges,
    ]),
  ],
  answer: [
    1,
    [
      [
        2020,
        [{ node: { name: 'Caisse des dépôts' }, origin: 'PROSE', mention: { text: 'Caisse des dépôts', line: 122 } }],
      ],
    ],
  ],
};
