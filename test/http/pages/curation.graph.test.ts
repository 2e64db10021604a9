import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readCurationFiles } from '../../../seed/curation/curation.ts';
import { curatorOf } from '../../../src/curator.ts';
import type { Curator } from '../../../src/domain/curation-report.ts';
import { PublicError } from '../../../src/domain/error.ts';
import type { HttpServer } from '../../../src/http/server.ts';
import { projectPath } from '../../../src/project-root.ts';
import { frozenDataset, frozenPage } from '../../fixtures/frozen/frozen.ts';
import { newerPage } from '../../seed/update/newer.ts';
import { startRealServer } from '../../web/real-server.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';
import { elementsOf, readPage, textOf } from './page-text.ts';

const curationFolder = projectPath('test/fixtures/frozen/curation');
const frozenCuration = readCurationFiles(curationFolder);

interface Sent {
  readonly page?: Blob | string | null;
  readonly name?: string;
  readonly curation?: Readonly<Record<string, Blob | string>>;
}

const blobOf = (content: Blob | string) => (typeof content === 'string' ? new Blob([content]) : content);

/** The form as a browser sends it. */
function form({ page = frozenPage, name = 'page.txt', curation = {} }: Sent): FormData {
  const data = new FormData();
  data.append('envoi', 'fichiers');
  if (page === null) data.append('page', new Blob([]), '');
  else data.append('page', blobOf(page), name);
  for (const [file, content] of Object.entries(curation)) data.append('curation', blobOf(content), file);
  return data;
}

/** Windows-1252, for texts without characters of its own block. */
const latin1 = (text: string) => new Blob([new Uint8Array(Buffer.from(text.replaceAll('’', "'"), 'latin1'))]);

describe('the page of curators', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer({ curator: await curatorOf({ dataset: frozenDataset(), curationFolder }) });
  });
  afterAll(() => server.close());
  const send = (sent: Sent = {}, path = '/curation', headers: Record<string, string> = {}) =>
    readPage(`${server.url}${path}`, {
      method: 'POST',
      body: form(sent),
      headers: { accept: 'text/html', ...headers },
    });

  test('has a form for files that works without a script, and is not for search engines', async () => {
    const { status, html } = await readPage(`${server.url}/curation`);
    expect(status).toBe(200);
    expect(html).toMatch(/<form [^>]*action="\/curation" method="post" enctype="multipart\/form-data"/);
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).not.toContain('id="rapport"');
  });

  test('says of the page of this version that nothing changes', async () => {
    const { status, headers, text } = await send();
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
    expect(text).toContain('Rien n’empêche la publication.');
    expect(text).toContain('Rien ne change.');
    expect(text).toContain('Aucune ligne à ajouter.');
  });

  test('reports on a newer page: findings linked to marked lines, rows, differences', async () => {
    const { root, text, links } = await send({ page: newerPage(frozenPage) });
    expect(text).toContain('Des points empêchent la publication : les voici.');
    expect(text).toContain('organisations.csv : lignes à ajouter');
    expect(text).toContain('ajouté : Afilog [afilog]');
    const marked = elementsOf(root).filter(({ tagName }) => tagName === 'mark');
    expect(marked.map(textOf)).toEqual(
      expect.arrayContaining(['Afilog', 'France Logistique', 'CA Saint-Lô Agglo (50)']),
    );
    const ids = new Set(elementsOf(root).flatMap(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value ?? []));
    const anchors = links.map(({ url }) => url).filter((url) => /^#(?:L\d+|constat-\d+)$/.test(url));
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !ids.has(anchor.slice(1)))).toEqual([]);
  });

  test('in English', async () => {
    const { html, text } = await send({}, '/en/curation');
    expect(html).toContain('<html lang="en">');
    expect(text).toContain('Nothing blocks a release.');
  });

  test('reads a page saved as one file', async () => {
    const page = [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="limite"',
      '',
      '--limite',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(
        `<html><meta charset="utf-8"><body><main><p>${frozenPage.trimEnd().replaceAll('\n', '</p><p>')}</p></main></body></html>`,
      )
        .toString('base64')
        .replace(/.{76}/g, '$&\n'),
      '--limite--',
      '',
    ].join('\r\n');
    const { status, text } = await send({ page, name: 'Liste des Fabriques.mhtml' });
    expect(status).toBe(200);
    expect(text).toContain('Liste des Fabriques.mhtml (MHTML)');
    expect(text).toContain('Rien ne change.');
  });

  test('takes files of the curation, also as spreadsheets save them', async () => {
    const sections = latin1(
      `${frozenCuration['sections.csv'].trimEnd()}\nFabriques prospectives terminées;achevée\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    const page = frozenPage.replace('Fabriques prospectives achevées', 'Fabriques prospectives terminées');
    const without = await send({ page });
    expect(without.text).toContain('sections.csv : lignes à ajouter');
    const settled = await send({ page, curation: { 'sections (1).csv': sections } });
    expect(settled.text).toContain('sections (1).csv (Windows-1252)');
    expect(settled.text).not.toContain('sections.csv : lignes à ajouter');
  });

  test.each([
    ['no page', { page: null }, 'Choisissez la page enregistrée, puis comparez.'],
    ['another page', { page: 'Bonjour' }, 'The page has no section « Fabriques prospectives en cours »'],
    [
      'a picture',
      { page: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]), name: 'page.png' },
      'page.png is',
    ],
    ['another CSV file', { curation: { 'notes.csv': 'a;b' } }, 'notes.csv n’est pas un fichier de la curation.'],
    ['a damaged CSV file', { curation: { 'sections.csv': 'titre\nen cours\n' } }, 'sections.csv'],
    ['a page of endless lines', { page: `${frozenPage}${'x\n'.repeat(6_000)}` }, 'at most 2000 and 200000 are read'],
  ])('refuses %s with its reason', async (_, sent, reason) => {
    const { status, text, headers } = await send(sent);
    expect(status).toBe(422);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('Les fichiers n’ont pas pu être comparés');
    expect(text).toContain(reason);
    expect(text).not.toContain('at Object');
  });

  test('gives the rows of a report as a file for French spreadsheets', async () => {
    const lignes = JSON.stringify({ columns: ['titre', 'statut'], rows: [['terminées', '=achevée']] });
    const body = new URLSearchParams({ fichier: 'sections.csv', pour: 'tableur', lignes });
    const file = await fetch(`${server.url}/curation.csv`, { method: 'POST', body });
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="curation-sections-[0-9a-f]{8}\.csv"$/,
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.toString('utf8')).toBe("\uFEFFtitre;statut\r\nterminées;'=achevée\r\n");
    expect((await readPage(`${server.url}/curation.csv`)).status).toBe(404);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another subdomain', { 'sec-fetch-site': 'same-site' }],
    ['another site, in an old browser', { origin: 'https://exemple.fr' }],
    ['a page that hides where it is', { origin: 'null' }],
  ])('takes no form from %s', async (_, headers) => {
    for (const path of ['/curation', '/curation.csv']) {
      const { status, text } = await send({}, path, headers);
      expect(status).toBe(403);
      expect(text).toContain('Le formulaire vient d’une autre page');
    }
  });

  test('takes forms from its own page', async () => {
    expect((await send({ page: null }, '/curation', { 'sec-fetch-site': 'same-origin' })).status).toBe(422);
    expect((await send({ page: null }, '/curation', { origin: server.url })).status).toBe(422);
    // Otherwise browsers would call the origin of the form "null".
    expect((await readPage(`${server.url}/curation`)).headers.get('referrer-policy')).toBe('same-origin');
  });

  test('refuses files of more than 5 MB, and what is no form', async () => {
    const large = await send({ page: 'x'.repeat(5_000_001) });
    expect(large.status).toBe(413);
    expect(large.text).toContain('Ensemble, ils dépassent 5 Mo.');
    const post = (body: string, type: string) =>
      fetch(`${server.url}/curation`, { method: 'POST', body, headers: { 'content-type': type } });
    expect((await post('{}', 'application/json')).status).toBe(415);
    expect((await post('nothing', 'multipart/form-data; boundary=x')).status).toBe(400);
    expect((await post('nothing', 'multipart/form-data')).status).toBe(400);
  });
});

describe('a server without curators', () => {
  let server: SmallServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  test('does not have their page, and takes no files', async () => {
    server = await startSmallServer();
    expect((await readPage(`${server.url}/curation`)).status).toBe(404);
    expect((await readPage(`${server.url}/en/curation`)).status).toBe(404);
    // As at every address that does not exist.
    const answers = ['/curation', '/nowhere'].map((path) =>
      fetch(`${server?.url}${path}`, { method: 'POST', body: form({}) }),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([405, 405]);
  });

  test.each([
    ['OVERLOADED', 503, 'Le site est très sollicité'],
    ['TIMEOUT', 503, 'La réponse a pris trop de temps'],
  ] as const)('that cannot make a report now says %s', async (code, status, title) => {
    const failing: Curator = { files: [], report: () => Promise.reject(new PublicError(code, 'Later.')) };
    server = await startSmallServer(undefined, undefined, {}, { curator: failing });
    const page = await readPage(`${server.url}/curation`, {
      ...{ method: 'POST', body: form({}), headers: { accept: 'text/html' } },
    });
    expect([page.status, page.title]).toEqual([status, `${title} — Graphe des Fabriques prospectives`]);
  });
});
