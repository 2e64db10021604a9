import type { Question } from './question.ts';

/** The territoires of the four Fabriques since 2023 whose blocks name ADEME: 22 different ones. */
export const question: Question = {
  read: ({ fabriques }) => {
    const names = fabriques.nodes.flatMap(
      ({ territoires }: { territoires: { nodes: { name: string }[] } }) => territoires.nodes,
    );
    return new Set(names.map(({ name }: { name: string }) => name)).size;
  },
  answer: 22,
};
