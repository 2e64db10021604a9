import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { documentCaches } from '../../../src/http/graphql/document-cache.ts';

describe('the document cache', () => {
  test('returns a document by its text', () => {
    const { documentCache } = documentCaches();
    const document = parse('{ dataset { version } }');
    documentCache.set('{ dataset { version } }', document);
    expect(documentCache.get('{ dataset { version } }')).toBe(document);
    expect(documentCache.get('{ dataset { title } }')).toBeUndefined();
  });

  test('stays within its memory limit, however many and long the documents are', () => {
    const { documentCache, errorCache } = documentCaches();
    const document = parse('{ dataset { version } }');
    for (let n = 0; n < 1_000; n++) {
      documentCache.set(`${n} ${'x'.repeat(90_000)}`, document);
      errorCache.set(`${n} ${'x'.repeat(9_000)}`, new Error('Syntax Error'));
    }
    // 32 MB for documents of 4.5 MB, 4 MB for errors of 0.45 MB.
    expect(documentCache.size).toBe(7);
    expect(errorCache.size).toBe(9);
    expect(documentCache.get(`999 ${'x'.repeat(90_000)}`)).toBe(document);
  });

  test('limits the texts by hash, too, and forgets the oldest', () => {
    const { texts } = documentCaches();
    for (let n = 0; n < 1_000; n++) texts.set(`hash ${n}`, `${n} ${'x'.repeat(90_000)}`);
    // 4 MB for texts of 180 kB in memory.
    expect(texts.size).toBe(23);
    expect([texts.has('hash 0'), texts.has('hash 999')]).toEqual([false, true]);
    texts.set('long', 'x'.repeat(1_000_000));
    expect([texts.has('long'), texts.size]).toEqual([false, 23]);
  });
});
