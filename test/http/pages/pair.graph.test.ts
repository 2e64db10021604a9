import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { realDataset } from '../../export/render.ts';
import { startRealServer } from '../../web/real-server.ts';
import { useCountedServer } from '../counted-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

describe('the page of two actors', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);
  const csv = async (path: string) => (await (await fetch(`${server.url}${path}`)).text()).trimEnd().split('\r\n');

  test.each([
    ['cerema', [2020, 2023, 2024, 2025], [124, 47, 40, 13]],
    ['dgaln', [2021, 2023, 2025, 2025], [96, 47, 13, 19]],
  ])(
    'the Banque des territoires and %s: four Fabriques by year, with the words and lines',
    async (slug, years, lines) => {
      const path = `/liens?a=banque-des-territoires&b=${slug}`;
      const { status, root, links } = await page(path);
      expect(status).toBe(200);
      const section = elementsOf(root).find((element) => attributeOf(element, 'id') === 'fabriques');
      const rows = elementsOf(section)
        .filter(({ tagName }) => tagName === 'tr')
        .slice(1);
      expect(rows.map((row) => Number(textOf(row).slice(0, 4)))).toEqual(years);
      for (const [index, row] of rows.entries()) {
        const urls = elementsOf(row).map((element) => attributeOf(element, 'href'));
        expect(urls).toContain(`/source#L${lines[index]}`);
        expect(textOf(row)).toMatch(/Banque des [tT]erritoires/);
      }
      expect(links.map(({ url }) => url)).toContain(`/organisations/${slug}`);
      const [header, ...values] = await csv(`/liens.csv?a=banque-des-territoires&b=${slug}&tableau=fabriques`);
      expect(header).toMatch(/^Année,Fabrique,État,Rôles/);
      expect(values).toHaveLength(4);
    },
  );

  test('chance is said in words, from the measures of the API', async () => {
    // Partners: 9 and 6 of 23 Fabriques, so 54/23 expected; p and q as in coOccurrence(a:, b:).
    const { text } = await page('/liens?a=banque-des-territoires&b=cerema');
    expect(text).toContain(
      'La Banque des territoires et le Cerema sont nommés ensemble dans 4 Fabriques, de 2020 à 2025.',
    );
    expect(text).toContain('tirées au sort parmi les 23, ils en auraient en moyenne 2,3 en commun ; ils en ont 4.');
    expect(text).toContain('au moins autant dans 13 cas sur 100 (p = 0,132)');
    expect(text).toContain(
      'rien ne permet de dire que ces deux acteurs se retrouvent plus souvent que par hasard (q = 1)',
    );
    expect(text).toContain('ne dit pas que deux acteurs ont travaillé ensemble');
  });

  test('in English, French names are marked as French', async () => {
    const { html, text, status } = await page('/en/liens?a=banque-des-territoires&b=cerema');
    expect(status).toBe(200);
    expect(html).toContain('<h1><span lang="fr">Banque des territoires</span> and <span lang="fr">Cerema</span></h1>');
    expect(text).toContain('they would have 2.3 in common on average; they have 4.');
  });

  test('an actor in several roles: its Fabriques are counted once, each with all roles', async () => {
    // ANCT: cofinanceur. Banque des territoires: partner and cofinanceur; in 4 of the 7 it is a cofinanceur, too.
    const { text } = await page('/liens?a=anct&b=banque-des-territoires');
    expect(text).toContain('nommées ensemble dans 7 Fabriques');
    expect((await csv('/liens.csv?a=anct&b=banque-des-territoires&tableau=fabriques')).slice(1)).toHaveLength(7);
    expect(text).toContain('Ils sont comparés dans les rôles de cofinanceur et de partenaire.');
  });

  test('two that never met: what each did, who met both, and that this is no surprise', async () => {
    const { status, text, html } = await page('/liens?a=ademe&b=ca-du-cotentin');
    expect(status).toBe(200);
    expect(text).toContain('L’ADEME et la CA du Cotentin ne sont nommées ensemble dans aucune Fabrique.');
    for (const line of [153, 65, 90, 70]) expect(html).toContain(`/source#L${line}`);
    expect(text).toContain('Qui a rencontré les deux');
    for (const slug of ['action-logement', 'anct', 'banque-des-territoires', 'intercommunalites-de-france']) {
      expect(html).toContain(`/organisations/${slug}"`);
    }
    // 6 and 2 of 23.
    expect(text).toContain('en moyenne 0,5 en commun ; ils en ont 0. Ne pas s’y retrouver n’a donc rien d’étonnant.');
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
  });

  test.each([
    ['the other order', '/liens?a=cerema&b=ademe'],
    ['names', '/liens?a=Cerema&b=Agence+de+la+transition+%C3%A9cologique'],
    ['more parameters', '/liens?b=ademe&a=CEREMA&c=1'],
  ])('%s leads to the one address of the pair', async (_, path) => {
    const { status, headers } = await page(path);
    expect([status, headers.get('location')]).toEqual([301, '/liens?a=ademe&b=cerema']);
  });

  test('the canonical address of a pair has its parameters', async () => {
    const { html } = await page('/liens?a=ademe&b=cerema');
    expect(html).toContain('<link rel="canonical" href="/liens?a=ademe&amp;b=cerema"/>');
    expect(html).toContain('hreflang="en" href="/en/liens?a=ademe&amp;b=cerema"');
  });

  test.each(['/liens?a=anct', '/liens?a=&b=anct', '/liens?a=anct&b=anct'])(
    '%s: whom one actor met, more than a page of the API',
    async (path) => {
      const { status, links, text } = await page(path);
      expect(status).toBe(200);
      expect(links.filter(({ url }) => url.startsWith('/liens?a=') && url.includes('anct'))).toHaveLength(121);
      expect(text.includes('Les deux noms sont ceux du même acteur')).toBe(
        path.endsWith('b=anct') && path.includes('a=anct'),
      );
    },
  );

  test('an unknown name: a 404 with the nearest names, which keep the other actor', async () => {
    const { status, links, text } = await page('/liens?a=cerema&b=banque+des+territoir');
    expect(status).toBe(404);
    expect(text).toContain('Aucun acteur ne s’appelle « banque des territoir »');
    const near = links.find(({ url }) => url.includes('banque-des-territoires') && url.includes('Cerema'))?.url ?? '';
    const next = await page(near);
    expect([next.status, next.headers.get('location')]).toEqual([301, '/liens?a=banque-des-territoires&b=cerema']);
  });

  test.each([
    '/liens?a=%00%FF&b=%F0%9F%98%80',
    `/liens?a=${'x'.repeat(3_000)}`,
    '/liens?a=cerema&b=manche',
    '/liens?a=.&b=%2F',
  ])('what is no actor is a 404: %s', async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  test('without actors: the form, and the 20 pairs of partners that met twice or more', async () => {
    const { status, links, html } = await page('/liens');
    expect(status).toBe(200);
    expect(links.filter(({ url }) => url.startsWith('/liens?a='))).toHaveLength(20);
    expect(html).toMatch(/<form [^>]*action="\/liens" method="get"/);
  });

  test('each number of common Fabriques is that of the page it leads to, and of the data set', {
    timeout: 60_000,
  }, async () => {
    const fabriquesOf = new Map<string, Set<string>>();
    const slugs = new Map([...realDataset.territoires.map(({ id, slug }) => [id, slug] as const)]);
    for (const { actor, fabrique } of realDataset.participations) {
      const slug = slugs.get(actor) ?? actor;
      fabriquesOf.set(slug, (fabriquesOf.get(slug) ?? new Set()).add(fabrique));
    }
    const common = (a: string, b: string) =>
      [...(fabriquesOf.get(a) ?? [])].filter((fabrique) => fabriquesOf.get(b)?.has(fabrique)).length;
    let checked = 0;
    for (const slug of [
      'banque-des-territoires',
      'cerema',
      'villes-de-france',
      'ca-du-cotentin',
      'caisse-des-depots',
    ]) {
      const { links } = await page(`/liens?a=${slug}`);
      const met = [...fabriquesOf.keys()].filter((other) => other !== slug && common(slug, other) > 0);
      const pairs = links.filter(({ url }) => url.startsWith('/liens?a='));
      expect(pairs).toHaveLength(met.length);
      for (const { url, text } of pairs) {
        const [a = '', b = ''] = new URL(url, server.url).searchParams.values();
        const rows = (await csv(`${url.replace('?', '.csv?')}&tableau=fabriques`)).slice(1);
        expect([url, Number.parseInt(text, 10), rows.length]).toEqual([url, common(a, b), common(a, b)]);
        checked += 1;
      }
    }
    // 100, 60, 43, 19 and 11 actors.
    expect(checked).toBe(233);
  });
});

describe('what the page of two actors costs with nothing cached, the frame of the page included', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  test.each([
    ['two that met', '/liens?a=ademe&b=cerema', 17],
    ['two that never met', '/liens?a=cerema&b=tempo', 20],
    ['one', '/liens?a=cerema', 12],
    ['none', '/liens', 5],
  ])('%s: %s takes %i statements', async (_, path, statements) => {
    const { status } = await readPage(`${server.url()}${path}`);
    expect([status, server.statements]).toEqual([200, statements]);
  });
});
