import { expect, test } from 'vitest';
import { createLoaders } from '../../../src/answers/loaders/index.ts';
import { uncachedReader } from './uncached-reader.ts';

test('each loader is named by its key: two with one name would give rows of each other from the cache', () => {
  for (const [key, loader] of Object.entries(createLoaders(uncachedReader))) expect(loader.name).toBe(key);
});
