import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import { type Colours, paletteOf } from '../../../web/explorer/network/colours.ts';
import { contrast } from '../../explorer/drawing/network/colour-vision.ts';

const tokens = readFileSync(projectPath('web/explorer/style/tokens.css'), 'utf8');

/** What the canvas reads of the style sheet in a theme: "rgb(1, 2, 3)". */
function coloursIn(theme: 0 | 1): Colours {
  const read = (name: string) => {
    const pair = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(tokens);
    const hex = pair?.[theme + 1];
    if (hex === undefined) throw new Error(`The style has no colour ${name}.`);
    return `rgb(${[0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  };
  const named = { surface: read('surface'), text: read('text'), muted: read('muted'), accent: read('accent') };
  return { ...named, hues: [0, 1, 2, 3, 4, 5, 6].map((tint) => read(`hue-${tint}`)) };
}

const hexOf = (rgb: string) =>
  `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours of the canvas in the %s theme', (_theme, number) => {
  const colours = coloursIn(number);
  const contrastOf = (colour: string) => contrast(hexOf(colour), hexOf(colours.surface));

  test('nodes, selected edges and names stand out as WCAG asks', () => {
    const { nodes, edge } = paletteOf(colours, 1);
    for (const colour of [...nodes, edge, colours.accent]) expect(contrastOf(colour)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(colours.text)).toBeGreaterThanOrEqual(4.5);
  });

  test('what is not selected is fainter than what is, and still there', () => {
    const { nodes, fadedNodes, edge, fadedEdge } = paletteOf(colours, 0.55);
    for (const [index, colour] of fadedNodes.entries()) {
      expect(contrastOf(colour)).toBeLessThan(contrastOf(nodes[index] ?? ''));
      expect(contrastOf(colour)).toBeGreaterThan(1.05);
    }
    expect(contrastOf(fadedEdge)).toBeLessThan(contrastOf(edge));
  });
});
