import { describe, expect, test } from 'vitest';
import { dataIssueIds, linkIds } from '../../../src/store/load/entry-ids.ts';

describe('ids of data issues', () => {
  test('depend on the words and the problem, not on what stands before them', () => {
    const [cap, arras] = dataIssueIds([
      { text: 'Cap', problem: 'No code' },
      { text: 'Arras', problem: 'No code' },
    ]);
    expect(cap).toMatch(/^[0-9a-f]{16}$/);
    expect(cap).not.toBe(arras);
    expect(dataIssueIds([{ text: 'Arras', problem: 'No code' }])).toEqual([arras]);
    expect(dataIssueIds([{ text: 'Arras', problem: 'Wrong code' }])).not.toEqual([arras]);
  });

  test('are unique even for the same words and problem', () => {
    const [first, second] = dataIssueIds([
      { text: 'Cap', problem: 'No code' },
      { text: 'Cap', problem: 'No code' },
    ]);
    expect(second).toBe(`${first}#2`);
  });
});

test('the id of a link is its Fabrique and its URL', () => {
  const link = (url: string) => ({ title: 'Un guide', url, kind: 'article' });
  const links = [link('https://example.org/b'), link('https://example.org/a'), link('https://example.org/b')];
  expect(linkIds({ slug: 'nature', links })).toEqual([
    'nature:https://example.org/b',
    'nature:https://example.org/a',
    'nature:https://example.org/b#2',
  ]);
});
