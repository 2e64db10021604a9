import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { attributeOf, elementsOf, readPage } from './page-text.ts';

const publicUrl = 'https://graphe.example.fr/sous';
const pair = '/liens?a=banque-des-territoires&b=cerema';

describe('pages for frames of other sites', () => {
  let server: HttpServer;
  let claim: string;
  beforeAll(async () => {
    server = await startRealServer({ publicUrl });
    const { links } = await page('/organisations/cerema');
    const [url = ''] = links.map((link) => link.url).filter((it) => it.includes('/participations/'));
    claim = url.replace('/sous', '');
  });
  afterAll(() => server.close());

  const page = (path: string) => readPage(`${server.url}${path}`);
  const policyOf = (headers: Headers) => headers.get('content-security-policy') ?? '';
  const pages = () => ['/reseau?min=3', pair, claim];

  test('may be framed, say their source, and lead to the whole page', async () => {
    for (const path of pages()) {
      for (const language of ['', '/en']) {
        const { status, headers, html, links, root } = await page(`${language}/embed${path}`);
        expect([path, status]).toEqual([path, 200]);
        expect(policyOf(headers)).toContain('frame-ancestors *');
        expect(html).toContain('content="noindex, follow"');
        expect(html).toContain('<base target="_blank"/>');
        expect(html).toMatch(
          language === '' ? /page de l’ANCT relevée au plus tard le 23 novembre 2026/ : /read by 23 November 2026/,
        );
        const whole = links.find(
          ({ text }) => text === (language === '' ? 'Voir la page complète' : 'See the whole page'),
        );
        expect(whole?.url).toBe(`/sous${language}${path}`);
        expect(elementsOf(root).some((it) => attributeOf(it, 'class') === 'caution')).toBe(true);
      }
    }
  });

  test('no other page may be framed, errors included', async () => {
    for (const path of [
      ...pages(),
      '/organisations/cerema',
      '/',
      '/embed/liens?a=cerema&b=personne',
      '/embed/participations/x',
    ]) {
      expect([path, policyOf((await page(path)).headers)]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
    }
    expect((await page('/embed/liens?a=cerema&b=personne')).status).toBe(404);
    expect((await page('/embed/participations/x')).status).toBe(404);
  });

  test('say what the whole pages say', async () => {
    expect((await page('/embed/reseau')).text).toContain('12 organismes, 20 liens');
    expect((await page(`/embed${pair}`)).text).toMatch(/sont nommée?s ensemble dans 4 Fabriques/);
    expect((await page(`/embed${claim}`)).text).toContain('Cerema, partenaire');
  });

  test('two that never met have one too: it says so', async () => {
    const { status, headers, text, links } = await page('/embed/liens?a=anah&b=caisse-des-depots');
    expect([status, policyOf(headers)]).toEqual([200, expect.stringContaining('frame-ancestors *')]);
    expect(text).toContain('ne sont nommées ensemble dans aucune Fabrique');
    expect(links.find((link) => link.text === 'Voir la page complète')?.url).toBe(
      '/sous/liens?a=anah&b=caisse-des-depots',
    );
  });

  test('a pair in the other order, or by names, is sent to its address, and still may be framed', async () => {
    for (const search of ['a=cerema&b=banque-des-territoires', 'a=Cerema&b=Banque des territoires']) {
      const { status, headers } = await page(`/embed/liens?${search}`);
      expect([status, headers.get('location')]).toEqual([301, `/sous/embed${pair}`]);
    }
    expect((await page('/embed/liens?a=cerema&b=cerema')).status).toBe(404);
    expect((await page('/embed/liens?a=cerema')).status).toBe(404);
  });

  test('a 304 keeps the policy', async () => {
    const first = await page('/embed/reseau');
    const again = await fetch(`${server.url}/embed/reseau`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect([again.status, policyOf(again.headers)]).toEqual([304, expect.stringContaining('frame-ancestors *')]);
  });
});

describe('oEmbed', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer({ publicUrl });
  });
  afterAll(() => server.close());

  const oembed = async (url: string, more = '') => {
    const response = await fetch(`${server.url}/oembed?url=${encodeURIComponent(url)}${more}`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  test('is found from the page, and gives the frame', async () => {
    const { root } = await readPage(`${server.url}${pair}`);
    const link = elementsOf(root).find((it) => attributeOf(it, 'type') === 'application/json+oembed');
    const href = (link === undefined ? undefined : attributeOf(link, 'href')) ?? '';
    expect(href).toBe(`${publicUrl}/oembed?url=${encodeURIComponent(publicUrl + pair)}&format=json`);
    const response = await fetch(href.replace(publicUrl, server.url));
    expect(await response.json()).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: `${publicUrl}/`,
      width: 640,
      height: 640,
      html: expect.stringContaining(
        `<iframe src="${publicUrl}/embed/liens?a=banque-des-territoires&amp;b=cerema" width="640"`,
      ),
    });
  });

  test.each([
    ['the slugs in the other order', `${publicUrl}/liens?a=cerema&b=banque-des-territoires`],
    ['names for slugs', `${publicUrl}/liens?a=Cerema&b=Banque%20des%20territoires`],
  ])('follows the redirects of a page: %s', async (_name, url) => {
    const { status, body } = await oembed(url);
    expect([status, body['title']]).toEqual([200, 'Banque des territoires et Cerema']);
    expect(body['html']).toContain(`src="${publicUrl}/embed/liens?a=banque-des-territoires&amp;b=cerema"`);
  });

  test('knows two that never met, in English as well', async () => {
    const { body } = await oembed(`${publicUrl}/en/liens?a=anah&b=caisse-des-depots`);
    expect(body['html']).toContain(`src="${publicUrl}/en/embed/liens?a=anah&amp;b=caisse-des-depots"`);
  });

  test('keeps the parameters of a network, and its language', async () => {
    const { body } = await oembed(`${publicUrl}/en/reseau?qui=cofinanceurs&min=1`);
    expect(body['html']).toContain(`src="${publicUrl}/en/embed/reseau?qui=cofinanceurs&amp;min=1"`);
  });

  test('honours the largest width and height', async () => {
    const { body } = await oembed(`${publicUrl}/reseau`, '&maxwidth=400&maxheight=5000&format=json');
    expect([body['width'], body['height']]).toEqual([400, 900]);
    expect(body['html']).toContain('width="400" height="900"');
  });

  test.each([
    ['another site', 'https://autre.example.fr/sous/reseau'],
    ['another folder of the host', 'https://graphe.example.fr/sousmarin/reseau'],
    ['a page without a small version', `${publicUrl}/organisations/cerema`],
    ['no page', `${publicUrl}/liens?a=cerema&b=personne`],
    ['no URL', 'reseau'],
  ])('404 for %s', async (_name, url) => {
    expect((await oembed(url)).status).toBe(404);
  });

  test('has JSON only', async () => {
    expect((await oembed(`${publicUrl}/reseau`, '&format=xml')).status).toBe(501);
  });

  test('is not announced without a public URL: its addresses would not be absolute', async () => {
    const local = await startRealServer();
    try {
      expect((await readPage(`${local.url}/reseau`)).html).not.toContain('oembed');
      expect((await fetch(`${local.url}/oembed?url=${encodeURIComponent(`${local.url}/reseau`)}`)).status).toBe(404);
    } finally {
      await local.close();
    }
  });
});
