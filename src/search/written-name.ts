import { plainText } from '../domain/characters.ts';
import type { DepartementIndex } from './departement-index.ts';
import { type Form, typedFormOf } from './name-form.ts';
import { joinTyped } from './typed-text.ts';
import { wordsOf } from './words.ts';

/** A name, or a part of it that may be a name by itself. */
export interface WrittenForm {
  readonly form: Form;
  /** How much of the similarity of this form counts. */
  readonly factor: number;
  /** Whether it was in parentheses. Then the rest of the name must not be another one. */
  readonly inParentheses: boolean;
  /** Codes of the départements that the name gives beside this form. */
  readonly departements: readonly string[];
}

/** A parsed name from a list or a spreadsheet. */
export interface WrittenName {
  /** The whole name first, then its parts: the sides of a slash or a dash, and the text in parentheses. */
  readonly forms: readonly WrittenForm[];
}

/** Factors of forms that leave out a part of the name. */
const factors = { whole: 1, beforeDepartement: 0.97, part: 0.95 } as const;

/** Parses a name such as "CC Cœur de Savoie (Savoie)", "CA de Saint-Nazaire / CARENE (44)" or "Granville 50". */
export function parseName(name: string, known: DepartementIndex): WrittenName {
  const { main, inParentheses, departements } = splitDepartements(joinTyped(name), known);
  const wholes = [main, ...(inParentheses.length > 0 ? [[main, ...inParentheses].join(' ')] : [])];
  const sides = main.split(/\/|\s[-–—:]\s/);
  const make = (text: string, factor: number, parenthesised = false, codes = departements): WrittenForm => {
    return { form: typedFormOf(text), factor, inParentheses: parenthesised, departements: codes };
  };
  const beside = departements.length > 0 ? null : known.atEnd(wordsOf(main));
  return {
    forms: [
      ...wholes.map((text) => make(text, factors.whole)),
      ...(beside === null ? [] : [make(beside.before.join(' '), factors.beforeDepartement, false, [beside.code])]),
      ...(sides.length > 1 ? sides.map((text) => make(text, factors.part)) : []),
      ...inParentheses.map((text) => make(text, factors.part, true)),
    ].filter(({ form }) => form.whole.length > 0),
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
export function splitDepartements(name: string, known: DepartementIndex): SplitName {
  const departements: string[] = [];
  const inParentheses: string[] = [];
  const take = (token: string) => {
    const code = known.find(token);
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
