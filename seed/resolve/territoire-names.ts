import { apostropheClass, plainText } from '../../src/domain/characters.ts';
import { fold } from '../../src/domain/fold.ts';
import type { Official } from '../official/official.ts';

/** The codes of départements in a mention such as "CA du Boulonnais (62)". */
export interface PageCodes {
  /** Official codes, in the order of the page. */
  readonly codes: readonly string[];
  readonly oddities: readonly CodeOddity[];
}

/** A fault in the way the codes are written. `token`: the words of the page. `code`: the code that they mean, if any. */
export type CodeOddity = { readonly token: string; readonly code: string | null } | 'MISSING';

/** Reads the codes in parentheses: "(972)", "(78/28)", "(63, 42)", "(CARENE - 44)", "(Savoie)", "(9)". */
export function readPageCodes(text: string, official: Official): PageCodes {
  const areas = [...official.departements, ...official.collectivites];
  const codes: string[] = [];
  const oddities: CodeOddity[] = [];
  for (const token of inParentheses(text)) {
    const named = areas.find(({ name }) => fold(name) === fold(token));
    const padded = /^\d$/.test(token) ? `0${token}` : token.toUpperCase();
    const coded = areas.find(({ code }) => code === padded);
    if (named) oddities.push({ token, code: named.code });
    else if (coded && padded !== token) oddities.push({ token, code: coded.code });
    else if (!coded && /^\d/.test(token)) oddities.push({ token, code: null });
    const area = named ?? coded;
    if (area && !codes.includes(area.code)) codes.push(area.code);
  }
  if (codes.length === 0 && oddities.length === 0) oddities.push('MISSING');
  return { codes, oddities };
}

function inParentheses(text: string): string[] {
  return [...plainText(text).matchAll(/\(([^)]*)\)/g)]
    .flatMap((match) => (match[1] ?? '').split(/[/,;]| - /))
    .map((token) => token.trim())
    .filter((token) => token !== '');
}

const communeOf = new RegExp(`^(?:communes?|villes?)\\s+(?:de\\s+|d[${apostropheClass}]\\s*)`, 'iu');

/** The name in a mention: without parentheses and without "commune de". */
export function plainName(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(communeOf, '')
    .trim();
}

const kindWords: readonly (readonly [string, RegExp])[] = [
  ['CA', /^(?:ca|communaute d agglomeration)(?: |$)/],
  ['CC', /^(?:cc|communaute de communes)(?: |$)/],
  ['CU', /^(?:cu|communaute urbaine)(?: |$)/],
];

/** The kind that a name begins with: CA, CC or CU. These are the kinds that the source page writes and the official data has. */
export function writtenKind(text: string): string | null {
  const folded = fold(text);
  return kindWords.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** A bare name without its kind as well: "CA Fougères Agglomération" and "Fougères Agglomération" are equal. */
export function kindlessName(text: string): string {
  return bareName(text).replace(/^(?:ca|cc|cu) (?=.)/, '');
}

/** A name prepared for comparison: folded, without codes, with its kind abbreviated and without "de", "du", "la" after it. */
export function bareName(text: string): string {
  const folded = fold(plainName(text));
  const kind = kindWords.find(([, words]) => words.test(folded));
  if (!kind) return folded;
  const rest = folded.replace(kind[1], '').replace(/^(?:(?:de|du|des|d|la|le|les|l) )+/, '');
  return `${kind[0].toLowerCase()} ${rest}`;
}
