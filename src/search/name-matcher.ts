import type { OfficialPlace } from '../domain/official-place.ts';
import type { DepartementIndex } from './departement-index.ts';
import { lookUpWords } from './look-up.ts';
import { type OfficialMeaning, officialMeaning } from './official-meaning.ts';
import type { OfficialSearch } from './official-search.ts';
import {
  type Candidate,
  type Comparison,
  mostSimilar,
  otherPlaceFactor,
  type PreparedCandidate,
  prepareCandidate,
  type Similarity,
  similarity,
} from './similarity.ts';
import { wordWeight } from './word-weight.ts';
import { parseName, type WrittenName } from './written-name.ts';

/** Score of the intercommunalité of a commune for a name that is the commune's, with words of the kind: "Niort Agglo". */
const byCommuneScore = 0.9;
/** Factor of a place when others have the same name: "Sainte-Marie". */
const homonymFactor = 0.75;
/** Factor of organisations when the name ends with that of an area: "Association des maires d'Île-de-France". */
const ofAreaFactor = 0.9;
/** Factor of candidates of which several begin with the name: "Grand Paris". */
const severalFactor = 0.9;

/** A name with all that its comparison needs. */
export interface PreparedName {
  readonly name: WrittenName;
  readonly meaning: OfficialMeaning;
  /** The words of an area with which the name ends. */
  readonly area: readonly string[];
  /** The distinct words by which candidates are looked up. */
  readonly words: readonly string[];
}

export interface Matches<Node> {
  /** Best first, at most the limit. Scores of at least 0.5. */
  readonly candidates: readonly (Node & Similarity)[];
  /** The largest official place of this name that is no candidate. Null if there is none, or if a candidate has the whole name. */
  readonly absentPlace: OfficialPlace | null;
}

/** Compares names with candidates and with official places. Each candidate is prepared once. */
export class NameMatcher<Node extends Candidate> {
  readonly #departements: DepartementIndex;
  readonly #official: OfficialSearch;
  readonly #comparison: Comparison;
  readonly #prepared = new Map<string, Node & PreparedCandidate>();

  constructor(departements: DepartementIndex, official: OfficialSearch) {
    this.#departements = departements;
    this.#official = official;
    const { names } = official;
    this.#comparison = { names, weight: wordWeight((word) => names.frequency(word)) };
  }

  prepare(text: string): PreparedName {
    const name = parseName(text, this.#departements);
    const meaning = officialMeaning(name, this.#official);
    const area = this.#official.areas.atEnd(name.forms[0]?.form.whole ?? [])?.words ?? [];
    // The name of a commune need not be in that of its intercommunalité: "Niort", "CA du Niortais".
    const codes = meaning.byCommune ? meaning.places.map(({ code }) => code) : [];
    return { name, meaning, area, words: [...lookUpWords(text), ...codes] };
  }

  match(prepared: PreparedName, candidates: readonly Node[], limit: number): Matches<Node> {
    const { name, meaning } = prepared;
    const similar = candidates.map((candidate) => {
      const own = this.#prepareCandidate(candidate);
      return { ...own, ...similarity(name, own, this.#comparison, meaning.form) };
    });
    const codes = new Set(similar.map(codeOf));
    const missing = meaning.places.filter(({ code }) => !codes.has(code));
    const isKnown = missing.length < meaning.places.length;
    const isAbsent = missing.length > 0 && !isKnown && !similar.some(({ isWhole }) => isWhole);
    const isAmbiguous = missing.length > 0 && isKnown && !meaning.byCommune;
    const heads = similar.filter(({ isHead }) => isHead).length;
    const factorOf = (candidate: Node & PreparedCandidate & Similarity) => {
      // A whole name is not the beginning of another: "Granville", "CC de Granville, Terre et Mer".
      const isOther = meaning.places.length > 0 && candidate.isHead && !isOneOf(candidate, meaning.places);
      if (isAbsent || isOther) return candidate.isOfCommune ? 1 : otherPlaceFactor;
      if (isAmbiguous && isOneOf(candidate, meaning.places)) return homonymFactor;
      if (candidate.isHomonym && meaning.places.length === 0) return homonymFactor;
      if (isOfOtherArea(candidate, prepared.area)) return ofAreaFactor;
      return candidate.isHead && heads > 1 ? severalFactor : 1;
    };
    const scored = similar.map((candidate) => {
      const score = Math.round(candidate.score * factorOf(candidate) * 1000) / 1000;
      if (!meaning.byCommune || score >= byCommuneScore || !isOneOf(candidate, meaning.places)) {
        return { ...candidate, score };
      }
      return { ...candidate, score: byCommuneScore, matched: nameOf(candidate) };
    });
    return {
      candidates: mostSimilar(scored, limit),
      absentPlace: isAbsent || isAmbiguous ? (missing[0] ?? null) : null,
    };
  }

  #prepareCandidate(candidate: Node): Node & PreparedCandidate {
    const known = this.#prepared.get(candidate.key);
    if (known !== undefined) return known;
    const prepared = prepareCandidate(candidate, this.#official.names);
    this.#prepared.set(candidate.key, prepared);
    return prepared;
  }
}

/** The name, not an acronym or a code. */
function nameOf({ node }: Candidate): string {
  return node.type === 'Fabrique' ? node.title : node.name;
}

/** The official code of a territoire. */
function codeOf({ node }: Candidate): string | null {
  return node.type === 'Territoire' ? node.code : null;
}

function isOneOf(candidate: Candidate, places: readonly OfficialPlace[]): boolean {
  const code = codeOf(candidate);
  return places.some((place) => place.code === code);
}

/** Whether it is an organisation, and the name that of one in an area. */
function isOfOtherArea({ node, words }: PreparedCandidate, area: readonly string[]): boolean {
  return node.type === 'Organisation' && !area.every((word) => words.has(word));
}
