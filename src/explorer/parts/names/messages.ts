import { bilingual } from '../../language/bilingual.ts';

export const nameMessages = bilingual(
  {
    title: 'Noms',
    written: 'Aussi écrit sur la page',
    others: 'Autres noms',
    apart: 'À ne pas confondre avec',
    above: 'l’organisme de rattachement, compté à part',
    part: 'un organisme rattaché, compté à part',
  },
  {
    title: 'Names',
    written: 'Also written on the page as',
    others: 'Other names',
    apart: 'Not to be confused with',
    above: 'which it belongs to, counted separately',
    part: 'which belongs to it, counted separately',
  },
);
