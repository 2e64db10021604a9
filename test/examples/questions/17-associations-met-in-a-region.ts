import type { Question } from './question.ts';

interface Row {
  readonly name: string;
  readonly coOccurrences: { readonly nodes: readonly { readonly b: { readonly name: string } }[] };
}

/** The territoires of départements 22, 29, 35 and 56, each in one Fabrique, with the "Associations d'élus" of its block. */
export const question: Question = {
  read: ({ region }) =>
    region.territoires.nodes.map(({ name, coOccurrences }: Row) => [
      name,
      ...coOccurrences.nodes.map(({ b }) => b.name).sort(),
    ]),
  answer: [
    ['Brest Métropole', 'France urbaine', 'Intercommunalités de France'],
    ['CA Lannion-Trégor Communauté', 'Intercommunalités de France'],
    ['CA Vitré Communauté', 'Villes de France'],
    ['Chantepie', 'Association des petites villes de France'],
    ['Lorient', 'Villes de France'],
  ],
};
