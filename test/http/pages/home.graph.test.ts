import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { useCountedServer } from '../counted-server.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';
import { attributeOf, elementsOf, type ReadPage, readPage, textOf } from './page-text.ts';

describe('the first page', () => {
  let server: HttpServer;
  let home: ReadPage;
  beforeAll(async () => {
    server = await startRealServer();
    home = await readPage(`${server.url}/`);
  });
  afterAll(() => server.close());

  test('says what this is, with the day of the reading, and has one search field', () => {
    expect(home.status).toBe(200);
    expect(home.title).toBe('Graphe des Fabriques prospectives');
    expect(home.text).toContain('la ligne de la page de l’ANCT, relevée au plus tard le 23 novembre 2026.');
    expect(elementsOf(home.root).filter((element) => attributeOf(element, 'type') === 'search')).toHaveLength(1);
  });

  test('describes the site and its search to search engines', () => {
    const [script] = elementsOf(home.root).filter((it) => attributeOf(it, 'type') === 'application/ld+json');
    expect(JSON.parse(textOf(script))).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: '/recherche?q={search_term_string}' } },
    });
  });

  test('answers its questions with the numbers of the data', () => {
    for (const sentence of [
      'La Banque des territoires, nommée dans 9 Fabriques depuis 2020, retrouve le plus souvent le Cerema et la DGALN : partenaires ensemble dans 4 Fabriques chacun.',
      '20 paires de partenaires se retrouvent dans deux Fabriques ou plus, sur 222 qui se sont rencontrées.',
      "Deux territoires sont revenus sous le même nom : la CA de la Région Nazairienne et de l'Estuaire (CARENE) (2019, 2023), ainsi que la CA du Cotentin (2018, 2023).",
      'En outre, 7 paires de territoires sont emboîtées',
      'L’ANCT cofinance le plus souvent avec la Banque des territoires et la DGOM : 4 Fabriques chacune.',
    ]) {
      expect(home.text).toContain(sentence);
    }
  });

  test.each(['cerema', 'dgaln'])(
    'one click from the four Fabriques of the Banque des territoires and %s',
    async (slug) => {
      const link = home.links.find(({ url }) => url === `/liens?a=banque-des-territoires&b=${slug}`);
      expect(link?.text).toMatch(/^Banque des territoires et \w+ : les Fabriques en commun et les mots de la page$/);
      const { text } = await readPage(`${server.url}${link?.url}`);
      expect(text).toMatch(/sont nommée?s ensemble dans 4 Fabriques/);
    },
  );

  test('draws the 12 partners that met twice or more with their 20 links, and the 7 cofinanceurs with their 9', () => {
    const drawings = elementsOf(home.root).filter(({ tagName }) => tagName === 'svg');
    const count = (tag: string) =>
      drawings.map((svg) => elementsOf(svg).filter(({ tagName }) => tagName === tag).length);
    // The second drawing has two territoires in two years each.
    expect(count('circle')).toEqual([12, 4, 7]);
    expect(count('line')).toEqual([20, 4, 9]);
    for (const svg of drawings) expect(attributeOf(svg, 'aria-label')).toMatch(/^Dessin\s: /);
  });

  test('links the size of each list to the list', () => {
    const section = elementsOf(home.root).find((element) => attributeOf(element, 'id') === 'chiffres');
    const links = elementsOf(section).filter(({ tagName }) => tagName === 'a');
    expect(links.map((link) => [textOf(link), attributeOf(link, 'href')])).toEqual([
      ['23 Fabriques', '/fabriques'],
      ['112 territoires', '/territoires'],
      ['55 partenaires', '/organisations?role=partenaire'],
      ['12 associations d’élus', '/organisations?role=association'],
      ['8 cofinanceurs', '/organisations?role=cofinanceur'],
      ['43 corrections et doutes', '/donnees#corrections'],
    ]);
  });

  test('asks for two actors, and shows what connects them', async () => {
    const form = elementsOf(home.root).find((element) => attributeOf(element, 'class') === 'pair-form');
    expect([form && attributeOf(form, 'action'), form && attributeOf(form, 'method')]).toEqual(['/liens', 'get']);
    const { headers } = await readPage(`${server.url}/liens?a=banque+des+territoires&b=DGALN`);
    expect(headers.get('location')).toBe('/liens?a=banque-des-territoires&b=dgaln');
  });

  test('in English', async () => {
    const { html, text, links } = await readPage(`${server.url}/en`);
    expect(html).toContain('<html lang="en">');
    expect(text).toContain('most often meets Cerema and DGALN: partners together in 4 Fabriques each.');
    expect(links.map(({ url }) => url)).toContain('/en/organisations?role=cofinanceur');
  });

  test('no two links of one text lead to two targets', () => {
    const urls = new Map<string, string>();
    for (const { text, url } of home.links) {
      expect([text, url]).toEqual([text, urls.get(text) ?? url]);
      urls.set(text, url);
    }
  });
});

describe('the start page for programs', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer(undefined, undefined, {}, { publicUrl: 'https://example.org/fabriques' });
  });
  afterAll(() => server.close());

  test('is a description of the API for who asks for JSON', async () => {
    const response = await fetch(server.url, { headers: { accept: 'application/json' } });
    expect([response.status, response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
      200,
      'application/json; charset=utf-8',
      'Accept',
    ]);
    expect(await response.json()).toMatchObject({
      name: 'fabriques-graph',
      graphql: 'https://example.org/fabriques/graphql',
      schema: 'https://example.org/fabriques/schema.graphql',
      dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  test.each(['*/*', 'text/html', 'text/html, application/json', 'application/json;q=0.5, text/html', undefined])(
    'is a page for who accepts %s',
    async (accept) => {
      const response = await fetch(server.url, accept === undefined ? {} : { headers: { accept } });
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      await response.body?.cancel();
    },
  );
});

describe('what the first page costs with nothing cached, the frame of the page included', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  test('in statements', async () => {
    await readPage(`${server.url()}/`);
    expect(server.statements).toBe(14);
  });
});
