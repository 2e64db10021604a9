import { fold } from '../../src/domain/fold.ts';
import type { Official } from './official.ts';

/** What a mention such as "CA du Boulonnais (13)" says of the départements. */
export interface PageCodes {
  /** Official codes, in the order of the page. */
  readonly codes: readonly string[];
  /** What is odd about the way they are written. */
  readonly oddities: readonly string[];
}

/** Reads the codes in parentheses: "(972)", "(78/28)", "(63, 42)", "(CARENE - 44)", "(Savoie)", "(9)". */
export function readPageCodes(text: string, official: Official): PageCodes {
  const areas = [...official.departements, ...official.collectivites];
  const codes: string[] = [];
  const oddities: string[] = [];
  for (const token of inParentheses(text)) {
    const named = areas.find(({ name }) => fold(name) === fold(token));
    const padded = /^\d$/.test(token) ? `0${token}` : token.toUpperCase();
    const coded = areas.find(({ code }) => code === padded);
    if (named) oddities.push(`the name « ${token} » stands in place of the code ${named.code}`);
    else if (coded && padded !== token) oddities.push(`the code ${coded.code} is written « ${token} »`);
    else if (!coded && /^\d/.test(token)) oddities.push(`« ${token} » is the code of no département`);
    const area = named ?? coded;
    if (area && !codes.includes(area.code)) codes.push(area.code);
  }
  if (codes.length === 0 && oddities.length === 0) oddities.push('the code of the département is missing');
  return { codes, oddities };
}

function inParentheses(text: string): string[] {
  return [...text.matchAll(/\(([^)]*)\)/g)]
    .flatMap((match) => (match[1] ?? '').split(/[/,;]| [-–—] /))
    .map((token) => token.trim())
    .filter((token) => token !== '');
}

/** A mention without its codes and without "commune de": the name that it gives. */
export function plainName(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^(?:communes?|villes?)\s+(?:de\s+|d['’]\s*)/iu, '')
    .trim();
}

const kindWords: readonly (readonly [string, RegExp])[] = [
  ['CA', /^(?:ca|communaute d agglomeration)(?: |$)/],
  ['CC', /^(?:cc|communaute de communes)(?: |$)/],
  ['CU', /^(?:cu|communaute urbaine)(?: |$)/],
];

/** The kind that a name begins with, in one of the three words that the page uses and the official data checks. */
export function writtenKind(text: string): string | null {
  const folded = fold(text);
  return kindWords.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** A name made comparable: no codes, kinds abbreviated, no "de", "du", "la" after the kind. */
export function bareName(text: string): string {
  const folded = fold(plainName(text));
  const kind = kindWords.find(([, words]) => words.test(folded));
  if (!kind) return folded;
  const rest = folded.replace(kind[1], '').replace(/^(?:(?:de|du|des|d|la|le|les|l) )+/, '');
  return `${kind[0].toLowerCase()} ${rest}`;
}
