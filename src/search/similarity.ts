import { type TerritoireKind, territoireKindTable } from '../domain/territoire-kinds.ts';
import { type Named, namesOf } from './texts.ts';
import { typoDistance } from './typo.ts';
import { type Form, formOf, type WrittenName } from './written-name.ts';

/** A node that a written name may refer to. */
export interface Candidate {
  readonly node: Named;
  /** Unique. Candidates with equal scores are ordered by it. */
  readonly key: string;
  /** Codes of the départements in which the node lies. Null for nodes without a location, such as organisations. */
  readonly departements: readonly string[] | null;
}

export interface Similarity {
  /** From 0 to 1, rounded to thousandths. */
  readonly score: number;
  /** The text of the candidate that is most similar to the name, exactly as in the data. */
  readonly matched: string;
}

/**
 * Similarity of a candidate to a written name: the highest similarity of its texts, multiplied by factors below 1 when the
 * name has another kind or another département, or when only a part of the name matches.
 */
export function similarity(name: WrittenName, candidate: Candidate): Similarity {
  const { node } = candidate;
  let best: Similarity = { score: 0, matched: '' };
  const location = locationFactor(name.departements, candidate.departements);
  for (const { text } of namesOf(node)) {
    for (const own of ownForms(text)) {
      for (const { form, part } of name.forms) {
        const score = formSimilarity(form, own, node) * location * (part ? 0.95 : 1);
        if (score > best.score) best = { score, matched: text };
      }
    }
  }
  return { ...best, score: Math.round(best.score * 1000) / 1000 };
}

/** A text of a node, whole, without its parentheses ("CC du Sud (Mayotte)"), and up to its colon ("Eau et industrie : …"). */
function ownForms(text: string): Form[] {
  const shorter = [text.replace(/\([^()]*\)/g, ' '), text.replace(/\s:\s.*$/s, '')];
  return [...new Set([text, ...shorter])].map(formOf);
}

function formSimilarity(written: Form, own: Form, node: Named): number {
  const whole = wordsSimilarity(written.whole, own.whole);
  if (node.type !== 'Territoire') return whole;
  // The kind is compared by `kindFactor` only, or "CC Granville" would be too similar to "Granville".
  if (written.kind !== null) return wordsSimilarity(written.bare, own.bare) * kindFactor(written.kind, node.kind);
  return Math.max(whole, wordsSimilarity(written.bare, own.bare));
}

function kindFactor(written: TerritoireKind, own: TerritoireKind): number {
  if (written === own) return 1;
  const isIntercommunal = (kind: TerritoireKind) => territoireKindTable[kind].isIntercommunal;
  // An intercommunalité can change its kind, and a list may still have the former one.
  return isIntercommunal(written) && isIntercommunal(own) ? 0.9 : 0.6;
}

function locationFactor(written: readonly string[], own: readonly string[] | null): number {
  if (written.length === 0) return 1;
  if (own === null) return 0.9;
  return own.some((code) => written.includes(code)) ? 1 : 0.7;
}

/** Similarity of two lists of words, from 0 to 1: as words in any order or as one string, whichever is higher. */
export function wordsSimilarity(a: readonly string[], b: readonly string[]): number {
  return Math.max(diceOfWords(a, b), wordSimilarity(a.join(''), b.join(''), 4));
}

/** Dice's coefficient over words weighted by their number of letters. A mistyped word counts by its similarity. */
function diceOfWords(a: readonly string[], b: readonly string[]): number {
  const unmatched = [...b];
  let shared = 0;
  for (const word of a) {
    const similarities = unmatched.map((other) => wordSimilarity(word, other, 2));
    const highest = Math.max(0, ...similarities);
    if (highest === 0) continue;
    const [other = ''] = unmatched.splice(similarities.indexOf(highest), 1);
    shared += highest * (word.length + other.length);
  }
  const all = lettersOf(a) + lettersOf(b);
  return all === 0 ? 0 : shared / all;
}

/**
 * 1 - typos / length of the longer word. 0 for different words that are short, that are codes, or that have more typos than
 * `maximum` or one in four letters.
 */
function wordSimilarity(a: string, b: string, maximum: number): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.max(a.length, b.length);
  if (longest < 5 || Math.min(a.length, b.length) < 4 || !/[a-z]/.test(a) || !/[a-z]/.test(b)) return 0;
  const distance = typoDistance(a, b, Math.min(maximum, Math.floor(longest / 4)));
  return distance === Number.POSITIVE_INFINITY ? 0 : 1 - distance / longest;
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Candidates below it differ from the name in more than they share with it. */
const minimumScore = 0.5;

/** The candidates with a score of at least 0.5, best first, at most `limit`. */
export function mostSimilar<Node extends Candidate>(
  name: WrittenName,
  candidates: readonly Node[],
  limit: number,
): (Node & Similarity)[] {
  return candidates
    .map((candidate) => ({ ...candidate, ...similarity(name, candidate) }))
    .filter(({ score }) => score >= minimumScore)
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .slice(0, limit);
}
