import { bilingual } from '../../language/bilingual.ts';

export const excerptMessages = bilingual(
  { whole: 'Toute la page', kind: 'Nature' },
  { whole: 'Whole page', kind: 'Kind' },
);
