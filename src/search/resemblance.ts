import { type TerritoireKind, territoireKindTable } from '../domain/territoire-kinds.ts';
import { type Named, namesOf } from './texts.ts';
import { typoDistance } from './typo.ts';
import { type Form, formOf, type WrittenName } from './written-name.ts';

export interface Candidate {
  readonly node: Named;
  /** Its place among equals: by name, then by id and type. */
  readonly key: string;
  /** Codes of the départements in which it lies; null for what has no place, such as an organisation. */
  readonly departements: readonly string[] | null;
}

export interface Resemblance {
  /** From 0 to 1. */
  readonly score: number;
  /** The candidate's text that is most like the name, as it stands in the data. */
  readonly matched: string;
}

/**
 * How much a candidate is what a name means: the likeness of its nearest text, made less when the name says another kind
 * or another département, or when only a part of the name is like it.
 */
export function resemblance(name: WrittenName, candidate: Candidate): Resemblance {
  const { node } = candidate;
  let best: Resemblance = { score: 0, matched: '' };
  const place = placeFactor(name.departements, candidate.departements);
  for (const { text } of namesOf(node)) {
    for (const own of ownForms(text)) {
      for (const { form, part } of name.forms) {
        const score = formLikeness(form, own, node) * place * (part ? 0.95 : 1);
        if (score > best.score) best = { score, matched: text };
      }
    }
  }
  return { ...best, score: Math.round(best.score * 1000) / 1000 };
}

/** The text, also without what stands in parentheses ("CC du Sud (Mayotte)"), and up to a colon ("Eau et industrie : …"). */
function ownForms(text: string): Form[] {
  const shorter = [text.replace(/\([^()]*\)/g, ' '), text.replace(/\s:\s.*$/s, '')];
  return [...new Set([text, ...shorter])].map(formOf);
}

function formLikeness(asked: Form, own: Form, node: Named): number {
  const whole = likeness(asked.whole, own.whole);
  if (node.type !== 'Territoire') return whole;
  // "CC Granville" is not nearly "Granville": a kind is no word of the name.
  if (asked.kind !== null) return likeness(asked.bare, own.bare) * kindFactor(asked.kind, node.kind);
  return Math.max(whole, likeness(asked.bare, own.bare));
}

function kindFactor(asked: TerritoireKind, own: TerritoireKind): number {
  if (asked === own) return 1;
  const isIntercommunal = (kind: TerritoireKind) => territoireKindTable[kind].isIntercommunal;
  // EPCI change from one kind into another, and lists are not always up to date.
  return isIntercommunal(asked) && isIntercommunal(own) ? 0.9 : 0.6;
}

function placeFactor(asked: readonly string[], own: readonly string[] | null): number {
  if (asked.length === 0) return 1;
  if (own === null) return 0.9;
  return own.some((code) => asked.includes(code)) ? 1 : 0.7;
}

/** Of two lists of words, from 0 to 1: as words in any order, or as one run of letters, whichever is more. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  return Math.max(sharedLetters(a, b), wordLikeness(a.join(''), b.join(''), 4));
}

/** Dice's coefficient over words, each counted by its letters, a mistyped one in part. */
function sharedLetters(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const likes = left.map((other) => wordLikeness(word, other, 2));
    const most = Math.max(0, ...likes);
    if (most === 0) continue;
    const [other = ''] = left.splice(likes.indexOf(most), 1);
    shared += most * (word.length + other.length);
  }
  const all = lettersOf(a) + lettersOf(b);
  return all === 0 ? 0 : shared / all;
}

/** 1 for the same word, less for each typo; 0 when they are more apart than a typo in four letters, or short, or codes. */
function wordLikeness(a: string, b: string, most: number): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.max(a.length, b.length);
  if (longest < 5 || Math.min(a.length, b.length) < 4 || !/[a-z]/.test(a) || !/[a-z]/.test(b)) return 0;
  const distance = typoDistance(a, b, Math.min(most, Math.floor(longest / 4)));
  return distance === Number.POSITIVE_INFINITY ? 0 : 1 - distance / longest;
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Below it a candidate has less in common with the name than not. */
const leastScore = 0.5;

/** The candidates that a name may mean, the most likely first; none when nothing is near. */
export function mostLikely<Node extends Candidate>(
  name: WrittenName,
  candidates: readonly Node[],
  most: number,
): (Node & Resemblance)[] {
  return candidates
    .map((candidate) => ({ ...candidate, ...resemblance(name, candidate) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .slice(0, most);
}
