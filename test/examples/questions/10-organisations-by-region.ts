import type { Question } from './question.ts';

/** For each région, the different organisations of the Fabriques that have a territoire there. */
export const question: Question = {
  read: ({ counts }) =>
    counts.map(({ keys, count }: { keys: { label: string }[]; count: number }) => `${keys[0]?.label} ${count}`),
  answer: [
    ...['Auvergne-Rhône-Alpes 50', 'Bourgogne-Franche-Comté 34', 'Bretagne 16', 'Centre-Val de Loire 34', 'Corse 13'],
    ...['Grand Est 30', 'Guadeloupe 10', 'Guyane 5', 'Hauts-de-France 41', 'Île-de-France 39', 'La Réunion 16'],
    ...['Martinique 15', 'Mayotte 9', 'Normandie 31', 'Nouvelle-Aquitaine 51', 'Occitanie 42'],
    ...['Pays de la Loire 29', "Provence-Alpes-Côte d'Azur 37"],
  ],
};
