import {
  type OfficialKind,
  type OfficialPart,
  type OfficialPlace,
  officialKindTable,
} from '../domain/official-place.ts';
import type { OfficialPlaces } from '../domain/official-places.ts';
import { joinedCompounds, wordsOf, writtenOut } from './words.ts';

/** A name by which an official place is found: its own, or that of a part of it. */
export interface OfficialEntry {
  readonly place: OfficialPlace;
  /** Null: the name is that of the place itself. */
  readonly part: OfficialPart | null;
  /** Position of the place among all, the largest first. */
  readonly size: number;
  /**
   * The words by which it is found, each after a blank and before one: those of the name in their order, "=", then other
   * spellings: compounds as one word. One text, because there are 39,000 entries.
   */
  readonly words: string;
  /** The name without its parentheses and the words of its kind. Null if it has neither. */
  readonly bareName: string | null;
}

/** All names by which official places are found. */
export function officialEntries({ all, parts }: OfficialPlaces): OfficialEntry[] {
  const own = all.map((place, size) => entryOf(place, null, size));
  const communes = new Map(own.filter(({ place }) => place.kind === 'COMMUNE').map((it) => [it.place.code, it]));
  return [
    ...own,
    ...parts.flatMap((part) => {
      const commune = communes.get(part.commune);
      return commune === undefined ? [] : [entryOf(commune.place, part, commune.size)];
    }),
  ];
}

function entryOf(place: OfficialPlace, part: OfficialPart | null, size: number): OfficialEntry {
  const { name } = part ?? place;
  const compared = comparedName(name);
  const joined = name.includes('-') ? joinedCompounds(name).map(({ text }) => text) : [];
  // Few names of communes have parentheses, and none has the kind.
  const isPlain = place.kind === 'COMMUNE' && !name.includes('(');
  const bareName = isPlain ? compared : comparedName(name.replace(/\([^()]*\)/g, ' '), place.kind);
  return {
    ...{ place, part, size },
    words: [' ', compared, ' = ', joined.join(' '), ' '].join(''),
    bareName: bareName === compared ? null : bareName,
  };
}

/** Whether an entry has the name: its words, or those of `bareName` if that is not null. */
export function hasName({ words }: OfficialEntry, name: string): boolean {
  return words.startsWith(` ${name} =`);
}

/** The words of a name in their order, without function words and the words of a kind, as one text. */
export function comparedName(name: string, kind?: OfficialKind): string {
  const words = wordsOf(name).map(writtenOut);
  return (kind === undefined ? words : words.filter((word) => !isWordOfKind(word, kind))).join(' ');
}

/** Words that find all places of some kinds: "métropole", "CC", "communauté". */
const kindsByWord = new Map<string, Set<OfficialKind>>();
for (const kind of Object.keys(officialKindTable) as OfficialKind[]) {
  for (const word of wordsOf(officialKindTable[kind].words)) {
    kindsByWord.set(word, (kindsByWord.get(word) ?? new Set()).add(kind));
  }
}

/** Whether a word finds the places of a kind, or of any kind. */
export function isWordOfKind(word: string, kind?: OfficialKind): boolean {
  const kinds = kindsByWord.get(word);
  return kinds !== undefined && (kind === undefined || kinds.has(kind));
}
