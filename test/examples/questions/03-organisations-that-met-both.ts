import type { Question } from './question.ts';

/**
 * Blocks that name ADEME, as partner or cofinanceur: 6. Blocks that name the Banque des territoires: 9. From the lists of partners,
 * cofinanceurs and associations of these blocks: 23 other organisations are in a block of each.
 */
export const question: Question = {
  read: ({ organisations: { nodes } }) => nodes.map(({ name }: { name: string }) => name),
  answer: [
    'Action Logement',
    'Agence France Locale',
    'Agence nationale de la cohésion des territoires',
    'Association des maires de France',
    'Association des petites villes de France',
    'Association nationale des pôles territoriaux et des pays',
    'Atout France',
    'Centre français des fonds et fondations',
    'Cerema',
    'Commissariat général au développement durable',
    "Direction générale de l'aménagement, du logement et de la nature",
    'Direction générale des entreprises',
    'Direction générale des outre-mer',
    'France Active',
    'France Stratégie',
    'INRAE',
    'Institut Ville Commerce',
    'Intercommunalités de France',
    'Les Interconnectés',
    'OpenDataFrance',
    'Plan urbanisme construction architecture',
    'Procos',
    'Villes de France',
  ],
};
