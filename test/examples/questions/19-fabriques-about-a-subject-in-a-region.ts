import type { Question } from './question.ts';

/** Two blocks have the word "eau", those of 2025 on industry and of 2023 on zones of activity. The second has a territoire in the région. */
export const question: Question = {
  read: ({ fabriques }) => fabriques.nodes,
  answer: [
    {
      year: 2023,
      title:
        'Comment faire de la transformation des zones d’activités économiques situées en entrées de ville un facteur de ' +
        'transition écologique ?',
    },
  ],
};
