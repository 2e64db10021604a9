import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { attributeOf, elementsOf, type ReadPage, readPage, textOf } from './page-text.ts';

describe('the lists', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);

  // Worked out from the frozen data set: participations with the role and year, places of the participating territoires.
  test.each([
    ['/fabriques', '23 Fabriques'],
    ['/fabriques?region=32', '11 Fabriques, avec un territoire en région Hauts-de-France, sur 23'],
    [
      '/fabriques?statut=en-cours&region=32',
      '3 Fabriques, en cours, avec un territoire en région Hauts-de-France, sur 23',
    ],
    [
      '/fabriques?annee=2021&annee=2019&region=53',
      '2 Fabriques de 2019 ou 2021, avec un territoire en région Bretagne, sur 23',
    ],
    ['/fabriques?annee=1999', 'Aucune Fabrique de 1999, sur 23'],
    ['/territoires', '112 territoires ayant participé'],
    [
      '/territoires?annee=2023&nature=ca',
      '13 territoires ayant participé en 2023, de nature : communauté d’agglomération, sur 112',
    ],
    ['/territoires?departement=62', '4 territoires ayant participé, département : Pas-de-Calais, sur 112'],
    ['/territoires?participation=non', '4 territoires n’ont pas participé, mais contiennent un participant'],
    ['/organisations', '69 organisations nommées dans une Fabrique'],
    ['/organisations?role=association', '12 organisations nommées associations d’élus partenaires, sur 69'],
    ['/organisations?role=partenaire&annee=2023', '19 organisations nommées partenaires en 2023, sur 69'],
    [
      '/organisations?role=partenaire&role=cofinanceur&annee=2021&annee=2025',
      '22 organisations nommées partenaires ou cofinanceurs en 2021 ou 2025, sur 69',
    ],
    // As links of other pages write it.
    ['/organisations?q=minist&nature=MINISTERE', 'organisations nommées dans une Fabrique, de nature : ministère'],
    [
      '/en/organisations?role=partenaire&nature=operateur-etat',
      '8 organisations named as partners, of the kind: agency of the State, out of 69',
    ],
  ])('%s shows %s', async (path, shown) => {
    const { status, root } = await page(path);
    expect(status).toBe(200);
    expect(shownOf(root)).toContain(shown.replaceAll(/\s+/g, ' '));
  });

  test('a role and a year go together', async () => {
    // Banque des territoires: a partner in 2020 (line 124), a cofinanceur in 2023 to 2025 only (lines 14, 33, 48, 54).
    expect(await names('/organisations.csv?role=cofinanceur&annee=2023')).toContain('Banque des territoires');
    expect(await names('/organisations.csv?annee=2020')).toContain('Banque des territoires');
    expect(await names('/organisations.csv?role=cofinanceur&annee=2020')).not.toContain('Banque des territoires');
  });

  describe('the number beside a value is the number of rows of the list that its link opens', () => {
    /** The values of all filters of a list. */
    const valuesOf = ({ root }: ReadPage) =>
      elementsOf(root)
        .filter((element) => attributeOf(element, 'type') === 'checkbox')
        .map((element) => [attributeOf(element, 'name') ?? '', attributeOf(element, 'value') ?? ''] as const);

    async function wrongCounts(path: string, onlySome: number | null = null): Promise<string[]> {
      const { links } = await page(path);
      const facets = links.filter(({ element }) => attributeOf(element, 'class') === 'facet-count');
      const chosen = onlySome === null ? facets : facets.filter((_, index) => index % onlySome === 0);
      const wrong: string[] = [];
      for (const { url, text } of chosen) {
        const opened = await page(url);
        const count = Number.parseInt(text, 10);
        const shown = Number.parseInt(shownOf(opened.root), 10);
        const inFile = (await names(url.replace('?', '.csv?'))).length;
        if (count !== shown || count !== inFile)
          wrong.push(`${path} → ${url}: ${count}, shows ${shown}, file ${inFile}`);
      }
      return wrong;
    }

    test.each(['/fabriques', '/territoires', '/organisations'])(
      'for all values of %s',
      { timeout: 120_000 },
      async (path) => {
        expect(valuesOf(await page(path)).length).toBeGreaterThan(20);
        expect(await wrongCounts(path)).toEqual([]);
      },
    );

    test.each(['/fabriques', '/territoires', '/organisations'])(
      'for combinations of values of %s',
      { timeout: 120_000 },
      async (path) => {
        const values = valuesOf(await page(path));
        const combination = fc
          .tuple(
            fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 }),
            fc.constantFrom('', '', 'de', 'ville', 'a'),
          )
          .map(([chosen, q]) => new URLSearchParams([...chosen.map(([name, value]) => [name, value]), ['q', q]]));
        for (const query of fc.sample(combination, { seed: 15, numRuns: 12 })) {
          expect(await wrongCounts(`${path}?${query}`, 5)).toEqual([]);
        }
      },
    );
  });

  test('a value without rows is no link; a chosen one stays, so that it can be taken away', async () => {
    const { links, root } = await page('/territoires?annee=2018&region=03');
    expect(shownOf(root)).toContain('Aucun territoire');
    const urls = links.map(({ url }) => url);
    expect(urls).toContain('/territoires?annee=2018');
    expect(urls).toContain('/territoires?region=03');
    expect(links.filter(({ text }) => text.startsWith('0'))).toEqual([]);
    const checked = elementsOf(root).filter((it) => attributeOf(it, 'checked') !== undefined);
    expect(checked.map((it) => attributeOf(it, 'value'))).toEqual(['2018', '03']);
  });

  test('a header orders the list, and says how it is ordered', async () => {
    const byName = await page('/organisations');
    const header = (read: ReadPage) =>
      elementsOf(read.root)
        .filter(({ tagName }) => tagName === 'th')
        .flatMap((it) => {
          const sorted = attributeOf(it, 'aria-sort');
          return sorted === undefined ? [] : [`${textOf(it)} ${sorted}`];
        });
    expect(header(byName)).toEqual(['Organisation (trier) ascending']);
    const link = byName.links.find(({ text }) => text === 'Fabriques (trier)');
    expect(link?.url).toBe('/organisations?tri=fabriques&ordre=decroissant');
    const byCount = await page(link?.url ?? '');
    expect(header(byCount)).toEqual(['Fabriques (trier) descending']);
    expect(byCount.links.find(({ text }) => text === 'Fabriques (trier)')?.url).toBe(
      '/organisations?tri=fabriques&ordre=croissant',
    );
    // The ANCT and Intercommunalités de France: 13 Fabriques each; then the Banque des territoires: 9.
    expect((await names('/organisations.csv?tri=fabriques')).slice(0, 3)).toEqual([
      'Agence nationale de la cohésion des territoires',
      'Intercommunalités de France',
      'Banque des territoires',
    ]);
  });

  test('a page has 100 rows, and says so; the next page has the others; the file has all', async () => {
    const first = await page('/territoires?tri=annee');
    expect(first.text).toContain('Cette page montre 100 lignes sur 112.');
    const next = first.links.find(({ text }) => text.startsWith('Lignes suivantes'))?.url ?? '';
    const second = await page(next);
    expect(second.text).toContain('Cette page montre 12 lignes sur 112.');
    const rows = [first, second].flatMap(rowsOf);
    expect(new Set(rows).size).toBe(112);
    expect(await names('/territoires.csv?tri=annee')).toEqual(rows);
    const back = second.links.find(({ text }) => text.endsWith('Lignes précédentes'))?.url ?? '';
    expect(rowsOf(await page(back))).toEqual(rowsOf(first));
  });

  test.each([
    [
      '/fabriques?annee=abc&statut=x&region=99',
      'Paramètres inconnus ou en trop, sans effet : annee=abc, statut=x, region=99.',
    ],
    ['/territoires?departement=999&tri=prix&ordre=x', 'departement=999, tri=prix, ordre=x'],
    ['/organisations?q=%21%21', 'q=!!'],
    [
      `/fabriques?${Array.from({ length: 12 }, (_, index) => `annee=${2000 + index}`).join('&')}`,
      'annee=2010, annee=2011',
    ],
    ['/territoires?apres=xyz', 'L’adresse donnait une position qui n’existe pas dans cette liste'],
    ['/territoires?apres=%00', 'L’adresse donnait une position qui n’existe pas dans cette liste'],
  ])('%s is answered, with a sentence', async (path, sentence) => {
    const { status, text } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain(sentence);
  });

  test('the most choices that a form allows fit the limits of the API', async () => {
    const { root } = await page('/territoires');
    const chosen = valuesOfForm(root)
      .map((pair) => pair.join('='))
      .join('&');
    expect((await page(`/territoires?${chosen}&q=a`)).status).toBe(200);
  });

  test('a filtered list is not for search engines: they get the plain one', async () => {
    const { html } = await page('/fabriques?annee=2023');
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).toContain('<link rel="canonical" href="/fabriques"/>');
    expect((await page('/fabriques')).html).not.toContain('noindex');
  });

  const valuesOfForm = (root: ReadPage['root']) =>
    elementsOf(root)
      .filter((element) => attributeOf(element, 'type') === 'checkbox')
      .map((element) => [attributeOf(element, 'name') ?? '', attributeOf(element, 'value') ?? '']);

  /** The first column of a file. */
  async function names(path: string): Promise<string[]> {
    const response = await fetch(`${server.url}${path}`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const lines = (await response.text()).trimEnd().split('\r\n').slice(1);
    return lines.map((line) =>
      line.startsWith('"') ? (line.slice(1).split('",')[0] ?? '') : (line.split(',')[0] ?? ''),
    );
  }
});

/** What the list shows, in words. */
const shownOf = (root: ReadPage['root']) =>
  textOf(elementsOf(root).find((element) => attributeOf(element, 'id') === 'liste-titre'));

/** The names of the rows. */
const rowsOf = ({ root }: ReadPage) =>
  elementsOf(root)
    .filter((element) => attributeOf(element, 'scope') === 'row')
    .map(textOf);
