import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ink } from '../../../../src/explorer/drawing/network/ink.ts';
import { projectPath } from '../../../../src/project-root.ts';
import { contrast, leastDistance, visions } from './colour-vision.ts';

const tokens = readFileSync(projectPath('web/explorer/style/tokens.css'), 'utf8');

/** The colour of a token in both themes. */
function token(name: string): { readonly light: string; readonly dark: string } {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`The style has no colour ${name}.`);
  return { light, dark };
}

const hues = Array.from({ length: 7 }, (_, number) => token(`hue-${number}`));

describe.each(['light', 'dark'] as const)('the colours of networks in the %s theme', (theme) => {
  test('have a contrast of 3 : 1 or more with the drawing and the page', () => {
    for (const hue of hues) {
      for (const background of ['surface', 'page']) {
        expect(contrast(hue[theme], token(background)[theme]), `${hue[theme]} on ${background}`).toBeGreaterThanOrEqual(
          3,
        );
      }
    }
  });

  test('names have a contrast of 4.5 : 1 with the drawing, lines to names and what is selected 3 : 1', () => {
    const surface = token('surface')[theme];
    for (const name of ['text', 'muted']) {
      expect(contrast(token(name)[theme], surface), name).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(token('accent')[theme], surface)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(visions))('six of them can be told apart with this vision: %s', (vision) => {
    const six = hues.slice(1).map((hue) => hue[theme]);
    expect(leastDistance(six, vision)).toBeGreaterThan(0.08);
  });
});

test('files have the colours of the light theme', () => {
  expect(ink.tints).toEqual(hues.map(({ light }) => light));
  const named = ['surface', 'text', 'muted', 'line'] as const;
  for (const name of named) expect(ink[name]).toBe(token(name).light);
  expect(ink.edge).toBe(token('hue-0').light);
});

test('the measure finds colours that a colour vision cannot tell apart', () => {
  const [orange, olive] = ['#c2530a', '#8a7400'];
  expect(leastDistance([orange, olive], 'normal')).toBeGreaterThan(0.08);
  expect(leastDistance([orange, olive], 'deuteranopia')).toBeLessThan(0.03);
});
