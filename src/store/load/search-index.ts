import { occurrencesOf, packOccurrence } from '../../search/occurrences.ts';
import type { Searchable } from '../../search/texts.ts';

/** A searchable node. `rank`: its position among all searchable nodes, by key, then by type. */
export interface Ranked<Type extends Searchable['type'] = Searchable['type']> {
  readonly rank: number;
  readonly node: Searchable & { readonly type: Type };
}

/** All searchable nodes by type. */
export type RankedByType = { readonly [Type in Searchable['type']]: Iterable<Ranked<Type>> };

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
export function* searchIndex(nodes: RankedByType): Generator<Term> {
  for (const type of Object.keys(nodes) as Searchable['type'][]) {
    const open = new Map<string, number[]>();
    for (const { rank, node } of nodes[type]) {
      for (const { word, exact, partial } of occurrencesOf(node)) {
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
