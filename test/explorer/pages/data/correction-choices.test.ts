import { describe, expect, test } from 'vitest';
import { chosen, readChoices, valuesOf } from '../../../../src/explorer/pages/data/correction-choices.ts';

const eau = { slug: 'eau', title: 'Eau', year: 2025 };
const temps = { slug: 'temps', title: 'Temps', year: 2021 };
const issue = (line: number, fabrique: typeof eau | null, natureLabel: string, correction: string | null) => ({
  ...{ id: `${line}`, line, text: 'mots', nature: 'CODE' as const, natureLabel, problem: 'Faute', correction },
  ...{ evidence: 'preuve', fabrique, actor: null },
});
const corrections = [
  issue(5, null, 'en-tête', '112'),
  issue(10, eau, 'graphie', 'é'),
  issue(19, eau, 'manque', null),
  issue(20, temps, 'graphie', 'à'),
];
const choices = (query: string) => readChoices(new URLSearchParams(query));
const lines = (query: string) => chosen(corrections, choices(query)).map(({ line }) => line);

describe('corrections', () => {
  test.each([
    ['', [5, 10, 19, 20]],
    ['fabrique=eau', [10, 19]],
    ['nature=graphie', [10, 20]],
    ['suite=doute', [19]],
    ['suite=correction&fabrique=eau', [10]],
    ['fabrique=', [5, 10, 19, 20]],
    ['fabrique=inconnue', []],
  ])('are chosen by %j', (query, expected) => {
    expect(lines(query)).toEqual(expected);
  });

  test('are counted for each value under the other choices', () => {
    const counts = (query: string, facet: 'fabrique' | 'suite') =>
      valuesOf(corrections, choices(query), facet).map(({ value, count }) => [value, count]);
    expect(counts('fabrique=eau', 'fabrique')).toEqual([
      ['eau', 2],
      ['temps', 1],
    ]);
    expect(counts('fabrique=eau', 'suite')).toEqual([
      ['correction', 1],
      ['doute', 1],
    ]);
  });
});
