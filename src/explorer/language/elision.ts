import { fold } from '../../domain/fold.ts';

/** First words whose h forbids an elision: « la Haute-Savoie », but « l’Hérault ». */
const aspirated = new Set([
  'haut',
  'haute',
  'hauts',
  'hautes',
  'hainaut',
  'halle',
  'hameau',
  'havre',
  'houiller',
  'huit',
]);

/** Acronyms are spelled out: an h is « hache », whose article is not elided (« la HAS »). */
const acronymWithH = /^H[A-Z]/;

/**
 * Whether le, la and de lose their vowel before this text: « l’Agence », but « la Haute-Savoie ». The y of French place names is a
 * vowel (« d’Yerres »), except that of Yutz.
 */
export function elides(text: string): boolean {
  const folded = fold(text);
  if (folded.startsWith('h')) return !acronymWithH.test(text) && !aspirated.has(folded.split(' ')[0] ?? '');
  return /^[aeiouy]/.test(folded) && !folded.startsWith('yutz');
}
