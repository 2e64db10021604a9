import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { HttpServer } from '../../../src/http/server.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { startRealServer } from '../../web/real-server.ts';
import { labelBoxes } from './drawn-labels.ts';
import { drawingIn } from './network-parts.ts';
import { elementsOf, type ReadPage, readPage, textOf } from './page-text.ts';

const publicUrl = 'https://graphe.example.fr/sous';

describe('the files of a network', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer({ publicUrl });
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);
  const file = (path: string) => fetch(`${server.url}${path}`);

  test('is the picture of its previews', async () => {
    const image = /<meta property="og:image" content="([^"]+)"/.exec((await page('/reseau?min=3')).html)?.[1];
    expect(image).toBe(`${publicUrl}/reseau.png?min=3`);
    const picture = await file('/reseau.png?min=3');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  test('two loads give the same drawing, byte for byte', async () => {
    const other = await startRealServer({ publicUrl });
    try {
      for (const path of ['/reseau.svg', '/reseau.svg?min=1&couleur=communaute']) {
        const [one, two] = await Promise.all([file(path), fetch(`${other.url}${path}`)]);
        expect(await one.text()).toBe(await two.text());
      }
    } finally {
      await other.close();
    }
  });

  test('the SVG file has everything that one must know inside', async () => {
    const response = await file('/reseau.svg?qui=partenaires&qui=associations&min=2&couleur=nature');
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="reseau-partenaires-associations-min2-2018-2025-[0-9a-f]{8}\.svg"$/,
    );
    const svg = await response.text();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/);
    const text = textOf(elementsOf((await readPageOf(svg)).root)[0]);
    for (const words of [
      'Partenaires et associations d’élus qui se sont retrouvés dans au moins deux Fabriques, de 2018 à 2025',
      'Taille : nombre de Fabriques',
      'État : ministères, directions, opérateurs',
      'Ne montre pas : ce que chacun a fait',
      `relevée au plus tard le 23 novembre 2026, version ${datasetVersion(frozenDataset()).slice(0, 8)}`,
    ]) {
      expect(text).toContain(words);
    }
    expect(svg).toContain('https://graphe.example.fr/sous/reseau?qui=partenaires&amp;qui=associations');
    expect(svg).not.toMatch(/style=|class="numeros"|<script/);
  });

  test('page and file say how many names are drawn, if not all are', async () => {
    const search = 'relies=fabriques&min=1&qui=territoires';
    const shown = await page(`/reseau?${search}`);
    const { names } = labelBoxes(drawingIn(shown));
    const sentence = `${names.length} noms sur 135 ont trouvé place sur le dessin.`;
    expect(shown.text).toContain(sentence);
    expect(shown.text).toContain('Une Fabrique dont le titre n’a pas de place porte son année.');
    expect(await (await file(`/reseau.svg?${search}`)).text()).toContain(`${names.length} noms sur 135`);
  });

  test('the PNG file is twice as large, for print', async () => {
    const response = await file('/en/reseau.png');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toContain('filename="reseau-partenaires-min2-2018-2025-');
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1_920);
  });

  test('links to the files of the network, and to Gephi Lite on a public server only', async () => {
    const { links } = await page('/reseau');
    const gexf = links.find(({ text }) => text === 'GEXF (Gephi)')?.url ?? '';
    expect(gexf).toMatch(/^https:\/\/graphe\.example\.fr\/sous\/downloads\/networks\/.*min-count=2\/network\.gexf$/);
    expect((await file(new URL(gexf).pathname.slice('/sous'.length))).status).toBe(200);
    expect(links.find(({ text }) => text === 'Ouvrir dans Gephi Lite')?.url).toBe(
      `https://gephi.org/gephi-lite/?file=${encodeURIComponent(gexf)}`,
    );
    const local = await startRealServer({ publicUrl: 'http://localhost:4000' });
    try {
      const there = await readPage(`${local.url}/reseau`);
      expect(there.text).not.toContain('Gephi Lite');
    } finally {
      await local.close();
    }
  });
});

/** An SVG file, parsed. */
async function readPageOf(svg: string): Promise<ReadPage> {
  return readPage(`data:text/html;charset=utf-8,${encodeURIComponent(svg)}`);
}
