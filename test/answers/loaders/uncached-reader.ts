import { expect } from 'vitest';
import type { Reader } from '../../../src/answers/loaders/reader.ts';
import { uncachedLists } from '../../../src/store/cache/beginning.ts';

/** For loaders that fetch from no graph. */
export const uncachedReader: Reader = { lists: uncachedLists, read: () => expect.fail('No statement was expected.') };
