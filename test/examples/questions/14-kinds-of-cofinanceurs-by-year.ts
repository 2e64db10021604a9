import type { Question } from './question.ts';

/** The lists of cofinanceurs and the two named in prose, each organisation once a year, with the kinds of the curation. */
export const question: Question = {
  read: ({ counts }) =>
    counts
      .map(({ keys, count }: { keys: { key: string }[]; count: number }) =>
        [...keys.map(({ key }) => key), count].join(' '),
      )
      .sort(),
  answer: [
    '2020 DIRECTION_ADMINISTRATION_CENTRALE 1',
    '2020 INSTITUTION_FINANCIERE_PUBLIQUE 1',
    '2020 OPERATEUR_ETAT 2',
    '2021 DIRECTION_ADMINISTRATION_CENTRALE 1',
    '2021 OPERATEUR_ETAT 2',
    '2022 OPERATEUR_ETAT 2',
    '2022 PARTENAIRE_SOCIAL 1',
    '2023 INSTITUTION_FINANCIERE_PUBLIQUE 1',
    '2023 OPERATEUR_ETAT 1',
    '2023 PARTENAIRE_SOCIAL 1',
    '2024 DIRECTION_ADMINISTRATION_CENTRALE 1',
    '2024 INSTITUTION_FINANCIERE_PUBLIQUE 1',
    '2024 OPERATEUR_ETAT 2',
    '2025 DIRECTION_ADMINISTRATION_CENTRALE 1',
    '2025 INSTITUTION_FINANCIERE_PUBLIQUE 1',
    '2025 OPERATEUR_ETAT 3',
  ],
};
