import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { useCountedServer } from '../counted-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

describe('the timeline', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);
  const rowsOf = async (path: string) =>
    (await (await fetch(`${server.url}${path}`)).text()).trimEnd().split('\r\n').slice(1);

  test('says how many there are, and what may not be concluded', async () => {
    const { status, text } = await page('/chronologie');
    expect(status).toBe(200);
    // 280 / 23 = 12.17…
    expect(text).toContain('23 Fabriques et 280 participations, soit 12,2 par Fabrique en moyenne.');
    expect(text).toContain('Avec deux à trois Fabriques par an, une seule suffit à faire monter ou baisser');
    expect(text).toContain('La page ne nomme de cofinanceurs qu’à partir de 2020.');
    expect(text).not.toMatch(/ne nomme de (territoires|partenaires|associations)/);
  });

  test('participations by role, as the source page names them, and per Fabrique', async () => {
    const totals = await rowsOf('/chronologie.csv?tableau=participations');
    expect(totals[0]).toBe('2018,3,21,12,6,3,0');
    expect(totals[6]).toBe('2024,2,32,10,12,5,5');
    expect(totals[7]).toBe('2025,3,41,14,16,4,7');
    const averages = await rowsOf('/chronologie.csv?tableau=moyennes');
    expect(averages).toHaveLength(8);
    // 2024 has fewer participations than 2025, but more per Fabrique: 32 / 2 and 41 / 3.
    expect(averages[6]).toBe('2024,2,16,5,6,2.5,2.5');
    expect(averages[7]).toBe('2025,3,13.7,4.7,5.3,1.3,2.3');
  });

  test('each number that is a link is the length of the list that it opens', async () => {
    const { root } = await page('/chronologie');
    const links = elementsOf(root)
      .filter(({ tagName }) => tagName === 'td')
      .flatMap(elementsOf)
      .filter(({ tagName }) => tagName === 'a');
    // Fabriques of 8 years; four roles in 8 years, but no cofinanceurs in 2018 and 2019.
    expect(links).toHaveLength(8 + 4 * 8 - 2);
    for (const link of links) {
      const href = attributeOf(link, 'href') ?? '';
      const rows = await rowsOf(href.replace('?', '.csv?'));
      expect([href, Number.parseInt(textOf(link), 10)]).toEqual([href, rows.length]);
    }
  });

  test('each bar of Fabriques is a link to the list of its year', async () => {
    const { root } = await page('/en/chronologie');
    const [chart, ...others] = elementsOf(root).filter(({ tagName }) => tagName === 'svg');
    const bars = elementsOf(chart).filter(({ tagName }) => tagName === 'a');
    expect(bars).toHaveLength(8);
    expect(bars.map((bar) => attributeOf(bar, 'aria-label'))[6]).toBe('2024: 2 Fabriques');
    expect(attributeOf(bars[6] as never, 'href')).toBe('/en/fabriques?annee=2024');
    // All participations and four roles, in total and per Fabrique.
    expect(others).toHaveLength(10);
  });

  test('no two links of one text lead to two targets', async () => {
    const urls = new Map<string, string>();
    for (const { text, url } of (await page('/chronologie')).links) {
      expect([text, url]).toEqual([text, urls.get(text) ?? url]);
      urls.set(text, url);
    }
  });
});

describe('a year without a Fabrique', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  test('is there, with 0; it has no average and opens no list', async () => {
    // 2018, 2021, 2023 and 2025 have one each.
    const rows = await (await fetch(`${server.url()}/chronologie.csv?tableau=moyennes`)).text();
    expect(rows).toContain('\r\n2019,0,,,,,\r\n');
    const { links, text } = await readPage(`${server.url()}/chronologie`);
    expect(text).toContain('Avec au plus une Fabrique par an');
    expect(links.map(({ url }) => url)).not.toContain('/fabriques?annee=2019');
  });

  test('the timeline takes 8 statements with nothing cached, the frame of the page included', async () => {
    await readPage(`${server.url()}/chronologie`);
    expect(server.statements).toBe(8);
  });
});
