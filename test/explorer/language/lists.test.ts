import { expect, test } from 'vitest';
import { listed } from '../../../src/explorer/language/lists.ts';

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a et b', 'a and b'],
  [['a', 'b', 'c'], 'a, b et c', 'a, b and c'],
  [['eaux et forêts', 'b'], 'eaux et forêts, ainsi que b', 'eaux et forêts, and b'],
  [['Granville, Terre et Mer', 'b', 'c'], 'Granville, Terre et Mer ; b ; et c', 'Granville, Terre et Mer; b; and c'],
])('lists %j', (items, fr, en) => {
  expect(listed(items, 'fr')).toBe(fr);
  expect(listed(items, 'en')).toBe(en);
});
