import { bilingual } from '../../language/bilingual.ts';

export const reportMessages = bilingual(
  {
    title: 'Signaler une erreur',
    explanation: 'Un message est préparé\u202f; vous le relisez avant de l’envoyer. Rien n’est enregistré ici.',
    pageIsWrong: 'La page de l’ANCT se trompe',
    graphIsWrong: 'Ce graphe se trompe',
    form: 'Écrire aux responsables de ce site',
    subject: (path: string) => `Erreur signalée\u202f: ${path}`,
    address: 'Adresse',
    version: 'Version des données',
    line: 'Ligne',
    words: 'Mots',
    wrong: 'Ce qui est faux, et d’où vous le savez',
  },
  {
    title: 'Report an error',
    explanation: 'A message is prepared; you read it before you send it. Nothing is stored here.',
    pageIsWrong: 'The page of the ANCT is wrong',
    graphIsWrong: 'This graph is wrong',
    form: 'Write to those who run this site',
    subject: (path: string) => `Error report: ${path}`,
    address: 'Address',
    version: 'Version of the data',
    line: 'Line',
    words: 'Words',
    wrong: 'What is wrong, and how you know',
  },
);
