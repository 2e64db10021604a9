/**
 * Words that the names of many organisations have. They say what sort of organisation it is, not which one: a name that
 * shares only these is another name. A graph has too few organisations to count how common they are.
 */
const commonWords = new Set(
  [
    'agence agences association associations assemblee autorite bureau caisse centre chambre collectif comite commissariat',
    'confederation conseil delegation departementale departemental direction ecole etablissement etat federation fonds',
    'fondation francais francaise france general generale groupe groupement haut haute institut institution interministerielle',
    'interministeriel ligue ministere mission mouvement national nationale nationaux office observatoire operateur organisme',
    'plan pole programme public publique regional regionale reseau secretariat service societe syndicat territorial',
    'territoriale union universite',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word says what sort of organisation it is. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word);
}

const commonWeight = 0.25;
const minimumWeight = 0.2;
/** Names of official places: more than there are. */
const names = 40_000;

/** How much a word says about which name it is, from 0.2 (in every tenth name) to 1 (in none but this). */
export type WordWeight = (word: string) => number;

/** Weighs words by their rarity. `frequency`: number of official places that have a word in their name. */
export function wordWeight(frequency: (word: string) => number): WordWeight {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const rarity = Math.max(minimumWeight, 1 - Math.log(1 + frequency(word)) / Math.log(names));
    const weight = commonWords.has(word) ? Math.min(commonWeight, rarity) : rarity;
    known.set(word, weight);
    return weight;
  };
}
