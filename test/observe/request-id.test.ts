import { expect, test } from 'vitest';
import { requestIdOf } from '../../src/observe/request-id.ts';

test.each(['4bf92f35', 'proxy-1.2_3', 'a'.repeat(64)])('takes the identifier of a proxy: %s', (given) => {
  expect(requestIdOf(given)).toBe(given);
});

test.each([
  ['none', undefined],
  ['an empty one', ''],
  ['one that is too long', 'a'.repeat(65)],
  ['one that would break a line of the log', 'a\nlevel=error'],
  ['one with other characters', '<script>'],
  ['several', ['a', 'b']],
])('makes one instead of %s', (_, given) => {
  const made = requestIdOf(given);
  expect(made).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(requestIdOf(given)).not.toBe(made);
});
