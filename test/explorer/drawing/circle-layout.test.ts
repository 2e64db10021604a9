import { describe, expect, test } from 'vitest';
import { circleLayout, linesOf } from '../../../src/explorer/drawing/circle-layout.ts';

const node = (id: string) => ({ id, label: id.toUpperCase() });
const circle = { x: 100, y: 100, radius: 50 };

describe('a circle of nodes', () => {
  const nodes = ['a', 'b', 'c', 'd'].map(node);
  const edges = [
    { source: 'a', target: 'b', weight: 1 },
    { source: 'b', target: 'c', weight: 2 },
  ];

  test('begins at the top with the strongest node and goes to the right; the two strongest are not neighbours', () => {
    expect(circleLayout(nodes, edges, circle)).toEqual([
      { id: 'b', label: 'B', strength: 3, x: 100, y: 50, side: 'above' },
      { id: 'a', label: 'A', strength: 1, x: 150, y: 100, side: 'right' },
      { id: 'c', label: 'C', strength: 2, x: 100, y: 150, side: 'below' },
      { id: 'd', label: 'D', strength: 0, x: 50, y: 100, side: 'left' },
    ]);
  });

  test('is the same for the same network in another order', () => {
    const other = circleLayout([...nodes].reverse(), [...edges].reverse(), circle);
    expect(other).toEqual(circleLayout(nodes, edges, circle));
  });

  test('places each node once, also an odd number of them', () => {
    const ids = circleLayout(['a', 'b', 'c', 'd', 'e'].map(node), [], circle).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

test.each([
  ['Cerema', ['Cerema']],
  ['Banque des territoires', ['Banque des', 'territoires']],
  ['Intercommunalités de France', ['Intercommunalités', 'de France']],
])('the label "%s" has the lines %j', (label, lines) => {
  expect(linesOf(label)).toEqual(lines);
});
