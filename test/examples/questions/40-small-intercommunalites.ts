import type { Question } from './question.ts';

interface Territoire {
  readonly name: string;
  readonly population: number;
  readonly financingLabel: string;
  readonly participations: {
    readonly nodes: readonly {
      readonly fabrique: { readonly year: number };
      readonly mention: { readonly line: number };
    }[];
  };
}

/** Lines 141, 15 and 34. The populations are the sums of their 12, 42 and 30 communes in data/communes.json of the package. */
export const question: Question = {
  read: ({ dataset, territoires }) => [
    dataset.official,
    territoires.totalCount,
    ...territoires.nodes.map(({ name, population, financingLabel, participations }: Territoire) => [
      ...[name, population, financingLabel],
      ...participations.nodes.map(({ fabrique, mention }) => [fabrique.year, mention.line]),
    ]),
  ],
  answer: [
    { package: 'decoupage-administratif 6.0.0', populationYear: 2023 },
    3,
    ['CC Decazeville Communauté', 17_888, 'fiscalité professionnelle unique', [2019, 141]],
    ['CC de la Castagniccia-Casinca', 13_514, 'fiscalité additionnelle', [2025, 15]],
    ['CC de la Région de Rambervillers', 12_767, 'fiscalité professionnelle unique', [2024, 34]],
  ],
};
