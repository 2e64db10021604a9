import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawingLimits } from '../../../src/answers/networks/drawing.ts';
import { layoutLimits } from '../../../src/domain/layout-limits.ts';
import type { HttpServer } from '../../../src/http/server.ts';
import { crowdDataset, crowdOf } from '../../fixtures/crowd-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { startRealServer } from '../../web/real-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

const path = '/reseau?qui=territoires&min=1';
const excerpt = '/reseau.extrait?qui=territoires&min=1';

describe('a network that is too large for an SVG', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer({ store: await storeOf(crowdDataset) });
  });
  afterAll(() => server.close());
  const page = (at: string) => readPage(`${server.url}${at}`);

  test('says so without a script, and says where a script finds the drawing', async () => {
    const { status, text, html, root } = await page(path);
    expect(status).toBe(200);
    // The limits of the API.
    expect([drawingLimits.nodes, drawingLimits.edges]).toEqual([300, 2_500]);
    expect(text).toContain('Ce réseau a plus de 300 points ou de 2 500 liens : il n’est dessiné que par un navigateur');
    expect(html).not.toContain('reseau-dessin');
    const place = elementsOf(root).find((element) => attributeOf(element, 'class') === 'reseau-grand');
    expect(place === undefined ? '' : attributeOf(place, 'data-reseau-grand')).toBe(excerpt);
  });

  test('the drawing has the caption, and the places that the server computes', async () => {
    const { status, headers, root, html } = await page(excerpt);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect([headers.get('x-robots-tag'), headers.get('content-language')]).toEqual(['noindex', 'fr']);
    const caption = textOf(elementsOf(root).find(({ tagName }) => tagName === 'figcaption'));
    for (const words of [
      'Territoires qui se sont retrouvés dans au moins une Fabrique',
      '313 territoires, 48 206 liens, sur 314 et 48 206.',
      'Les noms des plus grands points sont écrits',
      'Ne montre pas : ce que chacun a fait',
      'relevée au plus tard le',
    ]) {
      expect(caption).toContain(words);
    }
    // The samples of the legend only: the canvas has the drawing.
    expect(html).not.toContain('class="points"');
    const data = JSON.parse(textOf(elementsOf(root).find((it) => attributeOf(it, 'id') === 'reseau-donnees')));
    expect([data.nodes.length, data.edges.length, data.isLarge]).toEqual([313, 48_206, true]);
    for (const { x, y } of data.nodes) expect(0 < x && x < data.width && 0 < y && y < data.height).toBe(true);
    expect(new Set(data.nodes.map(({ x, y }: { x: number; y: number }) => `${x} ${y}`)).size).toBe(313);
    // The CC took part in nature and temps, everyone else in one Fabrique.
    expect(data.nodes[0]).toMatchObject({
      label: 'CC Granville Terre et Mer',
      kind: 'territoire',
      group: 'territoire',
      tint: 3,
    });
  });

  test('two servers give the same places', async () => {
    const other = await startRealServer({ store: await storeOf(crowdDataset) });
    try {
      expect((await readPage(`${other.url}${excerpt}`)).html).toBe((await page(excerpt)).html);
    } finally {
      await other.close();
    }
  });

  test('sizes and colours are those of the address, of Fabriques as well', async () => {
    const all = 'qui=territoires&qui=associations&relies=fabriques&min=1';
    const dataOf = async (search: string) => {
      const { root } = await page(`/reseau.extrait?${search}`);
      return JSON.parse(textOf(elementsOf(root).find((it) => attributeOf(it, 'id') === 'reseau-donnees')));
    };
    const data = await dataOf(`${all}&couleur=communaute&taille=liens`);
    expect(data.pairs).toBeNull();
    const [first] = data.nodes;
    // The Fabrique with the crowd has most links.
    expect([first.kind, first.group, first.radius]).toEqual(['fabrique', 'fabrique', 9]);
    expect(new Set(data.nodes.map(({ tint }: { tint: number }) => tint)).size).toBeGreaterThan(1);
    const equal = await dataOf(`${all}&taille=egale`);
    expect(new Set(equal.nodes.map(({ radius }: { radius: number }) => radius)).size).toBe(1);
  });

  test('has tables in parts, each with its number of rows, and links to the next part', async () => {
    const shown = await page(path);
    // 311 territoires meet in sante, the CC and Cap in nature.
    expect(shown.text).toContain('313 territoires, 48 206 liens, sur 314 et 48 206.');
    expect(shown.text).toContain('100 lignes sur 48 206.');
    expect(shown.text).toContain('100 lignes sur 313.');
    const next = shown.links.find(({ text }) => text === 'Acteurs suivants')?.url ?? '';
    const second = await page(next);
    expect(second.status).toBe(200);
    expect(second.links.some(({ text }) => text === 'Premiers acteurs')).toBe(true);
    expect((await fetch(`${server.url}/reseau.svg?qui=territoires&min=1`)).status).toBe(404);
  });

  test('a cursor that is none is refused, not shown as a fault of the server', async () => {
    const response = await fetch(`${server.url}${path}&apres-liens=xyz`);
    expect(response.status).toBe(400);
  });

  test('a small network has no such drawing: it is in its page', async () => {
    expect((await fetch(`${server.url}/reseau.extrait?min=1`)).status).toBe(404);
  });
});

test('a network that is too large for a canvas is tables only, and the page says so', async () => {
  // 321 territoires meet in sante: 51,360 pairs.
  const server = await startRealServer({ store: await storeOf(crowdOf(320)) });
  try {
    const { status, text, html } = await readPage(`${server.url}${path}`);
    expect(status).toBe(200);
    expect([layoutLimits.nodes, layoutLimits.edges]).toEqual([10_000, 50_000]);
    expect(text).toContain('trop grand pour être dessiné ici (au plus 10 000 points et 50 000 liens)');
    expect(html).not.toContain('reseau-grand');
    expect((await fetch(`${server.url}${excerpt}`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
