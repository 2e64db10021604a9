import type { Question } from './question.ts';

/** The blocks that have a word that begins with "mobilité" or "transport". */
export const question: Question = {
  read: ({ fabriques }) => fabriques.nodes.map(({ slug }: { slug: string }) => slug).sort(),
  answer: [
    'metiers-et-competences-industriels',
    'mobilites-actives',
    'teletravail-et-villes-moyennes',
    'zones-d-activites-economiques',
  ],
};
