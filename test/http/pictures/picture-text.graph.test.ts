import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FontName, fonts, wrap } from '../../../src/explorer/picture/text-width.ts';
import { readFonts } from '../../../src/http/pictures/picture-fonts.ts';
import { projectPath } from '../../../src/project-root.ts';
import { realDataset } from '../../export/render.ts';
import { builtPath } from '../built.ts';

const width = 1_040;
const sentences = projectPath('test/explorer/lead/sentences');

describe('the lines of pictures, drawn', () => {
  let font: { readonly fontBuffers: Uint8Array[]; readonly loadSystemFonts: false };
  beforeAll(async () => {
    builtPath('dist/fonts');
    const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
    await initWasm(readFileSync(wasm));
    font = { fontBuffers: readFonts().map((content) => new Uint8Array(content)), loadSystemFonts: false };
  });

  /** The width of the widest of the lines. */
  const drawnWidth = (lines: readonly string[], name: FontName, size: number, weight: number) => {
    const texts = lines.map((line, index) => `<text y="${50 * (index + 1)}">${line.replace(/&/g, '&amp;')}</text>`);
    const style = `font-family="${fonts[name]}" font-size="${size}" font-weight="${weight}"`;
    const height = 50 * (lines.length + 1);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="${height}"><g ${style}>${texts.join('')}</g></svg>`;
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };

  test.each([
    ['title', 64, 600],
    ['title', 48, 600],
  ] as const)('all names fit as %s of %d px, and use the width', (name, size, weight) => {
    const names = [
      ...realDataset.fabriques.map(({ title }) => title),
      ...realDataset.organisations.map((it) => it.name),
      ...realDataset.territoires.map((it) => it.name),
    ];
    const lines = names.flatMap((text) => wrap(text, name, { size, width, maximum: 3 }));
    const drawn = drawnWidth(lines, name, size, weight);
    expect(drawn).toBeLessThanOrEqual(width);
    expect(drawn).toBeGreaterThan(0.85 * width);
  });

  test('the lead sentences of organisations and Fabriques fit, and use the width', () => {
    const texts = readdirSync(sentences)
      .filter((file) => /^(organisations|fabriques)/.test(file))
      .flatMap((file) => readFileSync(`${sentences}/${file}`, 'utf8').split('\n'));
    expect(texts.length).toBeGreaterThan(150);
    const lines = texts.flatMap((text) => wrap(text, 'text', { size: 34, width, maximum: 5 }));
    const drawn = drawnWidth(lines, 'text', 34, 400);
    expect(drawn).toBeLessThanOrEqual(width);
    expect(drawn).toBeGreaterThan(0.9 * width);
  });
});
