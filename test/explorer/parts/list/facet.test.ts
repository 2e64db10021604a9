import { expect, test } from 'vitest';
import { facetOf, newestFirst, translated } from '../../../../src/explorer/parts/list/facet.ts';

const group = (key: string | null, label: string, count: number) => ({ keys: [{ key, label }], count });

test('a facet has the values that have rows, and the chosen ones', () => {
  const { values } = facetOf({
    ...{ name: 'region', legend: 'Région', chosen: ['53', '32'], names: new Map([['53', 'Bretagne']]) },
    groups: [group('32', 'Hauts-de-France', 11), group('28', 'Normandie', 7), group(null, 'inconnue', 1)],
  });
  expect(values.map(({ value, label, count, chosen }) => [value, label, count, chosen])).toEqual([
    ['32', 'Hauts-de-France', 11, true],
    ['28', 'Normandie', 7, false],
    ['53', 'Bretagne', 0, true],
  ]);
});

test('years are ordered, the newest first, with the chosen ones among them', () => {
  const { values } = facetOf({
    ...{ name: 'annee', legend: 'Année', chosen: ['2020'], labelOf: translated, compare: newestFirst },
    groups: [group('2018', '2018', 3), group('2024', '2024', 2)],
  });
  expect(values.map(({ value }) => value)).toEqual(['2024', '2020', '2018']);
});
