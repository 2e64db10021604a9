import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Addresses, entityPath } from '../../../src/explorer/addresses.ts';
import { pages } from '../../../src/explorer/pages.ts';
import { sitePages, unlistedPages } from '../../../src/explorer/site/site-pages.ts';
import type { HttpServer } from '../../../src/http/server.ts';
import { realDataset } from '../../export/render.ts';
import { startRealServer } from '../../web/real-server.ts';
import { readPage } from './page-text.ts';

const publicUrl = 'https://graphe.example.fr/sous/chemin';
const people = realDataset.organisations.filter(({ kind }) => kind === 'personne');

describe('the site map for search engines', () => {
  let server: HttpServer;
  let urls: readonly {
    readonly loc: string;
    readonly lastmod: string | undefined;
    readonly alternates: readonly string[];
  }[];
  beforeAll(async () => {
    server = await startRealServer({ publicUrl });
    const response = await fetch(`${server.url}/sitemap.xml`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    const document = new DOMParser().parseFromString(await response.text(), 'text/xml');
    urls = [...document.getElementsByTagName('url')].map((url) => ({
      loc: url.getElementsByTagName('loc')[0]?.textContent ?? '',
      lastmod: url.getElementsByTagName('lastmod')[0]?.textContent ?? undefined,
      alternates: [...url.getElementsByTagName('xhtml:link')].map(
        (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
      ),
    }));
  });
  afterAll(() => server.close());

  test('has every Fabrique, territoire, organisation, département and région in both languages, but no natural person', () => {
    expect(people.length).toBe(2);
    const entities = [
      ...realDataset.fabriques.map(({ slug }) => ({ kind: 'fabrique', id: slug }) as const),
      ...realDataset.territoires.map(({ slug }) => ({ kind: 'territoire', id: slug }) as const),
      ...realDataset.organisations
        .filter((it) => !people.includes(it))
        .map(({ slug }) => ({ kind: 'organisation', id: slug }) as const),
      ...realDataset.departements.map(({ code }) => ({ kind: 'departement', id: code }) as const),
      ...realDataset.regions.map(({ code }) => ({ kind: 'region', id: code }) as const),
    ];
    const expected = entities.flatMap((entity) =>
      ['', '/en'].map((language) => `${publicUrl}${language}${entityPath(entity)}`),
    );
    const listed = urls.map(({ loc }) => loc);
    expect(listed).toEqual(expect.arrayContaining(expected));
    const folders = /\/(fabriques|territoires|organisations|departements|regions)\/[^/]+$/;
    expect(listed.filter((loc) => folders.test(loc)).length).toBe(expected.length);
    expect(listed.filter((loc) => loc.includes('/participations/') || loc.includes('?'))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('gives the other language of each page, and the day of the data for pages that change with it', () => {
    const cerema = urls.find(({ loc }) => loc === `${publicUrl}/en/organisations/cerema`);
    expect(cerema).toEqual({
      loc: `${publicUrl}/en/organisations/cerema`,
      lastmod: '2026-11-23',
      alternates: [
        `fr ${publicUrl}/organisations/cerema`,
        `en ${publicUrl}/en/organisations/cerema`,
        `x-default ${publicUrl}/organisations/cerema`,
      ],
    });
    expect(urls.find(({ loc }) => loc === `${publicUrl}/mentions-legales`)?.lastmod).toBeUndefined();
  });

  test('has every reading as a whole, and each of its five stops', () => {
    const listed = urls.map(({ loc }) => loc).filter((loc) => loc.startsWith(`${publicUrl}/visites/`));
    const readings = ['qui-revient-avec-qui', 'les-territoires-revenus', 'ce-que-les-fabriques-ne-prouvent-pas'];
    expect(listed).toEqual(
      readings.flatMap((slug) =>
        ['', '/1', '/2', '/3', '/4', '/5'].map((stop) => `${publicUrl}/visites/${slug}${stop}`),
      ),
    );
  });

  test('has only pages that exist and that search engines may list', async () => {
    // One of each kind of page: all entities of a kind have the same page.
    const kinds = new Map(urls.map(({ loc }) => [loc.replace(/(s\/)[^/]+$/, '$1'), loc]));
    for (const loc of kinds.values()) {
      const { status, html } = await readPage(loc.replace(publicUrl, server.url));
      expect([loc, status, html.includes('name="robots"')]).toEqual([loc, 200, false]);
      // What search engines find as the address of the page is what the site map says.
      expect(html).toContain(`<link rel="canonical" href="${loc}"/>`);
    }
  });

  test('has the pages of people nowhere: they say noindex, and the plan leaves them out', async () => {
    const plan = await readPage(`${server.url}/plan`);
    for (const { slug } of people) {
      expect((await readPage(`${server.url}/organisations/${slug}`)).html).toContain('content="noindex, follow"');
      expect(plan.html).not.toContain(`/organisations/${slug}"`);
    }
  });

  test('the plan links every entity of the site map, and counts them', async () => {
    const { links, text } = await readPage(`${server.url}/plan`);
    const wanted = urls
      .map(({ loc }) => loc)
      .filter((loc) => /\/chemin\/(?!en\/|visites\/)\w+\/[^/]+$/.test(loc))
      .map((loc) => new URL(loc).pathname);
    expect(links.map(({ url }) => url)).toEqual(expect.arrayContaining(wanted));
    expect(text).toContain('Fabriques (23)');
    expect(text).toContain('Organisations (68)');
    expect(text).toContain(`Territoires (${realDataset.territoires.length})`);
  });

  test('is announced by robots.txt, with the lines of the sub-path', async () => {
    const response = await fetch(`${server.url}/robots.txt`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const lines = (await response.text()).split('\n');
    expect(lines[0]).toBe('User-agent: *');
    for (const path of ['/reseau?', '/en/chemins?', '/graphql', '/downloads/', '/*.csv?'])
      expect(lines).toContain(`Disallow: /sous/chemin${path}`);
    expect(lines).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
  });
});

test('every page without an entity is in the plan, or known to need parameters', () => {
  const listed: readonly string[] = sitePages.map(({ path }) => path);
  const single = pages.map(({ pattern }) => pattern).filter((pattern) => !pattern.includes(':'));
  expect(single.filter((pattern) => !listed.includes(pattern) && !unlistedPages.includes(pattern))).toEqual([]);
});

describe('a server without PUBLIC_URL', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());

  test('has a robots.txt without a site map: its URL would not be absolute', async () => {
    const text = await (await fetch(`${server.url}/robots.txt`)).text();
    expect(text).toContain('Disallow: /graphql\n');
    expect(text).not.toContain('Sitemap');
  });

  test('answers the icon at both of its paths, without a symbol that is not ours', async () => {
    for (const path of ['/favicon.svg', '/favicon.ico']) {
      const response = await fetch(server.url + path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([
        path,
        200,
        'image/svg+xml; charset=utf-8',
      ]);
      expect(await response.text()).toContain('<svg');
    }
  });

  test('never links another host because of the path of a request', () => {
    const addresses = new Addresses('fr');
    expect(addresses.page('//evil.example/x')).toBe('/evil.example/x');
    expect(addresses.file('/\\evil.example')).toBe('/evil.example');
  });
});
