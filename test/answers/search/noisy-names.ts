import { fold } from '../../../src/domain/fold.ts';
import type { TerritoireKind } from '../../../src/domain/territoire-kinds.ts';

/** Makes misspelt variants of a name, always the same; none if the noise does not apply to it. */
type Noise = (name: string, kind: TerritoireKind | null) => string[];

/** Up to four variants of a name. Each changes another word of six letters or more, at another position. */
function inLongWords(change: (word: string, at: number, letter: string) => string): (name: string) => string[] {
  return (name) => {
    const words = [...name.matchAll(/\p{L}{6,}/gu)];
    const variants = [0, 1, 2, 3].flatMap((turn) => {
      const word = words[turn % words.length];
      if (word === undefined) return [];
      // The position and the letter depend only on the name and the turn.
      const at = (name.length * 7 + turn * 5) % (word[0].length - 1);
      const changed = change(word[0], at, 'etaoinsr'.charAt((name.length + turn) % 8));
      return [name.slice(0, word.index) + changed + name.slice(word.index + word[0].length)];
    });
    return [...new Set(variants)].filter((variant) => fold(variant) !== fold(name));
  };
}

const transposed = inLongWords(
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
);
const unaccented = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
const changed = (name: string, variant: string) => (variant === name ? [] : [variant]);

const inFull: Partial<Record<TerritoireKind, string>> = {
  COMMUNE: 'Commune de',
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine',
  METROPOLE: 'Métropole',
};
const kindAtStart =
  /^(?:CC|CA|CU|communauté de communes|communauté d['’]agglomération|communauté urbaine|commune|métropole)(?: (?:de|du)\b| d['’])?/i;

export const noises = {
  transposed,
  transposedTwice: (name) => transposed(name).flatMap(transposed),
  deleted: inLongWords((word, at) => word.slice(0, at) + word.slice(at + 1)),
  inserted: inLongWords((word, at, letter) => word.slice(0, at) + letter + word.slice(at)),
  substituted: inLongWords((word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  unaccented: (name) => changed(name, unaccented(name)),
  upperCase: (name) => [name.toUpperCase()],
  lowerCase: (name) => [name.toLowerCase()],
  spaces: (name) => [`  ${name.replaceAll(' ', '   ')} `],
  withoutCode: (name) => changed(name, name.replace(/\s*\([^)]*\)/g, '')),
  hyphensAsSpaces: (name) => changed(name, name.replaceAll('-', ' ')),
  withoutHyphen: (name) => changed(name, name.replace('-', '')),
  withoutApostrophes: (name) => changed(name, name.replace(/['’]/g, '')),
  kindInFull: (name, kind) => {
    const words = kind === null ? undefined : inFull[kind];
    return words === undefined ? [] : [`${words} ${name.replace(kindAtStart, '').trim()}`];
  },
  combined: (name) => transposed(unaccented(name).toLowerCase()).map((variant) => variant.replace('-', '')),
} satisfies Record<string, Noise>;
