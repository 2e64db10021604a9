import type { Question } from './question.ts';

interface Row {
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The names that no block since the heading 2021 has, in any role; the Ministère des Solidarités is in 2018, 2019 and 2020. */
export const question: Question = {
  read: ({ organisations: { totalCount, nodes } }) => [
    totalCount,
    ...nodes.map(({ name, firstYear, lastYear }: Row) => `${firstYear}-${lastYear} ${name}`),
  ],
  answer: [
    8,
    "2018-2018 Caisse nationale d'assurance vieillesse",
    "2018-2018 Caisse nationale de solidarité pour l'autonomie",
    "2018-2018 Observatoire national de l'action sociale décentralisée",
    '2018-2020 Ministère des Solidarités et de la Santé',
    '2020-2020 Caisse des dépôts',
    '2020-2020 Coline Perrin',
    '2020-2020 Comité national de liaison des régies de quartier',
    '2020-2020 Terres en villes',
  ],
};
