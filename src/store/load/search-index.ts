import { occurrencesOf, packOccurrence } from '../../search/occurrences.ts';
import type { Searchable } from '../../search/texts.ts';
import { typoKeys } from '../../search/typo.ts';

/** What is found by its words; `rank` is its place among all of them, by key and then by type. */
export interface Ranked<Type extends Searchable['type'] = Searchable['type']> {
  readonly rank: number;
  readonly node: Searchable & { readonly type: Type };
}

/** All that is found by its words, type by type. */
export type RankedByType = { readonly [Type in Searchable['type']]: Iterable<Ranked<Type>> };

/** A word and where it stands, among the nodes of one type; a word that stands in many has several of these. */
export interface Term {
  readonly text: string;
  readonly type: Searchable['type'];
  /** Each a rank and what the word is worth there, in one number: `packOccurrence`. */
  readonly occurrences: number[];
  /** What the vocabulary looks words up by; null but in the first term of each word. */
  readonly start: string | null;
  readonly head: string | null;
  readonly tail: string | null;
}

/** Occurrences in one term: what an engine reads as one value, and all that is held of a word while the index is made. */
export const occurrencesEach = 1_000;

/**
 * The index of words, term by term. It follows from the data whole, so an import writes it anew. What is held at once is
 * bounded by the vocabulary, not by the texts.
 */
export function* searchIndex(nodes: RankedByType): Generator<Term> {
  const listed = new Set<string>();
  const term = (text: string, type: Searchable['type'], occurrences: number[]): Term => {
    const keys = listed.has(text) ? noKeys : keysOf(text);
    listed.add(text);
    return { text, type, occurrences, ...keys };
  };
  for (const type of Object.keys(nodes) as Searchable['type'][]) {
    const open = new Map<string, number[]>();
    for (const { rank, node } of nodes[type]) {
      for (const { word, exact, partial } of occurrencesOf(node)) {
        const occurrences = open.get(word) ?? [];
        occurrences.push(packOccurrence({ rank, exact, partial }));
        if (occurrences.length === 1) open.set(word, occurrences);
        if (occurrences.length < occurrencesEach) continue;
        yield term(word, type, occurrences);
        open.delete(word);
      }
    }
    for (const [text, occurrences] of open) yield term(text, type, occurrences);
  }
}

const noKeys = { start: null, head: null, tail: null };

function keysOf(text: string) {
  const keys = typoKeys(text);
  return { start: text.slice(0, 1), head: keys?.head ?? null, tail: keys?.tail ?? null };
}
