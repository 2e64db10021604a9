import type { Question } from './question.ts';

/** The bodies that the curation calls a ministry or a direction, with the number of lists that name each. */
export const question: Question = {
  read: ({ organisations }) =>
    organisations.nodes.map(
      ({ name, participations }: { name: string; participations: { nodes: unknown[] } }) =>
        `${name}: ${participations.nodes.length}`,
    ),
  answer: [
    'Commissariat général au développement durable: 2',
    "Direction générale de l'aménagement, du logement et de la nature: 6",
    'Direction générale de la cohésion sociale: 1',
    'Direction générale des entreprises: 4',
    'Direction générale des infrastructures, des transports et des mobilités: 1',
    'Direction générale des outre-mer: 10',
    'France Stratégie: 2',
    "Institut national de la jeunesse et de l'éducation populaire: 1",
    "Ministère de l'Éducation nationale: 1",
    'Ministère de la Transition écologique: 2',
    'Ministère des Solidarités et de la Santé: 3',
    'Plan urbanisme construction architecture: 3',
  ],
};
