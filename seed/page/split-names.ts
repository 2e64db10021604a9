import type { Role } from '../../src/domain/roles.ts';
import { findKnownNames, type Lexicon, type Span } from './known-names.ts';

/**
 * Splits an enumeration ("A, B (12) ; C et D.") into the names that it holds, as spans of the text.
 *
 * Commas and "et" also stand inside names. A known name is never split. For all others, in this order:
 * - nothing inside parentheses separates: "(63, 42)";
 * - a semicolon always separates;
 * - what goes on with "de", "du", "des", "d’" goes on with the name: "de l'Aménagement, du Logement et de la Nature";
 * - where territoires carry a code, a name ends with its code: "CC de Vitry, Champagne et Der (51)";
 * - "et" joins the last two names of an enumeration, so an "et" before a comma is part of a name
 *   ("Centre Français des Fonds et Fondations, Agence France Locale"), and so is one before a common noun
 *   ("Ville et banlieue");
 * - nothing at all separates after a closing parenthesis before a capital ("(38) Lalbenque (46)"), and between two
 *   known names ("Ministère des Solidarités et de la Santé Terres en ville").
 */
export function splitNames(text: string, role: Role, lexicon: Lexicon): Span[] {
  const known = findKnownNames(text, lexicon);
  const start = role === 'TERRITOIRE' ? (pluralPrefix.exec(text)?.[0].length ?? 0) : 0;
  const spans: Span[] = [];
  let from = start;
  for (const separator of separators(text, role, known)) {
    if (separator.start < from) continue;
    spans.push({ start: from, end: separator.start });
    from = separator.end;
  }
  spans.push({ start: from, end: text.length });
  return spans.map((span) => trimmed(text, span, role)).filter(({ start, end }) => end > start);
}

/** "communes de Bagnolet (93), Nîmes (30)": said once for all the names that follow, so part of none. */
export const pluralPrefix =
  /^\s*(?:communes|villes|métropoles|communautés (?:de communes|urbaines|d['’]agglomération))\s+(?:de\s+|d['’]\s*)/iu;

/** Nouns that begin the name of a body, often in lower case: "X et ministère de la Culture". */
const headNouns =
  /^(?:ministère|association|direction|agence|réseau|fédération|union|université|institut|fondation|conseil|la|le|les|l['’])(?![\p{Ll}])/u;

/** How the name of a territoire begins when it begins with its kind. */
const territoireKinds =
  /^(?:CA|CC|CU|PETR|SM|EPT|TI|QPV|Métropole|métropole|(?:[Cc]ommune|[Cc]ommunauté|[Vv]ille|[Aa]gglomération|[Ss]yndicat)s?)\s/u;

/** What may stand between two names; each is then judged by what surrounds it. */
const candidatePattern = /\s*[,;]\s*(?:et\s+)?|\s+et\s+|\s+/gu;

function separators(text: string, role: Role, known: readonly Span[]): Span[] {
  const candidates = [...text.matchAll(candidatePattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, mark: markOf(match[0]) }))
    .filter(
      ({ start, end }) => depthAt(text, start) === 0 && !known.some((name) => name.start < end && start < name.end),
    );
  const accepted: Span[] = [];
  // From the end to the beginning: an "et" is judged by the separators that come after it.
  let later: Mark = '';
  for (const candidate of candidates.toReversed()) {
    if (!separates(text, role, known, candidate, later)) continue;
    accepted.unshift(candidate);
    later = candidate.mark || later;
  }
  return accepted;
}

type Mark = ';' | ',' | 'et' | '';

function separates(
  text: string,
  role: Role,
  known: readonly Span[],
  candidate: Span & { readonly mark: Mark },
  later: Mark,
): boolean {
  const { start, end, mark } = candidate;
  const after = text.slice(end);
  const afterCode = text[start - 1] === ')';
  const knownBefore = known.some((name) => name.end === start);
  const knownAfter = known.some((name) => name.start === end);
  const capital = /^[\p{Lu}«]/u.test(after);

  if (mark === ';') return true;
  if (after === '' || /^\.+$/.test(after)) return mark !== '' && mark !== 'et';
  if (mark === '') return capital && (afterCode || (knownBefore && knownAfter));
  if (afterCode || (knownBefore && knownAfter)) return true;
  if (/^(?:de|du|des)\s|^d['’]/u.test(after)) return false;
  if (role === 'TERRITOIRE' && codeFollows(text, end)) {
    if (mark === 'et') return !later && territoireKinds.test(after);
    return knownAfter || territoireKinds.test(after) || knownNameOnly(text, known, start);
  }
  if (mark === ',') return true;
  return knownAfter || (!later && (capital || headNouns.test(after)));
}

/** Whether a code in parentheses comes before the next semicolon. */
function codeFollows(text: string, from: number): boolean {
  return /^[^;]*\(/.test(text.slice(from));
}

/** Whether a known name fills the text back to a separator: then it ends there, code or no code. */
function knownNameOnly(text: string, known: readonly Span[], end: number): boolean {
  return known.some((name) => name.end === end && /(?:^|[,;:)]|\bet)\s*$/u.test(text.slice(0, name.start)));
}

function markOf(separator: string): Mark {
  if (separator.includes(';')) return ';';
  if (separator.includes(',')) return ',';
  return separator.trim() === 'et' ? 'et' : '';
}

function depthAt(text: string, position: number): number {
  let depth = 0;
  for (const character of text.slice(0, position)) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** A name without the punctuation around it, nor the "de" of "communes de Bard (42) et de Gornac (33)". */
function trimmed(text: string, { start, end }: Span, role: Role): Span {
  const words = text.slice(start, end);
  const leading = role === 'TERRITOIRE' ? /^[\s,;.]*(?:de\s+|d['’]\s*)?/u : /^[\s,;.]*/u;
  const left = leading.exec(words)?.[0].length ?? 0;
  const right = /[\s,;.]*$/.exec(words.slice(left))?.[0].length ?? 0;
  return { start: start + left, end: end - right };
}
