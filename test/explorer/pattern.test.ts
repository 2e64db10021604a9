import { expect, test } from 'vitest';
import { matchPattern } from '../../src/explorer/pattern.ts';

test.each([
  ['/organisations/:slug', '/organisations/cerema', { slug: 'cerema' }],
  ['/organisations/:slug', '/organisations/l%27%C3%A9t%C3%A9', { slug: "l'été" }],
  ['/', '/', {}],
  ['/source', '/source', {}],
  ['/organisations/:slug', '/organisations', null],
  ['/organisations/:slug', '/organisations/', null],
  ['/organisations/:slug', '/organisations/cerema/', null],
  ['/organisations/:slug', '/territoires/cerema', null],
  // Not UTF-8.
  ['/organisations/:slug', '/organisations/%E9', null],
])('%s and %s', (pattern, path, params) => {
  expect(matchPattern(pattern, path)).toEqual(params);
});
