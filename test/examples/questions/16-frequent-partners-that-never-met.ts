import type { Question } from './question.ts';

/**
 * The labels "Partenaires" of the 23 blocks name ten bodies in three blocks or more: the Banque des territoires in 9; ADEME,
 * Cerema, DGALN and DGOM in 6; the DGE in 4; ANRU, OFB, PUCA and the Ministère des Solidarités in 3. They form 45 pairs;
 * these 13 are named in no block together. Expected by chance: 9 × 3 / 23, 6 × 3 / 23, 4 × 3 / 23 or 3 × 3 / 23.
 */
export const question: Question = {
  read: ({ coOccurrences: { totalCount, nodes } }) => ({
    totalCount,
    pairs: nodes.map(
      ({ a, b, aCount, bCount }: { a: { name: string }; b: { name: string }; aCount: number; bCount: number }) =>
        `${a.name} (${aCount}), ${b.name} (${bCount})`,
    ),
  }),
  answer: {
    totalCount: 13,
    pairs: [
      'Banque des territoires (9), Ministère des Solidarités et de la Santé (3)',
      'Banque des territoires (9), Office français de la biodiversité (3)',
      'ADEME (6), Agence nationale pour la rénovation urbaine (3)',
      'ADEME (6), Ministère des Solidarités et de la Santé (3)',
      "Agence nationale pour la rénovation urbaine (3), Direction générale de l'aménagement, du logement et de la nature (6)",
      'Cerema (6), Ministère des Solidarités et de la Santé (3)',
      "Direction générale de l'aménagement, du logement et de la nature (6), Ministère des Solidarités et de la Santé (3)",
      'Direction générale des outre-mer (6), Plan urbanisme construction architecture (3)',
      'Agence nationale pour la rénovation urbaine (3), Direction générale des entreprises (4)',
      'Direction générale des entreprises (4), Ministère des Solidarités et de la Santé (3)',
      'Agence nationale pour la rénovation urbaine (3), Plan urbanisme construction architecture (3)',
      'Ministère des Solidarités et de la Santé (3), Office français de la biodiversité (3)',
      'Office français de la biodiversité (3), Plan urbanisme construction architecture (3)',
    ],
  },
};
