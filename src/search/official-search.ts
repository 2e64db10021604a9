import { groupBy } from '../domain/group-by.ts';
import { type OfficialKind, type OfficialPart, type OfficialPlace, officialKinds } from '../domain/official-place.ts';
import type { OfficialPlaces } from '../domain/official-places.ts';
import { beginningWith } from './beginning-with.ts';
import { DepartementIndex } from './departement-index.ts';
import { type OfficialEntry, officialEntries } from './official-entry.ts';
import { type Level, levelOf, levels, type OfficialQuery, officialQuery, withTypos } from './official-match.ts';
import { OfficialNames } from './official-names.ts';
import { splitDepartements } from './written-name.ts';

/** An official place that a text finds. */
export interface OfficialHit {
  readonly place: OfficialPlace;
  /** The part of the commune whose name or code is found. Null if the place itself is found as well or better. */
  readonly part: OfficialPart | null;
}

type Condition = (hit: OfficialHit) => boolean;

/** Finds official places by name and by code. */
export class OfficialSearch {
  readonly places: OfficialPlaces;
  readonly names: OfficialNames;
  /** Recognises the names of départements, collectivités d'outre-mer and régions. */
  readonly areas: DepartementIndex;
  /** The entries that have a word. */
  readonly #byWord: ReadonlyMap<string, readonly OfficialEntry[]>;
  /** All words, sorted. */
  readonly #vocabulary: readonly string[];
  readonly #partsByCode: ReadonlyMap<string, readonly OfficialPart[]>;
  /** Départements and collectivités d'outre-mer. */
  readonly #departements: DepartementIndex;

  constructor(places: OfficialPlaces) {
    this.places = places;
    this.#departements = new DepartementIndex(
      places.all.filter(({ kind }) => kind === 'DEPARTEMENT' || kind === 'COLLECTIVITE_OUTRE_MER'),
    );
    this.#byWord = entriesByWord(officialEntries(places));
    this.areas = new DepartementIndex(places.all.filter(({ kind }) => areaKinds.includes(kind)));
    this.names = new OfficialNames(this.#byWord);
    this.#partsByCode = groupBy(places.parts, ({ code }) => code);
    this.#vocabulary = [...this.#byWord.keys()].sort();
  }

  /**
   * The places that have a code, or every word of a text in any order; the last word may be incomplete. One typo in each word is
   * tolerated if no place has the words as they are. A text may give départements: in parentheses by code or name, or at its end
   * by code. Only places in these are found then, if there are any.
   *
   * Order: by code; by the whole name; by the whole name without parentheses and the words of its kind; by whole words; by the
   * beginning of a word; with typos. In each, names of places come before names of parts, then the place with the largest
   * population comes first. Ties are broken by kind and code.
   */
  find(text: string): OfficialHit[] {
    const { main, inParentheses, departements } = splitDepartements(text, this.#departements);
    const name = [main, ...inParentheses].join(' ');
    const isInside: Condition = ({ place }) => departements.some((code) => place.departements.includes(code));
    const anywhere: Condition = () => true;
    if (departements.length === 0) return this.#find(name, anywhere) ?? this.#findMistyped(name, anywhere);
    // "Paris 12" is an arrondissement: no Paris lies in the département 12.
    return this.#find(name, isInside) ?? this.#find(text, anywhere) ?? this.#findMistyped(name, isInside);
  }

  /** Null if there are none. */
  #find(text: string, condition: Condition): OfficialHit[] | null {
    const byCode = this.#withCode(text.replace(/\s/g, '').toUpperCase()).filter(condition);
    const places = new Set(byCode.map(({ place }) => place));
    const query = officialQuery(text);
    const byName = query === null ? [] : this.#matching(query, condition);
    const found = [...byCode, ...byName.filter(({ place }) => !places.has(place))];
    return found.length === 0 ? null : found;
  }

  #findMistyped(text: string, condition: Condition): OfficialHit[] {
    const query = officialQuery(text);
    return query === null ? [] : this.#matching(withTypos(query, this.#vocabulary), condition);
  }

  /** The places with a code, an INSEE code or a SIREN, and the communes of the parts with it. */
  #withCode(code: string): OfficialHit[] {
    const { places } = this;
    const own = officialKinds.flatMap((kind) => places.find(kind, code) ?? []);
    const bySiren = own.length === 0 && /^\d{9}$/.test(code) ? places.all.filter(({ siren }) => siren === code) : [];
    const found = new Set([...own, ...bySiren]);
    const ofParts = (this.#partsByCode.get(code) ?? []).flatMap((part) => {
      const place = places.find('COMMUNE', part.commune);
      return place === undefined || found.has(place) ? [] : [{ place, part }];
    });
    return [...[...found].map((place) => ({ place, part: null })), ...ofParts];
  }

  #matching(query: OfficialQuery, condition: Condition): OfficialHit[] {
    const candidates = this.#candidates(query);
    const keys: number[] = [];
    for (const [index, entry] of candidates.entries()) {
      const level = condition(entry) ? levelOf(entry, query) : null;
      if (level !== null) keys.push(sortKey(level, entry, index));
    }
    const hits = new Map<OfficialPlace, OfficialHit>();
    for (const key of Float64Array.from(keys).sort()) {
      const entry = candidates[key % maximumEntries];
      if (entry !== undefined && !hits.has(entry.place))
        hits.set(entry.place, { place: entry.place, part: entry.part });
    }
    return [...hits.values()];
  }

  /** The entries that have one of the words of a query: the word for which these are fewest. */
  #candidates({ words, prefix, spellings }: OfficialQuery): readonly OfficialEntry[] {
    return words
      .map((word) => {
        const own = word === prefix ? beginningWith(word, this.#vocabulary) : [word];
        return [...own, ...(spellings.get(word) ?? [])].map((it) => this.#byWord.get(it) ?? []);
      })
      .reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one))
      .flat();
  }
}

const areaKinds: readonly OfficialKind[] = ['DEPARTEMENT', 'COLLECTIVITE_OUTRE_MER', 'REGION'];

function lengthOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function entriesByWord(entries: readonly OfficialEntry[]): Map<string, OfficialEntry[]> {
  const lists = new Map<string, OfficialEntry[]>();
  for (const entry of entries) {
    for (const word of entry.words.split(' ')) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [entry]);
      // A name can have a word twice.
      else if (list.at(-1) !== entry) list.push(entry);
    }
  }
  // They are no words.
  lists.delete('');
  lists.delete('=');
  return lists;
}

/** More than there are, of places and of candidates. */
const maximumEntries = 2 ** 18;

/** Level, kind of name, position of the place, and the index of the entry as one number: thousands of numbers are sorted fast. */
function sortKey(level: Level, { part, size }: OfficialEntry, index: number): number {
  const rank = 2 * levels.indexOf(level) + (part === null ? 0 : 1);
  return (rank * maximumEntries + size) * maximumEntries + index;
}
