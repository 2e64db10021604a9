import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { useCountedServer } from '../counted-server.ts';
import { elementsOf, readPage, textOf } from './page-text.ts';

const post = (url: string, fields: Readonly<Record<string, string>>) =>
  readPage(url, { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'text/html' } });

describe('the page that matches a list', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const match = (list: string, path = '/retrouver') => post(`${server.url}${path}`, { noms: list });

  test('has a form that works without a script', async () => {
    const { status, html } = await readPage(`${server.url}/retrouver`);
    expect(status).toBe(200);
    expect(html).toMatch(/<form [^>]*action="\/retrouver" method="post"/);
    expect(html).toContain('<label for="noms">');
    expect(html).toContain('formaction="/retrouver.csv"');
    expect(html).not.toContain('<table');
  });

  test('says of each name what it is, how certain that is, in which role and when', async () => {
    const list = 'Banque des Territoires\n200067205\nbanque des territoire\nManche\nNancy\nSites industriels de demain';
    const { status, root, links, html } = await match(list);
    expect(status).toBe(200);
    const rows = elementsOf(root)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) =>
        elementsOf(row)
          .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
          .map(textOf),
      );
    const bank = ['Banque des territoires', 'institution financière publique', 'partenaire, cofinanceur', '9'];
    const years = '2020, 2021, 2023, 2024, 2025';
    expect(rows.slice(1)).toEqual([
      ['Banque des Territoires', 'exact', ...bank, years],
      ['200067205', 'exact', 'CA du Cotentin', 'communauté d’agglomération', 'territoire', '2', '2018, 2023'],
      ['banque des territoire', 'proche', ...bank, years],
      ['Manche', 'exact', 'Manche', 'département', '', '', ''],
      ['Nancy', 'autre lieu', 'Nancy, commune (54395), hors du graphe', '', '', '', ''],
      ['Sites industriels de demain', 'exact', 'Sites industriels de demain', 'Fabrique', '', '', '2020'],
    ]);
    const urls = links.map(({ url }) => url);
    expect(urls).toContain('/territoires/ca-du-cotentin');
    expect(urls).toContain('/departements/50');
    // The list stays in the form, and goes into no link.
    expect(html).toContain('>Banque des Territoires\n200067205\n');
    expect(urls.filter((url) => url.includes('noms') || url.includes('200067205'))).toEqual([]);
  });

  test('shows all candidates of a name that is not certain', async () => {
    const { text } = await match('territoires');
    expect(text).toContain('plusieurs candidats');
    expect(text).toContain('Territoire de Belfort ou Banque des territoires');
  });

  test('in English', async () => {
    const { html, text } = await match('CA du Cotentin', '/en/retrouver');
    expect(html).toContain('<html lang="en">');
    expect(text).toContain(
      '1 name. Exact: 1; close: 0; to check: 0; several candidates: 0; another place: 0; none: 0.',
    );
  });

  test('the same form gives a file, as a program or a spreadsheet reads it', async () => {
    const ask = async (fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ noms: 'DGALN\nNancy', ...fields });
      return fetch(`${server.url}/retrouver.csv`, { method: 'POST', body });
    };
    const file = await ask({});
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="retrouver-correspondances-[0-9a-f]{8}\.csv"$/,
    );
    expect((await file.text()).split('\r\n')).toEqual([
      'Nom donné,Certitude,Correspondance,Nature,Rôles,Fabriques,Années,Autres candidats,Lieu absent du graphe,identifiant,type',
      'DGALN,exact,"Direction générale de l\'aménagement, du logement et de la nature",direction d\'administration centrale,' +
        'partenaire,6,"2019, 2020, 2021, 2023, 2025",,,dgaln,organisation',
      'Nancy,autre lieu,,,,,,,"Nancy, commune (54395), hors du graphe",,',
      '',
    ]);
    const bytes = new Uint8Array(await (await ask({ pour: 'tableur' })).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain('Nancy;autre lieu;');
  });

  test('an answer to a list is stored nowhere', async () => {
    const { headers } = await match('Cerema');
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  test('500 names at most, and it says so', async () => {
    const { status, root, text } = await match(Array.from({ length: 501 }, (_, index) => `nom ${index}`).join('\n'));
    expect(status).toBe(200);
    expect(elementsOf(root).filter(({ tagName }) => tagName === 'tr')).toHaveLength(1 + 500);
    expect(text).toContain('Votre liste a 501 noms ; les 500 premiers sont traités.');
  });

  test.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0007\n\u2028'],
    ['markup', '<script>alert(1)</script>\n</textarea><img src=x>'],
    ['half a character', '\ud83d'],
    ['very long names', `${'é'.repeat(5_000)}\n${'x'.repeat(5_000)}`],
    ['a formula', '=HYPERLINK("http://example.org")'],
  ])('%s is no error', async (_, list) => {
    const { status, root } = await match(list);
    expect(status).toBe(200);
    const tags = new Set(elementsOf(root).map(({ tagName }) => tagName));
    expect(tags.has('img')).toBe(false);
  });

  test.each([
    [415, { body: '{}', headers: { 'content-type': 'application/json' } }],
    [415, { body: 'noms=Cerema', headers: { 'content-type': 'text/plain' } }],
    [413, { body: new URLSearchParams({ noms: 'x'.repeat(100_001) }) }],
    [200, { body: 'noms=%FF%&x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    [405, { method: 'PUT', body: new URLSearchParams({ noms: 'Cerema' }) }],
  ])('answers %i to a request of %j', async (status, init) => {
    expect((await fetch(`${server.url}/retrouver`, { method: 'POST', ...init })).status).toBe(status);
  });

  test('a file without a list, and a form posted to another page, do not exist', async () => {
    expect((await fetch(`${server.url}/retrouver.csv`)).status).toBe(404);
    const body = new URLSearchParams({ noms: 'Cerema' });
    expect((await fetch(`${server.url}/liens`, { method: 'POST', body })).status).toBe(405);
  });
});

describe('what a list costs with nothing cached, the frame of the page included', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  // What stays in memory for a version of the data is read once.
  beforeAll(async () => {
    await fetch(`${server.url()}/recherche?q=a`);
  });

  test.each([
    ['no name', 0, 2],
    ['a name', 1, 4],
    ['a hundred names', 100, 4],
    ['five hundred names', 500, 12],
  ])('%s', async (_, count, statements) => {
    const noms = Array.from({ length: count }, (__, index) => `nom ${index}`).join('\n');
    await post(`${server.url()}/retrouver`, { noms });
    expect(server.statements).toBe(statements);
  });
});
