import { bilingual } from '../../language/bilingual.ts';

export const organisationMessages = bilingual(
  {
    participations: 'Participations',
    participationsExplained: 'Une ligne par Fabrique et par rôle, les plus récentes d’abord, avec les mots de la page.',
    year: 'Année',
    fabrique: 'Fabrique',
    role: 'Rôle',
    words: 'Mots de la page',
    line: 'Ligne',
    status: 'État',
  },
  {
    participations: 'Participations',
    participationsExplained: 'One row for each Fabrique and role, the newest first, with the words of the page.',
    year: 'Year',
    fabrique: 'Fabrique',
    role: 'Role',
    words: 'Words of the page',
    line: 'Line',
    status: 'Status',
  },
);
