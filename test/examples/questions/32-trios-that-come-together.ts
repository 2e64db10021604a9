import type { Question } from './question.ts';

interface Set {
  readonly count: number;
  readonly actors: { readonly nodes: readonly { readonly name: string }[] };
  readonly fabriques: { readonly nodes: readonly { readonly year: number }[] };
}

/**
 * From all intersections of the 23 blocks' lists of partners, cofinanceurs and associations, by a separate script: nine sets
 * of three organisations or more are in three blocks or more. One is in five, all others are in three.
 */
export const question: Question = {
  read: ({ frequentSets: { totalCount, nodes } }) => ({
    totalCount,
    counts: nodes.map(({ count }: Set) => count),
    first: nodes[0].actors.nodes.map(({ name }: { name: string }) => name),
    years: nodes[0].fabriques.nodes.map(({ year }: { year: number }) => year),
  }),
  answer: {
    totalCount: 9,
    counts: [5, 3, 3, 3, 3, 3, 3, 3, 3],
    first: ['Agence nationale de la cohésion des territoires', 'Banque des territoires', 'Intercommunalités de France'],
    years: [2025, 2024, 2023, 2023, 2023],
  },
};
