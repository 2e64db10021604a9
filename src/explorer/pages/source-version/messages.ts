import { bilingual } from '../../language/bilingual.ts';

/** The texts of the page that shows the page of the ANCT as it was for an older version of the data. */
export const sourceVersionMessages = bilingual(
  {
    title: (date: string) => `La page de l’ANCT, pour les données du ${date}`,
    description: (version: string, lines: number) =>
      `Le texte inchangé de la page à partir de laquelle la version ${version} des données a été faite\u202f: ${lines} lignes numérotées.`,
    older: (version: string) =>
      `C’est le texte à partir duquel la version ${version} des données a été faite. Les numéros de lignes cités avec cette version sont les siens.`,
    current: 'Voir la page des données actuelles, avec leurs faits et corrections',
    archive: 'Voir la page dans une archive du web',
    file: 'Télécharger les données de cette version (JSON)',
    rights: 'Le texte reste la propriété de son éditeur.',
    missing: 'Le texte de cette version n’est pas sur ce serveur.',
    withdrawnTitle: 'Version retirée',
    withdrawn: (version: string, date: string, reason: string) =>
      `La version ${version} des données a été retirée le ${date}\u202f: ${reason}`,
    replacement: 'Voir la version qui la remplace',
    text: 'Texte de la page',
  },
  {
    title: (date: string) => `The page of the ANCT, for the data of ${date}`,
    description: (version: string, lines: number) =>
      `The unaltered text of the page from which version ${version} of the data was made: ${lines} numbered lines.`,
    older: (version: string) =>
      `This is the text from which version ${version} of the data was made, in French. Line numbers cited with this version are its own.`,
    current: 'See the page of the current data, with its facts and corrections',
    archive: 'See the page in a web archive',
    file: 'Download the data of this version (JSON)',
    rights: 'The text remains the property of its publisher.',
    missing: 'The text of this version is not on this server.',
    withdrawnTitle: 'Withdrawn version',
    withdrawn: (version: string, date: string, reason: string) =>
      `Version ${version} of the data was withdrawn on ${date}: ${reason}`,
    replacement: 'See the version that replaces it',
    text: 'Text of the page',
  },
);
