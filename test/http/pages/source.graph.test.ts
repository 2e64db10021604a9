import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { realDataset } from '../../export/render.ts';
import { frozenPage } from '../../fixtures/frozen/frozen.ts';
import { startRealServer } from '../../web/real-server.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';
import { pageStatements } from './page-statements.ts';
import { attributeOf, elementsOf, type ReadPage, readPage, textOf } from './page-text.ts';

const withClass = ({ root }: ReadPage, name: string) =>
  elementsOf(root).filter((element) => attributeOf(element, 'class')?.split(' ').includes(name));
/** The numbers of the lines that a page shows. */
const numbersOn = (page: ReadPage) =>
  withClass(page, 'source-line').map((line) => Number(attributeOf(line, 'data-line')));
/** The text content of an element, unlike `textOf` with all of its spaces. */
function contentOf(element: ReturnType<typeof elementsOf>[number]): string {
  return element.childNodes
    .map((node) =>
      node.nodeName === '#text' && 'value' in node ? node.value : 'tagName' in node ? contentOf(node) : '',
    )
    .join('');
}

describe('the page of the source', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const read = (path: string) => readPage(`${server.url}${path}`);
  const line = async (number: number) =>
    elementsOf((await read('/source')).root).find((it) => attributeOf(it, 'id') === `L${number}`);

  test.each(['/source', '/en/source'])('%s has the text of the file, unaltered', async (path) => {
    const page = await read(path);
    const lines = withClass(page, 'source-text');
    expect(lines.map(contentOf).join('\n')).toBe(frozenPage);
    expect(lines.every((text) => attributeOf(text, 'lang') === 'fr')).toBe(true);
    expect(numbersOn(page)).toEqual(Array.from({ length: 153 }, (_, index) => index + 1));
  });

  test('says whose words they are and when they were read, and leaves search engines to the ANCT', async () => {
    const { text, html } = await read('/source');
    const url = 'https://anct.gouv.fr/programmes-dispositifs/fabriques-prospectives/liste-des-fabriques';
    expect(text).toContain('relevée au plus tard le 23 novembre 2026');
    expect(text).toContain('« Liste des Fabriques », Agence nationale de la cohésion des territoires (ANCT).');
    expect(text).toContain('Texte inchangé.');
    expect(html).toContain(`<a href="${url}">${url}</a>`);
    expect(html).toContain(`<link rel="canonical" href="${url}"/>`);
  });

  test('line 49: words are links, facts and the correction stand in the margin', async () => {
    const row = await line(49);
    const links = elementsOf(row).filter((it) => attributeOf(it, 'class') === 'source-mention');
    expect(links.map((link) => [contentOf(link), attributeOf(link, 'href')])).toEqual([
      ['CA Loire Forez (42)', '/territoires/ca-loire-forez-agglomeration'],
      ['CA de la Rochelle (17)', '/territoires/ca-de-la-rochelle'],
      ['CA Arles Crau Camargue Montagnette (13)', '/territoires/ca-d-arles-crau-camargue-montagnette'],
      ['CA du Boulonnais (13)', '/territoires/ca-du-boulonnais'],
      ['CA de Saint-Nazaire / CARENE (44)', '/territoires/ca-de-la-region-nazairienne-et-de-l-estuaire'],
      ['CC Granville Terre et Mer (50)', '/territoires/cc-de-granville-terre-et-mer'],
    ]);
    const margin = elementsOf(row).find((it) => attributeOf(it, 'class') === 'source-margin');
    expect(textOf(margin)).toContain('6 faits');
    expect(textOf(margin)).toContain('Correction : CA du Boulonnais (13). Code de département erroné. → 62');
    expect(textOf(margin)).toContain('toutes en 62 (decoupage-administratif 6.0.0)');
  });

  test('line 25: Villes de France is found after "Association des Petites Villes de France"', async () => {
    const links = elementsOf(await line(25)).filter((it) => attributeOf(it, 'class') === 'source-mention');
    expect(links.map(contentOf)).toEqual(['Association des Petites Villes de France', 'Villes de France']);
  });

  test('line 34: words of two territoires lead to the list of both', async () => {
    const row = await line(34);
    const shared = elementsOf(row).find((it) => contentOf(it) === 'Pays Vallée de la Sarthe/CC Val de Sarthe (72)');
    expect(shared && attributeOf(shared, 'href')).toBe('#L34-faits');
    const facts = elementsOf(row).find((it) => attributeOf(it, 'id') === 'L34-faits');
    expect(textOf(facts)).toContain('territoire : Pays Vallée de la Sarthe (l. 34)');
    expect(textOf(facts)).toContain('territoire : CC du Val de Sarthe (l. 34)');
  });

  test('names that are cited but not counted are those that we found by eye', async () => {
    const page = await read('/source');
    const marked = withClass(page, 'source-line').flatMap((row) =>
      elementsOf(row)
        .filter((it) => attributeOf(it, 'class') === 'source-uncounted')
        .map((it) => [Number(attributeOf(row, 'data-line')), contentOf(it), attributeOf(it, 'href')]),
    );
    expect(marked).toEqual([
      [2, 'Agence nationale de la cohésion des territoires', '/organisations/anct'],
      [10, 'Anel', '/organisations/anel'],
      [10, 'Cerema', '/organisations/cerema'],
      [23, 'Villes de France', '/organisations/villes-de-france'],
      [37, 'ADEME', '/organisations/ademe'],
      [103, 'Tempo Territorial', '/organisations/tempo-territorial'],
      [108, 'Grand Angoulême', '/territoires/ca-du-grand-angouleme'],
      [133, 'ANCT', '/organisations/anct'],
    ]);
  });

  test('each of the 280 participations is listed at its line, and each of the 43 corrections', async () => {
    const page = await read('/source');
    const rows = new Map(withClass(page, 'source-line').map((row) => [Number(attributeOf(row, 'data-line')), row]));
    const facts = page.links.filter(({ url }) => url.startsWith('/participations/'));
    expect(new Set(facts.map(({ url }) => url)).size).toBe(280);
    for (const [number, row] of rows) {
      const here = elementsOf(row).filter((it) => attributeOf(it, 'href')?.startsWith('/participations/'));
      const expected = realDataset.participations.filter(({ mention }) => mention.line === number).length;
      expect([number, here.length]).toEqual([number, expected]);
    }
    expect(realDataset.dataIssues).toHaveLength(43);
    for (const { line: number, problem, evidence } of realDataset.dataIssues) {
      const remarks = textOf(rows.get(number));
      expect(remarks).toContain(problem.replace(/\s+/g, ' '));
      expect(remarks).toContain(evidence.replace(/\s+/g, ' '));
    }
  });

  test('the corrections of a line stand in the order of its words', async () => {
    const remarks = elementsOf(await line(112)).filter((it) => attributeOf(it, 'class') === 'remark');
    expect(remarks.map((it) => textOf(elementsOf(it).find(({ tagName }) => tagName === 'q')))).toEqual([
      'Agence Nationale de la Rénovation Urbaine',
      'Comité National de Liaison des Régies de Quartier',
      'Santé Terres',
      'Terres en ville,',
    ]);
  });

  test('the lines of a Fabrique are one element, so that a link can name them without a script', async () => {
    const page = await read('/source');
    const block = elementsOf(page.root).find((it) => attributeOf(it, 'id') === 'L44-L49');
    const lines = elementsOf(block).filter((it) => attributeOf(it, 'class') === 'source-line');
    expect(lines.map((it) => attributeOf(it, 'id'))).toEqual(['L44', 'L45', 'L46', 'L47', 'L48', 'L49']);
    // The last Fabrique, and one before the heading of another year.
    const ids = withClass(page, 'source-block').map((it) => attributeOf(it, 'id'));
    expect(ids).toHaveLength(23);
    expect(ids).toContain('L30-L34');
    expect(ids.at(-1)).toBe('L151-L153');
    for (const id of ids) expect(page.links.map(({ url }) => url)).toContain(`/source#${id}`);
  });

  test.each([
    ['Lignes avec une correction', 24],
    ['Lignes avec un nom non compté', 7],
    ['Toutes les lignes', 153],
  ])('the filter "%s" opens the lines that it counts', async (name, count) => {
    const link = (await read('/source')).links.find(({ text }) => text === `${name} (${count})`);
    const page = await read(link?.url.split('#')[0] ?? '');
    expect(numbersOn(page)).toHaveLength(count);
    expect(page.html.includes('<meta name="robots" content="noindex, follow"/>')).toBe(count !== 153);
  });

  test.each([
    ['49', '/source#L49'],
    ['44-49', '/source#L44-L49'],
  ])('the form goes to line %s', async (typed, target) => {
    const { status, headers } = await read(`/source?ligne=${typed}`);
    expect([status, headers.get('location')]).toEqual([303, target]);
    expect((await read(`/en/source?ligne=${typed}`)).headers.get('location')).toBe(`/en${target}`);
  });

  test.each(['0', '154', 'Cerema', '<b>'])('the form says that %j is no line', async (typed) => {
    const { status, text, html } = await read(`/source?ligne=${encodeURIComponent(typed)}`);
    expect(status).toBe(200);
    expect(text).toContain(`« ${typed} » n’est pas un numéro de ligne. Donnez un nombre de 1 à 153`);
    expect(html).not.toContain('<b>');
  });

  test.each(['/source', '/en/source', '/source?filtre=corrections'])(
    '%s has no two links of one name to two targets, no id twice, no link to an anchor that is not there',
    async (path) => {
      const page = await read(path);
      const targets = new Map<string, Set<string>>();
      for (const { url, text } of page.links) targets.set(text, (targets.get(text) ?? new Set()).add(url));
      expect([...targets].filter(([, urls]) => urls.size > 1)).toEqual([]);
      const ids = elementsOf(page.root).flatMap((it) => attributeOf(it, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const anchors = page.links.filter(({ url }) => url.startsWith('#')).map(({ url }) => url.slice(1));
      expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
    },
  );

  test.each([
    ['faits', 280],
    ['corrections', 43],
    ['non-comptes', 8],
  ])('its margin is a table to download: %s', async (table, rows) => {
    const csv = await (await fetch(`${server.url}/source.csv?tableau=${table}`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + rows);
  });
});

describe('the source of another data set', () => {
  let server: SmallServer;
  beforeAll(async () => {
    // Its source is not a text of this version.
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test('is not shown: the page says so, and where to read it', async () => {
    const { status, text, html, links } = await readPage(`${server.url}/source`);
    expect(status).toBe(200);
    expect(text).toContain('Le texte à partir duquel ces données ont été faites n’est pas sur ce serveur.');
    expect(links.map(({ url }) => url)).toContain('https://example.org/liste');
    expect(html).not.toContain('source-line');
  });
});

test('one operation reads the page of the source', async () => {
  // The version and the data set, the newest Fabrique for the frame; Fabriques, participations, publications, corrections,
  // what actors are part of: territoires and organisations.
  expect(await pageStatements('/source')).toBe(8);
});
