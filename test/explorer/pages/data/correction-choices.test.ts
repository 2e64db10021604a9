import { describe, expect, test } from 'vitest';
import { chosen, located, readChoices, valuesOf } from '../../../../src/explorer/pages/data/correction-choices.ts';

const fabriques = [
  { slug: 'eau', title: 'Eau', year: 2025, line: 10 },
  { slug: 'temps', title: 'Temps', year: 2021, line: 20 },
];
const issue = (line: number, problem: string, correction: string | null) => ({
  ...{ id: `${line} ${problem}`, line, text: 'mots', problem, correction, evidence: 'preuve' },
});
const corrections = located(
  [
    issue(5, 'Accent omis', 'é'),
    issue(10, 'Accent omis', 'é'),
    issue(19, 'Doute', null),
    issue(20, 'Accent omis', 'à'),
  ],
  fabriques,
);
const choices = (query: string) => readChoices(new URLSearchParams(query));
const lines = (query: string) => chosen(corrections, choices(query)).map(({ line }) => line);

describe('corrections', () => {
  test('belong to the Fabrique whose lines they concern', () => {
    expect(corrections.map(({ fabrique }) => fabrique?.slug)).toEqual([undefined, 'eau', 'eau', 'temps']);
  });

  test.each([
    ['', [5, 10, 19, 20]],
    ['fabrique=eau', [10, 19]],
    ['probleme=Accent+omis', [5, 10, 20]],
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
