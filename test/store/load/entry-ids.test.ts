import { expect, test } from 'vitest';
import { linkIds } from '../../../src/store/load/entry-ids.ts';

test('the id of a link is its Fabrique and its URL', () => {
  const link = (url: string) => ({ title: 'Un guide', url, kind: 'article' });
  const links = [link('https://example.org/b'), link('https://example.org/a'), link('https://example.org/b')];
  expect(linkIds({ slug: 'nature', links })).toEqual([
    'nature:https://example.org/b',
    'nature:https://example.org/a',
    'nature:https://example.org/b#2',
  ]);
});
