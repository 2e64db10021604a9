import { describe, expect, test } from 'vitest';
import { labelOf, RunHistory, type TextStorage } from '../../../web/playground/history.ts';

function memory(): TextStorage & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

const run = (query: string, failed = false) => ({ query, variables: '', at: '2026-11-30T10:00:00.000Z', failed });

describe('the history', () => {
  test('has the newest run first, and a query that runs again only once', () => {
    const history = new RunHistory(memory());
    history.add(run('{ a }'));
    history.add(run('{ b }', true));
    expect(history.add(run('{ a }'))).toEqual([run('{ a }'), run('{ b }', true)]);
    expect(history.runs()).toEqual([run('{ a }'), run('{ b }', true)]);
  });

  test('has the last 50 runs', () => {
    const history = new RunHistory(memory());
    for (let index = 0; index < 60; index++) history.add(run(`{ a${index} }`));
    expect(history.runs()).toHaveLength(50);
    expect(history.runs().at(-1)?.query).toBe('{ a10 }');
  });

  test('can be cleared, and leaves nothing behind', () => {
    const storage = memory();
    const history = new RunHistory(storage);
    history.add(run('{ a }'));
    expect(history.clear()).toEqual([]);
    expect([...storage.texts]).toEqual([]);
  });

  test.each(['', 'x', '{}', '[1, null, {"query": 1}]'])('reads nothing from %j', (text) => {
    const storage = memory();
    new RunHistory(storage).add(run('{ a }'));
    for (const key of storage.texts.keys()) storage.texts.set(key, text);
    expect(new RunHistory(storage).runs()).toEqual([]);
  });
});

test.each([
  ['# Which?\nquery A { a }', 'Which?'],
  ['query Who_is_it($a: ID) { a }', 'Who is it'],
  ['{\n  a\n}', '{ a }'],
])('the label of %j is %j', (query, label) => {
  expect(labelOf(query)).toBe(label);
});
