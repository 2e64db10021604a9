import type { Question } from './question.ts';

interface Paused {
  readonly name: string;
  readonly longestGap: number | null;
  readonly years: readonly number[];
}

/** By the years of the headings of the page under whose blocks a name is; the CGDD, for one, is in 2019 and 2024 only. */
export const question: Question = {
  read: ({ organisationsThatPaused, territoiresThatPaused, organisationsOverYears }) => {
    const paused = ({ nodes }: { nodes: Paused[] }) =>
      nodes.filter(({ longestGap }) => longestGap !== null).map((it) => [it.name, it.longestGap, it.years]);
    return [paused(organisationsThatPaused), paused(territoiresThatPaused), organisationsOverYears.nodes[0]];
  },
  answer: [
    [
      ['Commissariat général au développement durable', 5, [2019, 2024]],
      ['Association des petites villes de France', 4, [2019, 2021, 2025]],
      ['Atout France', 4, [2021, 2025]],
    ],
    [
      ['CA du Cotentin', 5, [2018, 2023]],
      ["CA de la Région Nazairienne et de l'Estuaire (CARENE)", 4, [2019, 2023]],
    ],
    { name: 'Intercommunalités de France', yearSpan: 7, firstYear: 2018, lastYear: 2025 },
  ],
};
