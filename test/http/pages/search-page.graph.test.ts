import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { attributeOf, elementsOf, type ReadPage, readPage, textOf } from './page-text.ts';

describe('the search', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);
  const search = (q: string, more: Readonly<Record<string, string>> = {}, language = '') =>
    page(`${language}/recherche?${new URLSearchParams({ q, ...more })}`);

  test('groups what has the words, the best first, and marks the words', async () => {
    const { status, text, html } = await search('cerema');
    expect(status).toBe(200);
    // One organisation, the text of one Fabrique, and the participations of lines 13, 26, 40, 47, 83 and 124.
    expect(text).toContain('8 résultats pour « cerema »1 organisation1 Fabrique6 passages de la page');
    expect(html).toContain('<a href="/organisations/cerema"><mark>Cerema</mark></a>');
    for (const line of [13, 26, 40, 47, 83, 124]) expect(html).toContain(`href="/source#L${line}"`);
  });

  describe('tells what took part in a place of France, or around it', () => {
    test.each([
      [
        'a commune that took part',
        'Lorient (56)',
        'Lorient, commune, Morbihan (56)La commune a participé en 2019 : « Villes moyennes et transition écologique',
      ],
      [
        'a commune that did not, but its intercommunalité did',
        'Saint-Denis (974)',
        'La commune n’a pas participé. Son intercommunalité, la CA Intercommunale du Nord de la Réunion (CINOR), ' +
          'a participé en 2024 : « Quels usages du numérique au service de la biodiversité ? ».',
      ],
      [
        'neither, but others in the département did',
        'Angoulême',
        'La commune n’a pas participé. Son intercommunalité, la CA du Grand Angoulême, n’a pas participé non plus. ' +
          'En Charente, 1 territoire (Charente (16)) a participé : QPV Basseau - Grande Garenne (2020).',
      ],
      [
        'an intercommunalité that contains a participant',
        'CA du Grand Angoulême',
        'L’intercommunalité n’a pas participé, mais contient un territoire qui a participé : ' +
          'QPV Basseau - Grande Garenne (2020).',
      ],
      [
        'nobody in the département, but others in the région did',
        'Vandœuvre',
        'Vandœuvre-lès-Nancy, commune, Meurthe-et-Moselle (54)La commune n’a pas participé. Son intercommunalité, ' +
          'la Métropole du Grand Nancy, n’a pas participé non plus. En Meurthe-et-Moselle, aucun territoire n’a participé ; ' +
          'dans le Grand Est, 9 territoires (région Grand Est) ont participé.',
      ],
      [
        'an intercommunalité within a larger one',
        'Vallée Sud-Grand Paris',
        'L’intercommunalité n’a pas participé. L’intercommunalité qui la contient, la Métropole du Grand Paris, ' +
          'n’a pas participé non plus. Dans les Hauts-de-Seine, aucun territoire n’a participé ; en Île-de-France, ' +
          '8 territoires (région Île-de-France) ont participé.',
      ],
      ['nobody at all', 'Saint-Pierre (975)', 'La commune n’a pas participé. Aucun territoire n’y a participé.'],
      [
        'a département',
        'Pas-de-Calais',
        'Pas-de-Calais (62), département4 territoires (Pas-de-Calais (62)) ont participé.',
      ],
      ['a région by its code', '53', '5 territoires (région Bretagne) ont participé.'],
    ])('%s: %s', async (_case, query, answer) => {
      expect((await search(query)).text).toContain(answer.replaceAll(/\s+/g, ' '));
    });

    test('in English', async () => {
      const { text } = await search('vandoeuvre', {}, '/en');
      expect(text).toContain(
        'The commune did not take part. Its intercommunalité, Métropole du Grand Nancy, did not take part either. ' +
          'In Meurthe-et-Moselle, no territoire took part; in Grand Est, 9 territoires (région Grand Est) took part.',
      );
    });

    test('homonyms are told apart by their département', async () => {
      const { text } = await search('Saint-Joseph');
      for (const place of ['La Réunion (974)', 'Martinique (972)', 'Loire (42)', 'Manche (50)']) {
        expect(text).toContain(`Saint-Joseph, commune, ${place}`);
      }
    });

    test('a former commune finds the commune of today', async () => {
      // Cherbourg-Octeville is a commune déléguée of Cherbourg-en-Cotentin, in the CA du Cotentin.
      const { text } = await search('Cherbourg-Octeville');
      expect(text).toContain('Cherbourg-Octeville, commune déléguée, en fait partie');
      expect(text).toContain('Son intercommunalité, la CA du Cotentin, a participé en 2018 et 2023');
    });
  });

  test.each(['La Réunion', 'communauté', 'Angoulême', 'Martinique', 'xyzzy'])(
    'no two links of one text lead to two targets: %s',
    async (query) => {
      const targets = new Map<string, Set<string>>();
      for (const { text, url } of (await search(query)).links) {
        targets.set(text, (targets.get(text) ?? new Set()).add(url));
      }
      expect([...targets].filter(([, urls]) => urls.size > 1).map(([text]) => text)).toEqual([]);
    },
  );

  test.each(['Angoulême', 'communauté', 'Paris', 'littoral', 'a'])(
    'for %s, each number that is a link is the length of what it opens',
    async (query) => {
      const { links, root } = await search(query);
      const counts = links.filter(({ text }) => /^\d+ (Fabrique|territoire|organisation|passage|lieu)/.test(text));
      expect(counts.length).toBeGreaterThan(0);
      for (const { url, text } of counts) {
        const opened = url.startsWith('#') ? itemsOf(root, url.slice(1)) : numberOf(await page(url));
        expect([text, opened]).toEqual([text, Number.parseInt(text, 10)]);
      }
    },
  );

  test('a long group is cut, says so, and can be read whole', async () => {
    const all = await search('communauté');
    expect(all.text).toContain('Les 10 premiers sur 69.');
    const whole = await page(all.links.find(({ text }) => text === 'Voir les 69 (territoires)')?.url ?? '');
    expect(itemsOf(whole.root)).toBe(69);
    const places = await search('Paris', { type: 'lieux' });
    expect(places.text).toContain('22 lieux pour « Paris »Cette page en montre 20 sur 22.');
    const next = await page(places.links.find(({ text }) => text === 'Résultats suivants')?.url ?? '');
    expect(itemsOf(next.root)).toBe(2);
  });

  test('nothing found: the nearest names, and what one can do', async () => {
    const { text, links } = await search('Banque des teritoirs');
    expect(text).toContain('Rien ne contient tous les mots de « Banque des teritoirs ».');
    expect(text).toContain('Noms les plus prochesBanque des territoires');
    expect(links.map(({ url }) => url)).toContain('/organisations/banque-des-territoires');
    expect(text).toContain('Mettre moins de mots');
  });

  test.each([
    ['/recherche', 'Un début de mot suffit'],
    ['/recherche?q=', 'Un début de mot suffit'],
    ['/recherche?q=%21%21', 'Écrivez au moins une lettre ou un chiffre'],
    [`/recherche?q=${'mot '.repeat(100)}`, 'La recherche a été coupée à 200 caractères'],
    ['/recherche?q=cerema&type=rien', '8 résultats'],
    ['/recherche?q=cerema&type=lieux', 'Rien ne contient tous les mots'],
    ['/recherche?q=Lorient+(zzz)', 'Rien ne contient tous les mots'],
    ['/recherche?q=a&type=participations&apres=zz', 'une position qui n’existe pas dans ces résultats'],
    [
      '/recherche?q=%3Cscript%3Ealert(1)%3C/script%3E',
      'Rien ne contient tous les mots de « <script>alert(1)</script> »',
    ],
    ['/recherche?q=%00%ED%A0%80', ''],
  ])('%s is answered', async (path, sentence) => {
    const { status, text, html } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain(sentence);
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).toContain('<link rel="canonical" href="/recherche"/>');
    expect(html).not.toContain('<script>alert');
  });
});

/** The number of results below an element, or on the page. */
function itemsOf(root: ReadPage['root'], id = 'contenu'): number {
  const element = elementsOf(root).find((it) => attributeOf(it, 'id') === id);
  const lists = elementsOf(element).filter((it) => attributeOf(it, 'class') === 'results');
  return lists.flatMap(elementsOf).filter(({ tagName }) => tagName === 'li').length;
}

/** The number in the heading of a list or of a kind of results. */
function numberOf({ root }: ReadPage): number {
  const headings = elementsOf(root).filter(({ tagName }) => tagName === 'h2');
  return Number.parseInt(textOf(headings[0]), 10);
}
