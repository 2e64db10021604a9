import { plainText } from '../domain/characters.ts';
import { fold } from '../domain/fold.ts';
import { type TerritoireKind, territoireKinds, territoireKindTable } from '../domain/territoire-kinds.ts';
import { isMistyped } from './search-query.ts';
import { wordsOf, writtenOut } from './words.ts';

/** A name prepared for comparison. */
export interface Form {
  /** All words, folded. */
  readonly whole: readonly string[];
  /** The words without those of the kind. */
  readonly bare: readonly string[];
  /** The kind of territoire that the name begins with. Null if none. */
  readonly kind: TerritoireKind | null;
}

/** A parsed name from a list or a spreadsheet. */
export interface WrittenName {
  /** The whole name, and each part that may be a name by itself: each side of a slash, and the text in parentheses. */
  readonly forms: readonly { readonly form: Form; readonly part: boolean }[];
  /** Codes of the départements that the name gives. */
  readonly departements: readonly string[];
}

/** A département that a name may give, by its code or by its name. */
export interface NamedDepartement {
  readonly code: string;
  readonly name: string;
}

/** Kinds by their words in a name. A commune comes last: "Ville de Metz Métropole" is a métropole. */
const kinds = [...territoireKinds.filter((kind) => kind !== 'COMMUNE'), 'COMMUNE' as const].flatMap((kind) => {
  const words = territoireKindTable[kind].inName;
  return words === null ? [] : [{ kind, words }];
});

/** Words of the kinds in full. They are recognised with typos too, so that they are not compared as words of the name. */
const kindWords = ['communaute', 'communes', 'agglomeration', 'urbaine', 'metropole'];

/** Whether a word only gives the kind of a territoire. */
export function isKindWord(word: string): boolean {
  return kindWords.includes(word) || word === 'commune';
}

/** Prepares a name of the data for comparison. */
export function formOf(text: string): Form {
  const folded = fold(text);
  const found = kinds.find(({ words }) => words.test(folded));
  const whole = wordsOf(folded).map(writtenOut);
  const rest = found === undefined ? '' : folded.replace(found.words, '').trim();
  // A name that is only a kind.
  if (found === undefined || rest === '') return { whole, bare: whole, kind: null };
  return { whole, bare: wordsOf(rest).map(writtenOut), kind: found.kind };
}

/** As `formOf`, for a name that people typed: typos in the words of the kind are corrected first. */
function typedFormOf(text: string): Form {
  const corrected = (word: string) => kindWords.find((kind) => isMistyped(word, kind, 2)) ?? word;
  const words = fold(text).split(' ');
  return formOf(words.map((word) => (isKindWord(word) ? word : corrected(word))).join(' '));
}

/** Parses a name such as "CC Cœur de Savoie (Savoie)", "CA de Saint-Nazaire / CARENE (44)" or "Granville 50". */
export function parseName(name: string, known: readonly NamedDepartement[]): WrittenName {
  const { main, inParentheses, departements } = splitDepartements(name, known);
  const wholes = [main, ...(inParentheses.length > 0 ? [[main, ...inParentheses].join(' ')] : [])];
  const sides = main.includes('/') ? main.split('/') : [];
  return {
    forms: [
      ...wholes.map((text) => ({ form: typedFormOf(text), part: false })),
      ...[...sides, ...inParentheses].map((text) => ({ form: typedFormOf(text), part: true })),
    ].filter(({ form }) => form.whole.length > 0),
    departements,
  };
}

/** A name without the départements that it gives. */
export interface SplitName {
  /** The text outside of parentheses. */
  readonly main: string;
  /** The texts in parentheses that are no départements. */
  readonly inParentheses: readonly string[];
  /** Codes, each once. */
  readonly departements: readonly string[];
}

/** Separates the départements of a name: in parentheses by code or by name, or by code after its end. */
export function splitDepartements(name: string, known: readonly NamedDepartement[]): SplitName {
  const departements: string[] = [];
  const inParentheses: string[] = [];
  const take = (token: string) => {
    const code = departementOf(token, known);
    if (code === undefined) return false;
    if (!departements.includes(code)) departements.push(code);
    return true;
  };
  const outside = plainText(name).replace(/\(([^()]*)\)?/g, (_, inside: string) => {
    const others = inside.split(/[/,;]|\s-\s/).filter((token) => !take(token.trim()));
    inParentheses.push(...others.map((token) => token.trim()).filter((token) => token !== ''));
    return ' ';
  });
  // A code after a space at the end of the name: "Granville 50".
  const [, before = '', code = ''] = /^(.*\S)\s+(?:[-,]\s*)?(\d{2,3}|2[AaBb])$/.exec(outside.trim()) ?? [];
  return { main: code !== '' && take(code) ? before : outside, inParentheses, departements };
}

function departementOf(token: string, known: readonly NamedDepartement[]): string | undefined {
  const code = /^\d$/.test(token) ? `0${token}` : token.toUpperCase();
  const folded = fold(token);
  return known.find((one) => one.code === code || (folded !== '' && fold(one.name) === folded))?.code;
}
