import { fold } from '../domain/fold.ts';
import { type TerritoireKind, territoireKinds, territoireKindTable } from '../domain/territoire-kinds.ts';
import { isMistyped } from './wanted.ts';
import { wordsOf, writtenOut } from './words.ts';

/** A text made comparable: as it is written, and without the kind of territoire that it begins with. */
export interface Form {
  readonly whole: readonly string[];
  readonly bare: readonly string[];
  readonly kind: TerritoireKind | null;
}

/** A name as somebody wrote it in a list. */
export interface WrittenName {
  /** All of it, and each part that may be meant alone: one side of a stroke, what stands in parentheses. */
  readonly forms: readonly { readonly form: Form; readonly part: boolean }[];
  /** Codes of the départements that it gives. */
  readonly departements: readonly string[];
}

export interface Place {
  readonly code: string;
  readonly name: string;
}

/** Kinds by their words in a name. A commune comes last: "Ville de Metz Métropole" is a métropole. */
const kinds = [...territoireKinds.filter((kind) => kind !== 'COMMUNE'), 'COMMUNE' as const].flatMap((kind) => {
  const words = territoireKindTable[kind].inName;
  return words === null ? [] : [{ kind, words }];
});

/** Kinds in full, which a typo must not make part of the name. */
const kindWords = ['communaute', 'communes', 'agglomeration', 'urbaine', 'metropole'];

/** Whether a word says what kind of territoire a name means, and nothing of which one. */
export function isKindWord(word: string): boolean {
  return kindWords.includes(word) || word === 'commune';
}

export function formOf(text: string): Form {
  const folded = fold(text);
  const found = kinds.find(({ words }) => words.test(folded));
  const whole = wordsOf(folded).map(writtenOut);
  const rest = found === undefined ? '' : folded.replace(found.words, '').trim();
  // A kind alone is all that there is of the name.
  if (found === undefined || rest === '') return { whole, bare: whole, kind: null };
  return { whole, bare: wordsOf(rest).map(writtenOut), kind: found.kind };
}

/** A name as people type it, with its kind as the data spells it. */
function typedFormOf(text: string): Form {
  const right = (word: string) => kindWords.find((kind) => isMistyped(word, kind, 2)) ?? word;
  const words = fold(text).split(' ');
  return formOf(words.map((word) => (isKindWord(word) ? word : right(word))).join(' '));
}

/** Reads a name such as "CC Cœur de Savoie (Savoie)", "CA de Saint-Nazaire / CARENE (44)" or "Granville 50". */
export function readName(name: string, places: readonly Place[]): WrittenName {
  const departements: string[] = [];
  const asides: string[] = [];
  const take = (token: string) => {
    const code = departementOf(token, places);
    if (code === undefined) return false;
    if (!departements.includes(code)) departements.push(code);
    return true;
  };
  const outside = name.replace(/\(([^()]*)\)?/g, (_, inside: string) => {
    const others = inside.split(/[/,;]|\s[-–—]\s/).filter((token) => !take(token.trim()));
    asides.push(...others.map((token) => token.trim()).filter((token) => token !== ''));
    return ' ';
  });
  // A code that ends a name without parentheses, after a blank.
  const [, before = '', code = ''] = /^(.*\S)\s+(?:[-–—,]\s*)?(\d{2,3}|2[AaBb])$/.exec(outside.trim()) ?? [];
  const main = code !== '' && take(code) ? before : outside;
  const wholes = [main, ...(asides.length > 0 ? [[main, ...asides].join(' ')] : [])];
  const strokes = main.includes('/') ? main.split('/') : [];
  return {
    forms: [
      ...wholes.map((text) => ({ form: typedFormOf(text), part: false })),
      ...[...strokes, ...asides].map((text) => ({ form: typedFormOf(text), part: true })),
    ].filter(({ form }) => form.whole.length > 0),
    departements,
  };
}

function departementOf(token: string, places: readonly Place[]): string | undefined {
  const code = /^\d$/.test(token) ? `0${token}` : token.toUpperCase();
  const folded = fold(token);
  return places.find((place) => place.code === code || (folded !== '' && fold(place.name) === folded))?.code;
}
