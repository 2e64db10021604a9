import { type Occurrence, packOccurrence } from '../../search/occurrences.ts';
import type { Searchable } from '../../search/texts.ts';

/** The words of a searchable node. `rank`: its position among all searchable nodes, by key, then by type. */
export interface RankedWords {
  readonly rank: number;
  readonly words: readonly Occurrence[];
}

/** The words of all searchable nodes by type. */
export type WordsByType = { readonly [Type in Searchable['type']]: Iterable<RankedWords> };

/** A word with its occurrences in nodes of one type. A frequent word has several terms. */
export interface Term {
  readonly text: string;
  readonly type: Searchable['type'];
  /** Packed by `packOccurrence`. */
  readonly occurrences: number[];
}

/** Maximum number of occurrences of a term. It bounds the size of a value, and the memory for each word during an import. */
export const occurrencesEach = 1_000;

/**
 * Makes the search index, term by term. It depends on all of the data, so each import makes it again. The memory that this
 * takes depends on the size of the vocabulary, not on the length of the texts.
 */
export function* searchIndex(nodes: WordsByType): Generator<Term> {
  for (const type of Object.keys(nodes) as Searchable['type'][]) {
    const open = new Map<string, number[]>();
    for (const { rank, words } of nodes[type]) {
      for (const { word, exact, partial } of words) {
        const occurrences = open.get(word) ?? [];
        occurrences.push(packOccurrence({ rank, exact, partial }));
        if (occurrences.length === 1) open.set(word, occurrences);
        if (occurrences.length < occurrencesEach) continue;
        yield { text: word, type, occurrences };
        open.delete(word);
      }
    }
    for (const [text, occurrences] of open) yield { text, type, occurrences };
  }
}
