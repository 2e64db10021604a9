import type { Question } from './question.ts';

/** The organisations whose oldest block is of 2024 or 2025. */
export const question: Question = {
  read: ({ organisations }) => organisations.nodes.map(({ name }: { name: string }) => name),
  answer: [
    ...["Agence de l'eau Seine-Normandie", 'Agence France Locale', 'Association nationale des élus des littoraux'],
    ...['Association nationale des pôles territoriaux et des pays', 'Centre français des fonds et fondations'],
    'Direction générale des infrastructures, des transports et des mobilités',
    ...['Fénarive', 'France Active', 'France Industrie', 'INRAE', 'Les Interconnectés', 'OpenDataFrance'],
    ...['Réseau vélo et marche', 'The Shift Project'],
  ],
};
