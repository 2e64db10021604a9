import { type OfficialPart, type OfficialPlace, officialKinds } from '../domain/official-place.ts';
import type { OfficialPlaces } from '../domain/official-places.ts';
import { comparedName, hasName, isWordOfKind, type OfficialEntry, officialEntries } from './official-entry.ts';
import { parseQuery, type SearchQuery } from './search-query.ts';
import { splitDepartements } from './written-name.ts';

/** An official place that a text finds. */
export interface OfficialHit {
  readonly place: OfficialPlace;
  /** The part of the commune whose name or code is found. Null if the place itself is found as well or better. */
  readonly part: OfficialPart | null;
}

/** How well a name matches, the best first. */
const levels = ['NAME', 'BARE_NAME', 'WORDS', 'BEGINNING'] as const;
type Level = (typeof levels)[number];

/** Finds official places by name and by code. */
export class OfficialSearch {
  readonly places: OfficialPlaces;
  /** The entries that have a word with these one or two first letters. */
  readonly #byBeginning = new Map<string, OfficialEntry[]>();
  /** Départements and collectivités d'outre-mer. */
  readonly #departements: readonly OfficialPlace[];

  constructor(places: OfficialPlaces) {
    this.places = places;
    this.#departements = places.all.filter(({ kind }) => kind === 'DEPARTEMENT' || kind === 'COLLECTIVITE_OUTRE_MER');
    for (const entry of officialEntries(places)) {
      for (const beginning of beginningsOf(entry)) {
        const list = this.#byBeginning.get(beginning);
        if (list === undefined) this.#byBeginning.set(beginning, [entry]);
        else list.push(entry);
      }
    }
  }

  /**
   * The places that have a code, or every word of a text in any order; the last word may be incomplete. A text may give
   * départements: in parentheses by code or name, or at its end by code. Only places in these are found then, if there are any.
   *
   * Order: by code; by the whole name; by the whole name without the words of its kind; by whole words; by the beginning of a
   * word. In each, names of places come before names of parts, then the place with the largest population comes first. Ties
   * are broken by kind and code.
   */
  find(text: string): OfficialHit[] {
    const { main, inParentheses, departements } = splitDepartements(text, this.#departements);
    const found = this.#find([main, ...inParentheses].join(' '), departements);
    // "Paris 12" is an arrondissement: no Paris lies in the département 12.
    return found.length > 0 || departements.length === 0 ? found : this.#find(text, []);
  }

  #find(text: string, departements: readonly string[]): OfficialHit[] {
    const isInside = ({ place }: OfficialHit) =>
      departements.length === 0 || departements.some((code) => place.departements.includes(code));
    const byCode = this.#withCode(text.replace(/\s/g, '').toUpperCase()).filter(isInside);
    const places = new Set(byCode.map(({ place }) => place));
    const byName = this.#findNames(text, isInside).filter(({ place }) => !places.has(place));
    return [...byCode, ...byName];
  }

  /** The places with a code, an INSEE code or a SIREN, and the communes of the parts with it. */
  #withCode(code: string): OfficialHit[] {
    const { places } = this;
    const own = officialKinds.flatMap((kind) => places.find(kind, code) ?? []);
    const bySiren = /^\d{9}$/.test(code) ? places.all.filter(({ siren }) => siren === code) : [];
    const found = new Set([...own, ...bySiren]);
    const ofParts = places.parts.flatMap((part) => {
      const place = part.code === code ? places.find('COMMUNE', part.commune) : undefined;
      return place === undefined || found.has(place) ? [] : [{ place, part }];
    });
    return [...[...found].map((place) => ({ place, part: null })), ...ofParts];
  }

  #findNames(text: string, isInside: (hit: OfficialHit) => boolean): OfficialHit[] {
    const query = parseQuery(text);
    if (query === null) return [];
    const name = comparedName(text);
    const best = new Map<number, { readonly rank: number; readonly entry: OfficialEntry }>();
    for (const entry of this.#candidates(query)) {
      const level = isInside(entry) ? levelOf(entry, query, name) : null;
      if (level === null) continue;
      const rank = 2 * levels.indexOf(level) + (entry.part === null ? 0 : 1);
      if (rank < (best.get(entry.size)?.rank ?? Number.POSITIVE_INFINITY)) best.set(entry.size, { rank, entry });
    }
    return [...best.values()]
      .sort((one, other) => one.rank - other.rank || one.entry.size - other.entry.size)
      .map(({ entry: { place, part } }) => ({ place, part }));
  }

  /** The entries that have a word with the beginning of a word of the query; of that word for which these are fewest. */
  #candidates({ words }: SearchQuery): readonly OfficialEntry[] {
    return namingWords(words)
      .map((word) => this.#byBeginning.get(word.slice(0, 2)) ?? [])
      .reduce((one, other) => (other.length < one.length ? other : one));
  }
}

function beginningsOf({ words }: OfficialEntry): Set<string> {
  const each = words.split(' ').filter((word) => word !== '' && word !== '=');
  return new Set(each.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]));
}

/** The words that a place must have in its name: not those of its kind, unless there are no others. */
function namingWords(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !isWordOfKind(word));
  return others.length === 0 ? words : others;
}

function levelOf(entry: OfficialEntry, query: SearchQuery, name: string): Level | null {
  const { place, part, words, bareName } = entry;
  const required = namingWords(query.words);
  let level: Level = 'WORDS';
  let hasKind = false;
  for (const word of query.words) {
    if (words.includes(` ${word} `)) continue;
    if (part === null && !required.includes(word) && isWordOfKind(word, place.kind)) {
      hasKind = true;
    } else if (word === query.prefix && words.includes(` ${word}`)) {
      level = 'BEGINNING';
    } else return null;
  }
  if (hasName(entry, name)) return 'NAME';
  if (bareName === null && !hasKind) return level;
  const bare = comparedName(name, place.kind);
  return bare !== '' && (bareName === null ? hasName(entry, bare) : bareName === bare) ? 'BARE_NAME' : level;
}
