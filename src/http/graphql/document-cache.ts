import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Estimated bytes of memory per character of a parsed document. Measured: 4 MB for a document of 84 kB. */
const bytesPerCharacter = 50;
const maxBytes = 32 * 2 ** 20;

/** Bytes of memory for the texts that clients request by hash. Most of them are keys of the cached documents, too. */
const maxTextBytes = 4 * 2 ** 20;

/**
 * LRU caches of parsed documents and of parse errors, by the text of the document, and of texts by their hash. Yoga keeps the
 * results of validation with the documents. The caches are limited in bytes; Yoga's own hold a thousand documents of any
 * length.
 */
export function documentCaches() {
  const sizeCalculation = (_: unknown, text: string) => bytesPerCharacter * text.length + 1_000;
  return {
    documentCache: new LRUCache<string, DocumentNode>({ maxSize: maxBytes, sizeCalculation }),
    texts: new LRUCache<string, string>({
      maxSize: maxTextBytes,
      // One client must not evict the documents of all others by a few long ones.
      maxEntrySize: maxTextBytes / 8,
      sizeCalculation: (text, hash) => 2 * (text.length + hash.length) + 200,
    }),
    errorCache: new LRUCache<string, object>({ maxSize: maxBytes / 8, sizeCalculation }),
  };
}
