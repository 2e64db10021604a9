import { fold } from '../../../src/domain/fold.ts';
import type { TerritoireKind } from '../../../src/domain/territoire-kinds.ts';

/** Other ways to write a name, none where the noise does not apply. The same ones at each run. */
type Noise = (name: string, kind: TerritoireKind | null) => string[];

/** Four variants of a name, each with another long word (six letters or more) changed at another place. */
function inLongWords(change: (word: string, at: number, letter: string) => string): (name: string) => string[] {
  return (name) => {
    const words = [...name.matchAll(/\p{L}{6,}/gu)];
    const variants = [0, 1, 2, 3].flatMap((turn) => {
      const word = words[turn % words.length];
      if (word === undefined) return [];
      // A place and a letter that follow from the name and the turn.
      const at = (name.length * 7 + turn * 5) % (word[0].length - 1);
      const changed = change(word[0], at, 'etaoinsr'.charAt((name.length + turn) % 8));
      return [name.slice(0, word.index) + changed + name.slice(word.index + word[0].length)];
    });
    return [...new Set(variants)].filter((variant) => fold(variant) !== fold(name));
  };
}

const exchanged = inLongWords(
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
  exchanged,
  exchangedTwice: (name) => exchanged(name).flatMap(exchanged),
  leftOut: inLongWords((word, at) => word.slice(0, at) + word.slice(at + 1)),
  putIn: inLongWords((word, at, letter) => word.slice(0, at) + letter + word.slice(at)),
  replaced: inLongWords((word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  unaccented: (name) => changed(name, unaccented(name)),
  capitals: (name) => [name.toUpperCase()],
  small: (name) => [name.toLowerCase()],
  blanks: (name) => [`  ${name.replaceAll(' ', '   ')} `],
  codeless: (name) => changed(name, name.replace(/\s*\([^)]*\)/g, '')),
  hyphensAsBlanks: (name) => changed(name, name.replaceAll('-', ' ')),
  hyphenless: (name) => changed(name, name.replace('-', '')),
  apostropheless: (name) => changed(name, name.replace(/['’]/g, '')),
  kindInFull: (name, kind) => {
    const words = kind === null ? undefined : inFull[kind];
    return words === undefined ? [] : [`${words} ${name.replace(kindAtStart, '').trim()}`];
  },
  all: (name) => exchanged(unaccented(name).toLowerCase()).map((variant) => variant.replace('-', '')),
} satisfies Record<string, Noise>;
