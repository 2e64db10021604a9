import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { labelBoxes, overlaps } from './drawn-labels.ts';
import { drawingIn, pathsIn, rowsOf } from './network-parts.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

const publicUrl = 'https://graphe.example.fr/sous';

describe('the network', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer({ publicUrl });
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);
  const file = (path: string) => fetch(`${server.url}${path}`);
  const lines = async (path: string) => (await (await file(path)).text()).trimEnd().split('\r\n');

  test('by default: partners with at least two Fabriques in common, 12 of 55, and 20 of 222 links', async () => {
    const shown = await page('/reseau');
    expect(shown.status).toBe(200);
    expect(shown.text).toContain(
      '12 organismes, 20 liens, sur 55 et 222. 202 paires ne se sont vues qu’une fois (les montrer',
    );
    expect(shown.text).toContain('23 Fabriques ne permettent pas d’en conclure davantage');
    expect(pathsIn(shown, 'points')).toHaveLength(12);
    expect(pathsIn(shown, 'liens')).toHaveLength(20);
    expect(rowsOf(shown, 'liens')).toHaveLength(20);
    expect(rowsOf(shown, 'points')).toHaveLength(12);
    // The other 43 are a list.
    expect(shown.text).toContain('Sans lien à ce seuil (43)');
    const first = rowsOf(shown, 'liens').slice(0, 2).map(textOf);
    expect(first[0]).toBe('Banque des territoiresCerema4 (de Banque des territoires et Cerema)');
    expect(first[1]).toContain('aménagement, du logement et de la nature4');
  });

  test('all twelve labels are drawn, without overlap', async () => {
    const labels = labelBoxes(drawingIn(await page('/reseau')));
    expect(labels.names.map(({ text }) => text).sort()).toEqual([
      ...['ADEME', 'ANRU', 'Atout France', 'Banque des territoires', 'Cerema', 'DGALN', 'DGE', 'DGOM'],
      ...['France Stratégie', 'OFB', 'Puca', 'USH'],
    ]);
    expect(overlaps(labels.names)).toEqual([]);
    expect(labels.numbers.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });

  const others = [
    ...['min=1', 'min=3', 'min=1&qui=cofinanceurs', 'qui=associations&min=1', 'qui=territoires&min=1'],
    ...['qui=partenaires&qui=associations', 'qui=partenaires&qui=cofinanceurs&qui=associations&qui=territoires&min=1'],
    ...['qui=territoires&relies=fabriques&min=1', 'relies=fabriques', 'relies=fabriques&min=1', 'min=1&de=2023'],
    ...['min=1&a=2020', 'min=1&region=28', 'min=1&ossature=disparite', 'min=1&taille=egale', 'min=1&taille=liens'],
    ...['min=1&taille=pagerank&couleur=communaute', 'min=1&poids=newman', 'poids=jaccard&taille=intermediarite'],
    ...['couleur=aucune&mesure=coeur', 'min=1&poids=cosinus&qui=cofinanceurs&qui=partenaires'],
  ];

  test.each(others)('labels do not overlap with ?%s, and all numbers agree', async (search) => {
    const shown = await page(`/reseau?${search}`);
    expect(shown.status).toBe(200);
    const { names, numbers } = labelBoxes(drawingIn(shown));
    expect(names.length).toBeGreaterThan(0);
    expect(overlaps(names)).toEqual([]);
    expect(overlaps(numbers)).toEqual([]);
    // The page, the drawing and the files tell the same numbers.
    const [points, edges] = [pathsIn(shown, 'points').length, pathsIn(shown, 'liens').length];
    const table = search.includes('relies=fabriques') ? 'participations' : 'liens';
    expect((await lines(`/reseau.csv?${search}&tableau=points`)).length - 1).toBe(points);
    expect((await lines(`/reseau.csv?${search}&tableau=${table}`)).length - 1).toBe(edges);
    expect(rowsOf(shown, 'points')).toHaveLength(Math.min(points, 100));
    expect(rowsOf(shown, table)).toHaveLength(Math.min(edges, 100));
    const digits = (count: number) =>
      count < 1000 ? String(count) : `${String(count).slice(0, -3)}\u202f${String(count).slice(-3)}`;
    expect(shown.text).toContain(`, ${digits(edges)} lien`.replaceAll('\u202f', ' '));
  });

  test('the legend says the values of what is drawn', async () => {
    const shown = await page('/reseau');
    // Sizes: 2 to 9 Fabriques, Banque des territoires has 9. Lines: 2 to 4 Fabriques in common.
    const nodes = (await lines('/reseau.csv?tableau=points')).slice(1).map((line) => Number(line.split(',').at(-3)));
    expect([Math.min(...nodes), Math.max(...nodes)]).toEqual([2, 9]);
    expect(shown.text).toContain(
      'Taille : nombre de Fabriques, de 2 à 9. Trait : nombre de Fabriques en commun, de 2 à 4.',
    );
    const strip = elementsOf(drawingIn(shown)).find((element) => attributeOf(element, 'class') === 'echelle');
    const texts = elementsOf(strip)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf);
    expect(texts).toEqual([
      ...['Taille : nombre de Fabriques', '2', '9', 'Trait : nombre de Fabriques en commun', '2', '4'],
      ...['Repère : 95 % des liens sont plus courts', 'contre 33 % de toutes les paires'],
    ]);
    // 19 of 20 edges, 22 of 66 pairs: as the API says.
    const widths = pathsIn(shown, 'liens').map((path) => attributeOf(path, 'stroke-width'));
    const samples = elementsOf(strip)
      .filter((element) => attributeOf(element, 'class') === 'liens')
      .map((path) => attributeOf(path, 'stroke-width'));
    expect(samples).toEqual([widths.at(-1), widths[0]]);
  });

  test('each limit is lifted by a link', async () => {
    const narrow = await page('/reseau?min=3&de=2020&a=2024&region=28');
    const hrefs = narrow.links.map(({ url, text }) => [text, url]);
    expect(hrefs).toContainEqual(['toutes les années', '/sous/reseau?min=3&region=28']);
    expect(hrefs).toContainEqual(['toute la France', '/sous/reseau?min=3&de=2020&a=2024']);
    const less = await page('/reseau?min=3');
    // Of 222 pairs, 7 met three times or more: see the table by default.
    expect(less.text).toContain('215 paires se sont vues moins de 3 fois (les montrer');
    const lift = less.links.find(({ text }) => text.startsWith('les montrer'));
    expect(lift?.url).toBe('/sous/reseau?min=1');
    expect((await page('/reseau?min=1')).text).toContain('54 organismes, 222 liens, sur 55 et 222.');
    const years = await page('/reseau?min=1&de=2025');
    expect(years.text).toMatch(/Seulement \d+ Fabriques sur 23 : toutes les années/);
  });

  test('every edge leads to the page of the pair, every node to its own', async () => {
    const { links } = await page('/reseau');
    const urls = links.map(({ url }) => url);
    expect(urls).toContain('/sous/liens?a=banque-des-territoires&b=cerema');
    expect(urls).toContain('/sous/organisations/banque-des-territoires');
    expect(urls.filter((url) => url.startsWith('/sous/liens?'))).toHaveLength(20);
  });

  test('the drawing is for eyes only: no link, no focus, no role, no style', async () => {
    const shown = await page('/reseau');
    const drawing = drawingIn(shown);
    expect(drawing === undefined ? '' : attributeOf(drawing, 'aria-hidden')).toBe('true');
    expect(elementsOf(drawing).filter(({ tagName }) => tagName === 'a')).toEqual([]);
    expect(shown.html).not.toMatch(/role="application"| style="|<script>/);
  });

  test('the data of the drawing is JSON in the page', async () => {
    const shown = await page('/reseau');
    const element = elementsOf(shown.root).find((it) => attributeOf(it, 'id') === 'reseau-donnees');
    const data = JSON.parse(textOf(element));
    expect([data.nodes.length, data.edges.length]).toEqual([12, 20]);
    expect(data.nodes[0]).toEqual({
      id: 'organisation:banque-des-territoires',
      ...{ label: 'Banque des territoires', name: 'Banque des territoires', kind: 'organisation', group: 'finance' },
      ...{
        tint: 2,
        x: expect.any(Number),
        y: expect.any(Number),
        radius: 22,
        url: '/sous/organisations/banque-des-territoires',
        slug: 'banque-des-territoires',
        named: expect.objectContaining({
          lines: [{ text: 'Banque des territoires', width: expect.any(Number) }],
          isFar: false,
        }),
        numbered: expect.objectContaining({ lines: [{ text: '1', width: expect.any(Number) }] }),
      },
    });
    // In the unit of the SVG.
    const drawing = drawingIn(shown);
    expect(drawing === undefined ? '' : attributeOf(drawing, 'viewBox')).toMatch(/^0 0 960 /);
    expect(data.width).toBe(960);
    for (const { x, y } of data.nodes) {
      expect(0 < x && x < data.width && 0 < y && y < data.height).toBe(true);
    }
    expect(data.edges[0]).toEqual({ source: 0, target: 3, weight: 4, width: 9 });
    expect([data.pairs, data.isLarge]).toEqual(['/sous/liens', false]);
  });

  test('the form has the state of the address, and sends it back', async () => {
    const search =
      'qui=cofinanceurs&qui=territoires&relies=fabriques&min=7&de=2019&a=2023&region=32&poids=newman&mesure=coeur';
    const { root } = await page(`/reseau?${search}`);
    const form = elementsOf(root).find((element) => attributeOf(element, 'class') === 'question');
    const sent = new URLSearchParams();
    for (const element of elementsOf(form)) {
      const name = attributeOf(element, 'name') ?? '';
      if (element.tagName === 'input' && attributeOf(element, 'checked') !== undefined) {
        sent.append(name, attributeOf(element, 'value') ?? '');
      }
      if (element.tagName !== 'select') continue;
      const options = elementsOf(element).filter(({ tagName }) => tagName === 'option');
      const chosen = options.find((option) => attributeOf(option, 'selected') !== undefined) ?? options[0];
      sent.append(name, chosen === undefined ? '' : (attributeOf(chosen, 'value') ?? ''));
    }
    for (const [name, value] of new URLSearchParams(search)) expect(sent.getAll(name), name).toContain(value);
    expect(sent.getAll('qui')).toEqual(['cofinanceurs', 'territoires']);
    expect(sent.get('ossature')).toBe('aucune');
  });

  test('values that are not known fall back, and the page says so', async () => {
    const { status, text } = await page('/reseau?min=x&region=99&couleur=rose&de=2024&a=2019');
    expect(status).toBe(200);
    expect(text).toContain('Valeur inconnue pour min, couleur, de, a, region : le choix par défaut est montré.');
    expect(text).toContain('12 organismes, 20 liens');
  });

  test('no link: no drawing, and no picture', async () => {
    const { status, text } = await page('/reseau?qui=territoires');
    expect(status).toBe(200);
    expect(text).toContain('Aucun lien ne passe ces choix, donc aucun dessin.');
    expect(text).toContain('252 paires ne se sont vues qu’une fois (les montrer');
    for (const format of ['svg', 'png']) expect((await file(`/reseau.${format}?qui=territoires`)).status).toBe(404);
    expect((await file('/organisations/cerema.svg')).status).toBe(404);
  });

  test('in English, with names marked as French', async () => {
    const { text, html } = await page('/en/reseau?relies=fabriques');
    expect(text).toContain('To be named in the same Fabrique is not to work together');
    expect(html).toContain('<span lang="fr">Banque des territoires</span>');
  });
});
