import type { Question } from './question.ts';

/** Four Fabriques have only communes: those of 2018, 2019, 2020 and 2021. One of them names the ANAH. */
export const question: Question = {
  read: ({ fabriques }) => fabriques.nodes,
  answer: [{ year: 2021, title: 'Dans un monde en transition, être senior demain dans une petite ville' }],
};
