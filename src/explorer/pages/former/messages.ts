import { bilingual } from '../../language/bilingual.ts';

export const formerMessages = bilingual(
  {
    gone: {
      fabrique: (date: string) =>
        `Cette Fabrique n’est plus sur la page de l’ANCT. Elle y figurait encore dans la version des données du ${date}, que montre cette page.`,
      territoire: (date: string) =>
        `Ce territoire n’est plus sur la page de l’ANCT. Il y figurait encore dans la version des données du ${date}, que montre cette page.`,
      organisation: (date: string) =>
        `Cette organisation n’est plus sur la page de l’ANCT. Elle y figurait encore dans la version des données du ${date}, que montre cette page.`,
      participation: (date: string) =>
        `La page de l’ANCT ne le dit plus. Elle le disait encore dans la version des données du ${date}, que montre cette page.`,
    },
    uncounted:
      'Ce qui a quitté la page n’est compté nulle part\u202f: ni dans les listes, ni dans les nombres, ni dans les réseaux de ce site.',
    facts: 'Ce que c’était',
    year: 'Année',
    kind: 'Nature',
    code: 'Code officiel',
    participants: 'Qui y a pris part',
    participations: 'Où la page en parlait',
    words: 'Ce qu’écrivait la page',
    version: (date: string) => `La version du ${date}`,
    source: 'La page de l’ANCT telle que relevée pour cette version',
    sourceLine: (line: number) => `La page de l’ANCT telle que relevée pour cette version, ligne ${line}`,
    data: 'Toutes les données de cette version',
    record: 'Cette fiche, telle que dans cette version',
    present: 'Dans les données actuelles',
    near: 'Noms proches\u202f:',
    none: 'Aucun nom proche.',
    list: { fabrique: 'Toutes les Fabriques', actor: 'Tous les noms\u202f: recherche' },
  },
  {
    gone: {
      fabrique: (date: string) =>
        `This Fabrique is no longer on the page of the ANCT. The version of the data of ${date} is the last one that has it; this page shows that version.`,
      territoire: (date: string) =>
        `This territoire is no longer on the page of the ANCT. The version of the data of ${date} is the last one that has it; this page shows that version.`,
      organisation: (date: string) =>
        `This organisation is no longer on the page of the ANCT. The version of the data of ${date} is the last one that has it; this page shows that version.`,
      participation: (date: string) =>
        `The page of the ANCT no longer says so. The version of the data of ${date} is the last one that has it; this page shows that version.`,
    },
    uncounted: 'What left the page counts nowhere: not in the lists, the numbers or the networks of this site.',
    facts: 'What it was',
    year: 'Year',
    kind: 'Kind',
    code: 'Official code',
    participants: 'Who took part',
    participations: 'Where the page named it',
    words: 'What the page said',
    version: (date: string) => `The version of ${date}`,
    source: 'The page of the ANCT as read for this version',
    sourceLine: (line: number) => `The page of the ANCT as read for this version, line ${line}`,
    data: 'All data of this version',
    record: 'This record, as in this version',
    present: 'In the current data',
    near: 'Similar names:',
    none: 'No similar name.',
    list: { fabrique: 'All Fabriques', actor: 'All names: search' },
  },
);
