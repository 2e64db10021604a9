import type { Question } from './question.ts';

interface Edge {
  readonly node: { readonly name: string };
  readonly score: number;
  readonly fabriqueCount: number;
}

/**
 * For each other Fabrique, the actors in both, divided by the actors in either: 1/7 for the territoires littoraux, 4/25 for the
 * zones d'activités… The score is the sum over the Fabriques of an organisation. 57 organisations have one.
 */
export const question: Question = {
  read: ({ fabrique: { suggestions } }) => [
    suggestions.totalCount,
    ...suggestions.edges.map(({ node, score, fabriqueCount }: Edge) => [node.name, score.toFixed(6), fabriqueCount]),
  ],
  answer: [
    57,
    // 4/25 + 1/7 + 1/11 + 1/11 + 2/25 + 1/24
    ['Cerema', '0.606342', 6],
    ['Direction générale des outre-mer', '0.578764', 6],
    ['ADEME', '0.493105', 6],
    ['Direction générale des entreprises', '0.459908', 4],
    ['France urbaine', '0.311165', 4],
  ],
};
