import type { Language } from '../../../domain/language.ts';
import { inDigits } from '../../language/numbers.ts';

/** Classes of population that a reader can choose. Both ends are included. */
const classes = {
  'moins-de-5000': { max: 4_999 },
  '5000-20000': { min: 5_000, max: 19_999 },
  '20000-100000': { min: 20_000, max: 99_999 },
  '100000-et-plus': { min: 100_000 },
} as const satisfies Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;

export type Size = keyof typeof classes;
/** The smallest first, as URLs write them. */
export const sizes = Object.keys(classes) as readonly Size[];

/** The filter of a class. */
export const ofSize = (size: Size) => ({ population: classes[size] });

/** "moins de 5 000 habitants". */
export function sizeLabel(size: Size, language: Language): string {
  const { min, max }: { readonly min?: number; readonly max?: number } = classes[size];
  const number = (value: number) => inDigits(value, language);
  if (min === undefined) {
    const below = number((max ?? 0) + 1);
    return language === 'fr' ? `moins de ${below} habitants` : `fewer than ${below} inhabitants`;
  }
  if (max === undefined) {
    return language === 'fr' ? `${number(min)} habitants ou plus` : `${number(min)} inhabitants or more`;
  }
  const [from, to] = [number(min), number(max)];
  return language === 'fr' ? `de ${from} à ${to} habitants` : `${from} to ${to} inhabitants`;
}
