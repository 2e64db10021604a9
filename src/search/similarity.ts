import type { OfficialPlace } from '../domain/official-place.ts';
import { type TerritoireKind, territoireKindTable } from '../domain/territoire-kinds.ts';
import { type Form, formOf, type NamedKind } from './name-form.ts';
import type { OfficialNames } from './official-names.ts';
import { type Named, namesOf } from './texts.ts';
import { lettersSimilarity, type Overlap, overlapOf } from './word-similarity.ts';
import { isCommonWord, type WordWeight } from './word-weight.ts';
import type { WrittenForm, WrittenName } from './written-name.ts';

/** A node that a written name may refer to. */
export interface Candidate {
  readonly node: Named;
  /** Unique. Candidates with equal scores are ordered by it. */
  readonly key: string;
  /** Codes of the départements in which the node lies. Null for nodes without a location, such as organisations. */
  readonly departements: readonly string[] | null;
}

interface PreparedText {
  readonly text: string;
  readonly form: Form;
  /** Whether the node is an intercommunalité of which a commune has this name, without the words of the kind. */
  readonly isOfCommune: boolean;
  /** Other official places with this name, and a kind that does not distinguish them. */
  readonly homonyms: readonly OfficialPlace[];
}

/** The names of a candidate, prepared for comparison with any number of written names. */
export interface PreparedCandidate extends Candidate {
  readonly texts: readonly PreparedText[];
  /** The words of all texts. */
  readonly words: ReadonlySet<string>;
}

export interface Similarity {
  /** From 0 to 1, rounded to thousandths. */
  readonly score: number;
  /** The text of the candidate that is most similar to the name, exactly as in the data. */
  readonly matched: string;
  /** Whether the name is only the beginning of this text. */
  readonly isHead: boolean;
  /** Whether `otherPlaceFactor` is in the score: the text is the name of a commune, with the kind of its intercommunalité. */
  readonly isOfCommune: boolean;
  /** Whether the whole name has the words of a whole text, those of its kind included. */
  readonly isWhole: boolean;
  /** Whether the name may mean another official place of the same name: "Sainet-Marie", without a département. */
  readonly isHomonym: boolean;
}

/** What similarities are computed with. */
export interface Comparison {
  readonly weight: WordWeight;
  readonly names: OfficialNames;
}

/** Factor of candidates when the name is that of an official place which is none of them. */
export const otherPlaceFactor = 0.7;
/** Score of a name that is only the beginning of a longer one. */
const headScore = 0.85;
/** Highest score of a part of the name of a node without a place: no official data tells that no other one has it. */
const partScore = 0.79;
/** A kind of intercommunalité for another one, or for words that do not say which. */
const otherIntercommunal = 0.95;

export function prepareCandidate<Node extends Candidate>(
  candidate: Node,
  names: OfficialNames,
): Node & PreparedCandidate {
  const { node } = candidate;
  const isGroup = node.type === 'Territoire' && territoireKindTable[node.kind].isIntercommunal;
  const texts = namesOf(node).flatMap(({ text }) =>
    ownForms(text).map((form) => {
      const places = node.type === 'Territoire' ? names.named(form.bare) : [];
      const isOfCommune = isGroup && places.some(({ kind }) => kind === 'COMMUNE');
      return { text, form, isOfCommune, homonyms: homonymsOf(node, places) };
    }),
  );
  const words = texts.flatMap(({ form }) => form.whole);
  return { ...candidate, texts, words: new Set([...words, ...(wordsOfType[node.type] ?? [])]) };
}

function homonymsOf(node: Named, places: readonly OfficialPlace[]): readonly OfficialPlace[] {
  return node.type === 'Territoire' ? places.filter(({ kind, code }) => kind === node.kind && code !== node.code) : [];
}

/** Words for the type of a node that a name may have beside its own: "département de la Manche". */
const wordsOfType: Partial<Record<Named['type'], readonly string[]>> = {
  Departement: ['departement'],
  Region: ['region'],
};

/** A text of a node, whole, without its parentheses ("CC du Sud (Mayotte)"), and up to its colon ("Eau et industrie : …"). */
function ownForms(text: string): Form[] {
  const shorter = [text.replace(/\([^()]*\)/g, ' '), text.replace(/\s:\s.*$/s, '')];
  return [...new Set([text, ...shorter])].map(formOf);
}

/**
 * Similarity of a candidate to a written name: the highest similarity of its texts, multiplied by factors below 1 when the
 * name has another kind or another département, or when only a part of the name matches. `ofPlace`: the form that is the name of
 * an official place.
 */
export function similarity(
  name: WrittenName,
  candidate: PreparedCandidate,
  comparison: Comparison,
  ofPlace: WrittenForm | null,
): Similarity {
  let best: Omit<Similarity, 'isWhole'> = {
    score: 0,
    matched: '',
    isHead: false,
    isOfCommune: false,
    isHomonym: false,
  };
  let isWhole = false;
  let outside = 0;
  for (const [index, written] of name.forms.entries()) {
    const { form, departements, factor, inParentheses } = written;
    const location = locationFactor(departements, candidate.departements);
    // "Autorité des marchés financiers (AMF)": the rest of the name is another one.
    const others = inParentheses && outside < 0.35 ? 0.75 : 1;
    for (const text of candidate.texts) {
      const { score, isHead, isWhole: ofForm } = formSimilarity(form, text, candidate, comparison);
      if ((ofForm || (score === 1 && written !== ofPlace)) && factor === 1 && location === 1) isWhole = true;
      if (index === 0) outside = Math.max(outside, score);
      const all = score * location * factor * others;
      if (all > best.score) {
        best = {
          score: all,
          matched: text.text,
          isHead,
          isOfCommune: text.isOfCommune && form.kind === null && !ofForm,
          isHomonym: text.homonyms.some((place) => isInside(place, departements)),
        };
      }
    }
  }
  return { ...best, isWhole, score: Math.round(best.score * 1000) / 1000 };
}

function isInside({ departements: own }: OfficialPlace, departements: readonly string[]): boolean {
  return departements.length === 0 || own.some((code) => departements.includes(code));
}

interface FormSimilarity {
  readonly score: number;
  readonly isHead: boolean;
  readonly isWhole: boolean;
}

function formSimilarity(
  written: Form,
  { form: own, isOfCommune }: PreparedText,
  candidate: PreparedCandidate,
  comparison: Comparison,
): FormSimilarity {
  const { node } = candidate;
  if (haveSameWords(written.whole, own.whole)) return { score: 1, isHead: false, isWhole: true };
  if (node.type !== 'Territoire') return wordsSimilarity(written.whole, own.whole, written.kind, candidate, comparison);
  // The kind is compared by `kindFactor` only, or "CC Granville" would be too similar to "Granville".
  const bare = wordsSimilarity(written.bare, own.bare, written.kind, candidate, comparison);
  if (written.kind !== null) return { ...bare, score: bare.score * kindFactor(written.kind, node.kind) };
  // Without words of a kind, "Bastia" is the commune, also when it is mistyped.
  return isOfCommune ? { ...bare, score: bare.score * otherPlaceFactor } : bare;
}

function haveSameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word));
}

function kindFactor(written: NamedKind, own: TerritoireKind): number {
  if (written === own) return 1;
  const isIntercommunal = (kind: NamedKind) => kind === 'INTERCOMMUNAL' || territoireKindTable[kind].isIntercommunal;
  // An intercommunalité can change its kind, and a list may still have the former one.
  return isIntercommunal(written) && isIntercommunal(own) ? otherIntercommunal : 0.6;
}

function locationFactor(written: readonly string[], own: readonly string[] | null): number {
  if (written.length === 0) return 1;
  if (own === null) return 0.9;
  return own.some((code) => written.includes(code)) ? 1 : 0.7;
}

/** Similarity of two lists of words: as words in any order, as one string, or as the beginning of the longer one. */
function wordsSimilarity(
  written: readonly string[],
  own: readonly string[],
  kind: NamedKind | null,
  candidate: PreparedCandidate,
  { weight, names }: Comparison,
): FormSimilarity {
  const overlap = overlapOf(written, own, weight, candidate.words);
  const all = overlap.written + overlap.own;
  const sort = sortFactor(overlap, candidate.node);
  const dice = all === 0 ? 0 : (sort * (overlap.writtenShared + overlap.ownShared)) / all;
  const letters = written.length === own.length ? 0 : lettersSimilarity(written.join(''), own.join(''), 1);
  const isPart = isOnlyPart(written, own, overlap, candidate.node);
  const score = Math.max(isPart ? Math.min(dice, partScore) : dice, letters);
  if (score >= headScore || !overlap.isHead) return { score, isHead: false, isWhole: false };
  const coverage = overlap.writtenShared / overlap.written;
  const ofHead = candidate.node.type === 'Territoire' ? headScore : partScore;
  const head = coverage < 0.85 ? 0 : ofHead * coverage;
  if (head <= score || !isTelling(candidate.node, overlap)) return { score, isHead: false, isWhole: false };
  const isLike = (place: OfficialPlace) => kind === null || kind === 'INTERCOMMUNAL' || place.kind === kind;
  const isAmbiguous =
    candidate.node.type === 'Territoire' && names.beginningWith(own.slice(0, written.length)).filter(isLike).length > 1;
  return isAmbiguous ? { score, isHead: false, isWhole: false } : { score: head, isHead: true, isWhole: false };
}

/**
 * Below 1 if the name gives a sort of organisation that the node is not: "Université de Bordeaux" is not a territoire, and
 * "Ministère du Travail" is not "France Travail". The weights of such words are too low to tell.
 */
function sortFactor({ writtenSort, ownSort }: Overlap, { type }: Named): number {
  if (!writtenSort) return 1;
  if (type !== 'Organisation') return 0.8;
  return ownSort ? 0.85 : 1;
}

/**
 * Whether a name is too little of the name of an organisation or a Fabrique to mean it: the beginning, unless only words such as
 * "France" are missing; one word of several ("Tempo", "Agence locale"); or two without a word for its sort ("Action sociale" of
 * an observatory).
 */
function isOnlyPart(written: readonly string[], own: readonly string[], { isHead }: Overlap, { type }: Named): boolean {
  if ((type !== 'Organisation' && type !== 'Fabrique') || written.length >= own.length) return false;
  const sorts = written.filter(isCommonWord).length;
  const isSortAndOneWord = sorts >= written.length - 1 && isCommonWord(written[0] ?? '');
  return (
    (isHead && !own.slice(written.length).every(isCommonWord)) ||
    written.length === 1 ||
    isSortAndOneWord ||
    (written.length === 2 && sorts === 0 && own.some(isCommonWord))
  );
}

/** Whether the beginning of a name says enough to mean it: "Tours" of "Tours Métropole Val de Loire", not "Agence de l'eau". */
function isTelling({ type }: Named, { own, ownShared }: { readonly own: number; readonly ownShared: number }): boolean {
  return type === 'Territoire' ? ownShared >= 0.5 : ownShared >= 0.5 * own;
}

/** Candidates below it differ from the name in more than they share with it. */
const minimumScore = 0.5;

/** The candidates with a score of at least 0.5, best first, at most `limit`. */
export function mostSimilar<Scored extends Pick<Candidate, 'key'> & Similarity>(
  candidates: readonly Scored[],
  limit: number,
): Scored[] {
  return candidates
    .filter(({ score }) => score >= minimumScore)
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .slice(0, limit);
}
