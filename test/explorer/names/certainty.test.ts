import { expect, test } from 'vitest';
import { certaintyOf } from '../../../src/explorer/names/certainty.ts';

test.each([
  ['exact', [1]],
  ['exact', [1, 0.95]],
  ['several', [1, 1]],
  ['close', [0.94]],
  ['close', [0.89, 0.53]],
  ['close', [0.8, 0.7]],
  ['doubtful', [0.799]],
  ['several', [0.6, 0.55]],
  ['none', []],
])('%s: candidates with the scores %j', (certainty, scores) => {
  expect(certaintyOf(scores)).toBe(certainty);
});
