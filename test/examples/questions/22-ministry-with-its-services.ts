import type { Question } from './question.ts';

interface Row {
  readonly role: string;
  readonly actor: { readonly name: string };
  readonly fabrique: { readonly year: number };
}

const cgdd = 'Commissariat général au développement durable';
const dgaln = "Direction générale de l'aménagement, du logement et de la nature";
const puca = 'Plan urbanisme construction architecture';

/**
 * The ministry itself is in two blocks (2019, 2022). The CGDD, the DGALN and the DGITM are its services, the PUCA is one of the
 * DGALN: all were partners. Two blocks name two of them, so 14 participations are in 12 Fabriques.
 */
export const question: Question = {
  read: ({ organisation: { parts, alone, fabriqueCount, participations } }) => ({
    parts: parts.nodes.map(({ name }: { name: string }) => name),
    alone,
    fabriqueCount,
    total: participations.totalCount,
    rows: participations.nodes.map(({ role, actor, fabrique }: Row) => `${fabrique.year} ${role} ${actor.name}`).sort(),
  }),
  answer: {
    parts: [cgdd, dgaln, 'Direction générale des infrastructures, des transports et des mobilités'],
    alone: 2,
    fabriqueCount: 12,
    total: 14,
    rows: [
      `2018 PARTNER ${puca}`,
      `2019 PARTNER ${cgdd}`,
      `2019 PARTNER ${dgaln}`,
      '2019 PARTNER Ministère de la Transition écologique',
      `2020 PARTNER ${dgaln}`,
      `2021 PARTNER ${dgaln}`,
      '2022 PARTNER Ministère de la Transition écologique',
      `2022 PARTNER ${puca}`,
      `2023 PARTNER ${dgaln}`,
      `2023 PARTNER ${puca}`,
      `2024 PARTNER ${cgdd}`,
      `2025 PARTNER ${dgaln}`,
      `2025 PARTNER ${dgaln}`,
      '2025 PARTNER Direction générale des infrastructures, des transports et des mobilités',
    ],
  },
};
