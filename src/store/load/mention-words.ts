import { LRUCache } from 'lru-cache';
import { type Occurrence, occurrencesOf } from '../../search/occurrences.ts';
import { wordList } from '../../search/words.ts';

/** Maximum number of mentions whose words are cached: some 1 kB each. */
const cachedMentions = 50_000;

/** The words of the mention of a participation. */
export interface MentionWords {
  /** For the search index. */
  readonly occurrences: readonly Occurrence[];
  /** For filters by text. */
  readonly list: string;
}

/**
 * Finds the words of mentions, for one import. Many participations have the same mention, and the import needs the words of each
 * twice: for its row and for the search index. So they are found once for each text.
 */
export function mentionWords(): (mention: string) => MentionWords {
  const cache = new LRUCache<string, MentionWords>({ max: cachedMentions, memoMethod: wordsOf });
  return (mention) => cache.memo(mention);
}

function wordsOf(mention: string): MentionWords {
  const occurrences = occurrencesOf({ type: 'Participation', mention });
  return { occurrences, list: wordList(occurrences.map(({ word }) => word)) };
}
