import { bilingual } from '../../language/bilingual.ts';

export const missingMessages = bilingual(
  {
    title: 'Page introuvable',
    lead: 'Aucune page n’a cette adresse.',
    near: 'Noms les plus proches',
    home: 'Retour à l’accueil',
  },
  {
    title: 'Page not found',
    lead: 'No page has this address.',
    near: 'Nearest names',
    home: 'Back to the home page',
  },
);
