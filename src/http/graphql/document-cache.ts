import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Memory that a parsed document takes, by the letters of its text: 84 kB were seen to keep 4 MB. Bytes. */
const bytesByLetter = 50;
const keptBytes = 32 * 2 ** 20;

/**
 * Documents that were parsed, and those that cannot be, by their text; which rules a document keeps to is kept with it.
 * Bounded by what they take: Yoga's own would keep a thousand documents, however long.
 */
export function documentCaches() {
  const sizeCalculation = (_: unknown, text: string) => bytesByLetter * text.length + 1_000;
  return {
    documentCache: new LRUCache<string, DocumentNode>({ maxSize: keptBytes, sizeCalculation }),
    errorCache: new LRUCache<string, object>({ maxSize: keptBytes / 8, sizeCalculation }),
  };
}
