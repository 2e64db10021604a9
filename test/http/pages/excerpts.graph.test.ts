import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { realDataset } from '../../export/render.ts';
import { startRealServer } from '../../web/real-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

describe('the first facts of a page, for the panel beside a drawing', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);

  test('have the sentence of the page, the kind, the newest Fabriques, and the way to the page', async () => {
    const { status, html, root, links } = await page('/organisations/cerema.extrait');
    expect(status).toBe(200);
    const whole = await page('/organisations/cerema');
    const lead = elementsOf(whole.root).find((it) => attributeOf(it, 'class') === 'lead');
    const own = elementsOf(root).find((it) => attributeOf(it, 'class') === 'lead');
    expect(textOf(own)).toBe(textOf(lead));
    // A part of a document, without the frame of pages.
    expect(html).not.toMatch(/<html|<main|<header/);
    expect(textOf(elementsOf(root).find(({ tagName }) => tagName === 'dd'))).toBe("opérateur de l'État");
    const items = elementsOf(root)
      .filter(({ tagName }) => tagName === 'li')
      .map(textOf);
    expect(items).toHaveLength(4);
    expect(items[0]).toMatch(/^2025 /);
    // Cerema is in six Fabriques.
    expect(items[3]).toBe('et 3 de plus');
    expect(links.at(-1)).toMatchObject({ url: '/organisations/cerema', text: 'Toute la page (Cerema)' });
  });

  test.each([
    '/territoires/ca-du-cotentin',
    '/fabriques/economie-des-territoires-littoraux',
    '/en/organisations/cerema',
    '/liens?a=banque-des-territoires&b=cerema',
    '/liens?a=anah&b=caisse-des-depots',
  ])('exist for %s', async (path) => {
    const [below, search] = path.split('?');
    const { status, links } = await page(`${below}.extrait${search === undefined ? '' : `?${search}`}`);
    expect([status, links.at(-1)?.url]).toEqual([200, path]);
  });

  test('are sent to the present address of the page, and do not exist for others', async () => {
    const moved = await page('/liens.extrait?a=cerema&b=banque-des-territoires');
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/liens.extrait?a=banque-des-territoires&b=cerema',
    ]);
    expect((await page('/organisations/personne.extrait')).status).toBe(404);
    expect((await page('/definitions.extrait')).status).toBe(404);
  });
});

describe('the link from an actor to the drawing of a network', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());

  const networkLinkOf = async (path: string) =>
    (await readPage(`${server.url}${path}`)).links.find(({ text }) => text === 'Voir sur le dessin du réseau')?.url;

  test('leads to the network by default for those in it, else to one of all roles', async () => {
    expect(await networkLinkOf('/organisations/cerema')).toBe('/reseau#choix=cerema');
    const all = '/reseau?qui=partenaires&qui=cofinanceurs&qui=associations&qui=territoires';
    expect(await networkLinkOf('/territoires/ca-du-boulonnais')).toBe(`${all}&min=1#choix=ca-du-boulonnais`);
  });

  test('leads to a network that has the actor, for every organisation and territoire', {
    timeout: 120_000,
  }, async () => {
    const networks = new Map<string, Set<string>>();
    const slugsIn = async (url: string) => {
      const known = networks.get(url);
      if (known !== undefined) return known;
      const { root } = await readPage(`${server.url}${url}`);
      const data = elementsOf(root).find((it) => attributeOf(it, 'id') === 'reseau-donnees');
      const slugs = new Set<string>(JSON.parse(textOf(data)).nodes.map(({ slug }: { slug: string }) => slug));
      networks.set(url, slugs);
      return slugs;
    };
    const paths = [
      ...realDataset.organisations.map(({ slug }) => `/organisations/${slug}`),
      ...realDataset.territoires.map(({ slug }) => `/territoires/${slug}`),
    ];
    let linked = 0;
    for (const path of paths) {
      const link = await networkLinkOf(path);
      if (link === undefined) continue;
      const [url = '', slug = ''] = link.split('#choix=');
      expect([path, (await slugsIn(url)).has(slug)]).toEqual([path, true]);
      linked += 1;
    }
    expect(linked).toBeGreaterThan(170);
  });
});
