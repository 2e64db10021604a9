import { describe, expect, test } from 'vitest';
import { planDrawing } from '../../../../src/explorer/drawing/network/drawing-plan.ts';
import { nodeBox, overlap } from '../../../../src/explorer/drawing/network/geometry.ts';
import { crosses } from '../../../../src/explorer/drawing/network/labels.ts';
import { node, smallNetwork } from './examples.ts';

describe('labels', () => {
  test('stand beside their nodes, where fewest edges cross', () => {
    const { names, geometry } = planDrawing(smallNetwork);
    expect(names.map(({ node: index, isFar }) => [index, isFar])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, false],
    ]);
    // The edge of "a" leads to the right, so its label is at the left.
    const [a] = names;
    expect(a?.anchor).toBe('end');
    expect((a?.box.left ?? 0) + (a?.box.width ?? 0)).toBeLessThan(geometry.nodes[0]?.x ?? 0);
  });

  test('do not overlap in a crowd: those without a free place are left out, the most important ones stay', () => {
    const nodes = Array.from({ length: 120 }, (_, index) =>
      node(`Organisme numéro ${index}`, 3 * (index % 20), 5 * Math.floor(index / 20), 120 - index),
    );
    const { names, geometry } = planDrawing({ nodes, edges: [], colourBy: 'nature' });
    expect(names.length).toBeGreaterThan(20);
    expect(names.length).toBeLessThan(120);
    expect(names[0]?.node).toBe(0);
    for (const [index, { box }] of names.entries()) {
      for (const other of names.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
      for (const place of geometry.nodes) expect(overlap(box, nodeBox(place))).toBe(false);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(geometry.width);
    }
  });

  test('are short where there is no space for the whole text', () => {
    const nodes = Array.from({ length: 120 }, (_, index) =>
      node(`Une Fabrique au titre assez long, ${index}`, 8 * (index % 20), 5 * Math.floor(index / 20), 1, {
        shortLabel: String(2018 + (index % 8)),
      }),
    );
    const texts = planDrawing({ nodes, edges: [], colourBy: 'nature' }).names.map(
      ({ text }) => text.lines[0]?.text ?? '',
    );
    const years = texts.filter((text) => /^20\d\d$/.test(text));
    expect(years.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.startsWith('Une Fabrique')).length).toBeGreaterThan(0);
  });

  test('are the same at each run', () => {
    expect(planDrawing(smallNetwork)).toEqual(planDrawing(smallNetwork));
  });
});

describe('a line crosses a box', () => {
  const box = { left: 10, top: 10, width: 10, height: 10 };
  const point = (x: number, y: number) => ({ x, y, radius: 0, reach: 0 });
  test.each([
    ['through it', [0, 15, 30, 15], true],
    ['ends in it', [0, 0, 15, 15], true],
    ['passes by', [0, 0, 30, 5], false],
    ['ends before it', [0, 15, 9, 15], false],
    ['passes a corner', [0, 18, 12, 30], false],
    ['is upright', [15, 0, 15, 40], true],
    ['is upright beside it', [21, 0, 21, 40], false],
  ] as const)('%s', (_name, [x1, y1, x2, y2], expected) => {
    expect(crosses([point(x1, y1), point(x2, y2)], box)).toBe(expected);
  });
});
