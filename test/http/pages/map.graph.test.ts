import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { useCountedServer } from '../counted-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

const elementsNamed = (root: Parameters<typeof elementsOf>[0], tag: string) =>
  elementsOf(root).filter(({ tagName }) => tagName === tag);

describe('the map', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);
  const rowsOf = async (path: string) =>
    (await (await fetch(`${server.url}${path}`)).text()).trimEnd().split('\r\n').slice(1);

  test('says how many territoires there are, in how many départements', async () => {
    const { status, title, text } = await page('/carte');
    expect([status, title]).toEqual([200, 'Carte des territoires — Graphe des Fabriques prospectives']);
    expect(text).toContain('112 territoires');
    expect(text).toContain('dans 67 départements sur 101');
    expect(text).toContain('34 départements sans territoire');
    expect(text).toContain('Contours svg-maps de Victor Cazanave, licence CC BY 4.0 : points arrondis.');
  });

  test('links each département that has a territoire, those overseas as well', async () => {
    const { root, links } = await page('/carte');
    const [map, enlarged] = elementsNamed(root, 'svg').map((svg) => elementsNamed(svg, 'a'));
    // The 67 less five overseas and Seine-Saint-Denis, which is on the enlarged part.
    expect([map?.length, enlarged?.length]).toEqual([61, 1]);
    expect(elementsNamed(root, 'path')).toHaveLength(96 + 4);
    const named = (name: string) => links.find(({ text }) => text === name)?.url;
    expect(named('Pas-de-Calais (62)\u202f: 4 territoires')).toBe('/territoires?departement=62');
    expect(named('Seine-Saint-Denis (93)\u202f: 2 territoires')).toBe('/territoires?departement=93');
    expect(named('La Réunion (974) : 2 territoires')).toBe('/territoires?departement=974');
  });

  test('has a shade for each number, with a legend', async () => {
    const { root } = await page('/carte');
    const legend = elementsOf(root).filter((element) => attributeOf(element, 'class') === 'legend')[1];
    expect(elementsNamed(legend, 'li').map(textOf)).toEqual([
      'aucun territoire',
      '1 territoire',
      '2 territoires',
      '3 territoires',
      '4 territoires',
    ]);
  });

  test.each([
    ['/carte', 67],
    ['/carte?annee=2023', 20],
    ['/carte?nature=cc&annee=2025', 7],
  ])('%s: each number of the table is the length of the list that it opens', async (path, places) => {
    const { root, text } = await page(path);
    const table = elementsNamed(elementsNamed(root, 'table')[0], 'a').filter((link) =>
      attributeOf(link, 'href')?.startsWith('/territoires?'),
    );
    expect(text).toContain(`dans ${places} département`);
    expect(table).toHaveLength(places);
    for (const link of table) {
      const href = attributeOf(link, 'href') ?? '';
      const rows = await rowsOf(href.replace('?', '.csv?'));
      expect([href, Number.parseInt(textOf(link), 10)]).toEqual([href, rows.length]);
    }
  });

  test('the choices are in the form and in the links; the numbers beside them are those of the lists', async () => {
    const { root, text, links } = await page('/carte?annee=2023&nature=cc');
    const chosen = elementsNamed(root, 'option').filter((option) => attributeOf(option, 'selected') !== undefined);
    expect(chosen.map((option) => attributeOf(option, 'value'))).toEqual(['2023', 'cc']);
    const count = (await rowsOf('/territoires.csv?annee=2023&nature=cc')).length;
    expect(text).toContain(`${count} territoires sur 112, en 2023, de nature : communauté de communes`);
    expect(links.map(({ url }) => url)).toContain('/territoires?annee=2023&nature=cc');
    for (const option of elementsNamed(root, 'option').filter((it) => attributeOf(it, 'value') !== '')) {
      const value = attributeOf(option, 'value') ?? '';
      const other = /^\d/.test(value) ? `annee=${value}&nature=cc` : `annee=2023&nature=${value}`;
      const rows = await rowsOf(`/territoires.csv?${other}`);
      expect([value, textOf(option)]).toEqual([value, expect.stringContaining(`(${rows.length})`)]);
    }
  });

  test('the table is a file', async () => {
    const rows = await rowsOf('/carte.csv?tableau=departements');
    expect(rows).toHaveLength(67);
    // Loire-Atlantique: two territoires, one of which took part in two Fabriques.
    expect(rows).toContain('Loire-Atlantique,44,Pays de la Loire,2,3');
  });

  test('an unknown year or kind has no effect, and the page says so', async () => {
    const { status, text } = await page('/carte?annee=abc&nature=ville');
    expect(status).toBe(200);
    expect(text).toContain('Paramètres inconnus ou en trop, sans effet : annee=abc, nature=ville.');
    expect(text).toContain('dans 67 départements sur 101');
  });

  test('a year without a Fabrique: nothing, said plainly', async () => {
    const { status, text, root } = await page('/carte?annee=1999');
    expect(status).toBe(200);
    expect(text).toContain('0 territoire sur 112, en 1999');
    expect(text).toContain('Aucun territoire ne correspond à ces choix.');
    expect(elementsNamed(root, 'table')).toEqual([]);
    expect(elementsNamed(elementsNamed(root, 'svg')[0], 'a')).toEqual([]);
  });

  test('no two links of one text lead to two targets, in both languages', async () => {
    for (const path of ['/carte', '/en/carte?annee=2023']) {
      const urls = new Map<string, string>();
      for (const { text, url } of (await page(path)).links) {
        expect([text, url]).toEqual([text, urls.get(text) ?? url]);
        urls.set(text, url);
      }
    }
  });

  test('with the styles and the script it has less than 40 kB', async () => {
    const { html } = await page('/carte');
    const assets = html.match(/\/assets\/[^"]+/g) ?? [];
    expect(assets.length).toBeGreaterThan(1);
    let bytes = gzipSync(html).length;
    for (const asset of assets) bytes += gzipSync(await (await fetch(server.url + asset)).text()).length;
    expect(bytes).toBeLessThan(40_000);
  });

  test('a Fabrique shows the départements of its territoires on a small map', async () => {
    const { root, text } = await page('/fabriques/economie-des-territoires-littoraux');
    const labels = elementsNamed(root, 'svg').map((svg) => attributeOf(svg, 'aria-label'));
    expect(labels).toContain(
      'Carte de la France métropolitaine. En couleur\u202f: Haute-Corse (2B), Somme (80), Vendée (85).',
    );
    expect(text).toContain('Hors de la carte : Martinique (972).');
  });
});

describe('a territoire without a département', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  test('is said, and counted in the total', async () => {
    // Cap lies nowhere; Granville and the CC lie in the Manche, Arras in the Pas-de-Calais.
    const { text } = await readPage(`${server.url()}/carte`);
    expect(text).toContain('4 territoires');
    expect(text).toContain('1 territoire sans département dans les données officielles');
    expect(text).toContain('dans 2 départements sur 2');
  });

  test('the map takes 10 statements with nothing cached, the frame of the page included', async () => {
    await readPage(`${server.url()}/carte`);
    expect(server.statements).toBe(10);
  });
});
