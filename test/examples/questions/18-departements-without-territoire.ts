import type { Question } from './question.ts';

/** The 101 départements, without those in which a territoire of a list lies. */
export const question: Question = {
  read: ({ departements }) => departements.map(({ code }: { code: string }) => code),
  answer: [
    ...['03', '05', '10', '15', '21', '23', '24', '25', '26', '27', '2A', '32', '36', '39', '43', '48', '49', '52'],
    ...['53', '54', '57', '58', '61', '65', '66', '67', '70', '75', '82', '87', '90', '92', '94', '95'],
  ],
};
