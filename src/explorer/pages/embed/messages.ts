import { bilingual } from '../../language/bilingual.ts';

export const embedMessages = bilingual(
  {
    whole: 'Voir la page complète',
    independent: 'Site indépendant de l’ANCT.',
    source: (day: string, version: string) =>
      `Source\u202f: page de l’ANCT relevée ${day}, données version ${version}.`,
    caution: 'Être nommés dans la même Fabrique ne dit pas que deux acteurs ont travaillé ensemble.',
    claimCaution: 'La page de l’ANCT ne dit pas ce que l’acteur a fait.',
    nothing: 'Ce réseau n’a aucun lien, ou il est trop grand pour être dessiné.',
  },
  {
    whole: 'See the whole page',
    independent: 'A site independent of the ANCT.',
    source: (day: string, version: string) => `Source: page of the ANCT read ${day}, data version ${version}.`,
    caution: 'To be named in the same Fabrique does not mean that two actors worked together.',
    claimCaution: 'The page of the ANCT does not say what the actor did.',
    nothing: 'This network has no link, or is too large to draw.',
  },
);
