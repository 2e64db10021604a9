import type { Question } from './question.ts';

/** The periods that the pages of the Fabriques state, counted with both ends. */
export const question: Question = {
  read: ({ longerThanAYear, underWayIn2022 }) =>
    [longerThanAYear, underWayIn2022].map(({ nodes }) => nodes.map(({ slug }: { slug: string }) => slug).sort()),
  answer: [
    [
      ...['alimentation-durable-dans-les-qpv', 'epanouissement-des-jeunes', 'metiers-et-competences-industriels'],
      ...[
        'rythmes-de-vie-dans-les-villes-moyennes',
        'senior-demain-dans-une-petite-ville',
        'sites-industriels-de-demain',
      ],
    ],
    [
      ...['alimentation-durable-dans-les-qpv', 'epanouissement-des-jeunes', 'rythmes-de-vie-dans-les-villes-moyennes'],
      ...['senior-demain-dans-une-petite-ville', 'sites-industriels-de-demain'],
    ],
  ],
};
