import type { Question } from './question.ts';

interface Named {
  readonly year: number;
  readonly mention: { readonly line: number; readonly text: string };
}

/** The lines "Cofinanceurs : …" of the page from the heading 2025 to the heading 2021, split at the commas. */
const page: Readonly<Record<number, readonly [year: number, ...names: string[]]>> = {
  14: [2025, 'ANCT', 'Banque des territoires', 'DGOM'],
  20: [2025, 'ANCT', 'Agence de l’eau Seine Normandie'],
  27: [2025, 'ANCT', 'Ademe'],
  33: [2024, 'ANCT', 'Ademe', 'Banque des territoires'],
  41: [2024, 'ANCT', 'DGOM'],
  48: [2023, 'ANCT', 'Banque des territoires'],
  54: [2023, 'ANCT', 'Banque des territoires'],
  64: [2023, 'ANCT', 'Action logement'],
  71: [2022, 'ANCT', 'Action logement'],
  84: [2022, 'ANCT', 'Office français de la biodiversité'],
};

export const question: Question = {
  read: ({ participations }) => [
    participations.totalCount,
    participations.nodes.map(({ year, mention }: Named) => `${mention.line} ${year} ${mention.text}`).sort(),
  ],
  answer: [
    22,
    Object.entries(page)
      .flatMap(([line, [year, ...names]]) => names.map((name) => `${line} ${year} ${name}`))
      .sort(),
  ],
};
