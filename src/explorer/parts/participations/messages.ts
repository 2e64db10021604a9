import { bilingual } from '../../language/bilingual.ts';

export const participationMessages = bilingual(
  {
    title: 'Participations',
    explanation: 'Une ligne par Fabrique, les plus récentes d’abord, avec les mots de la page.',
    explanationOfOne: 'Les mots de la page.',
    year: 'Année',
    fabrique: 'Fabrique',
    status: 'État',
    role: 'Rôle',
    origin: 'Endroit',
    words: 'Mots de la page',
    line: 'Ligne',
    note: 'Remarque de la page',
    inList: 'liste',
    inProse: 'texte',
  },
  {
    title: 'Participations',
    explanation: 'One row for each Fabrique, the newest first, with the words of the page.',
    explanationOfOne: 'The words of the page.',
    year: 'Year',
    fabrique: 'Fabrique',
    status: 'Status',
    role: 'Role',
    origin: 'Place',
    words: 'Words of the page',
    line: 'Line',
    note: 'Note of the page',
    inList: 'list',
    inProse: 'text',
  },
);
