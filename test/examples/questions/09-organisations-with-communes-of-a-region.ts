import type { Question } from './question.ts';

/** One Fabrique has a commune of this région: the one of 2018 on ageing. It names six partners and nobody else. */
export const question: Question = {
  read: ({ organisations }) => organisations.nodes.map(({ name }: { name: string }) => name),
  answer: [
    "Caisse nationale d'assurance vieillesse",
    "Caisse nationale de solidarité pour l'autonomie",
    'Ministère des Solidarités et de la Santé',
    "Observatoire national de l'action sociale décentralisée",
    'Plan urbanisme construction architecture',
    'Réseau francophone des villes amies des aînés',
  ],
};
