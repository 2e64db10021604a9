import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entityPath } from '../../../src/explorer/addresses.ts';
import { type HttpServer, startServer } from '../../../src/http/server.ts';
import { realDataset } from '../../export/render.ts';
import { storeOf } from '../../schema/ask.ts';
import { startRealServer } from '../../web/real-server.ts';
import { useCountedServer } from '../counted-server.ts';
import { post } from '../post.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

const idOf = (fabrique: string, role: string, actor: string) =>
  Buffer.from(`Participation:${fabrique}:${role}:${actor}`).toString('base64');
const boulonnais = idOf('zones-d-activites-economiques', 'TERRITOIRE', '246200729');
const pathOf = (id: string) => entityPath({ kind: 'participation', id });

describe('the page of a participation', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const read = (path: string) => readPage(`${server.url}${path}`);

  test('states the claim, quotes its words and their line, and names both ends', async () => {
    const { status, title, text, root, links } = await read(pathOf(boulonnais));
    expect(status).toBe(200);
    expect(title).toMatch(/^CA du Boulonnais, territoire : Comment faire de la transformation des zones/);
    expect(text).toContain('La CA du Boulonnais a participé à la Fabrique');
    const words = elementsOf(root).find((it) => attributeOf(it, 'class') === 'claim-words');
    expect(textOf(words)).toBe('CA du Boulonnais (13)');
    const urls = links.map(({ url }) => url);
    expect(urls).toContain('/source#L49');
    expect(urls).toContain('/territoires/ca-du-boulonnais');
    expect(urls).toContain('/fabriques/zones-d-activites-economiques');
    expect(urls).toContain('/definitions#territoire');
    // On the page of the ANCT, browsers mark these words.
    expect(links.find(({ text }) => text === 'Voir la source originale')?.url).toMatch(
      /liste-des-fabriques#:~:text=CA%20du%20Boulonnais%20\(13\)$/,
    );
    // The line around the words.
    expect(text).toContain('Territoires : CA Loire Forez (42)');
  });

  test('has the correction with its evidence, and a citation', async () => {
    const { text, root } = await read(pathOf(boulonnais));
    expect(text).toContain('Code de département erroné');
    expect(text).toContain('SIREN 246200729, CA du Boulonnais : 22 communes membres, toutes en 62');
    const citation = elementsOf(root).find((it) => attributeOf(it, 'id') === 'citation');
    expect(textOf(citation)).toMatch(/^CA du Boulonnais, territoire de la Fabrique prospective « Comment faire/);
    expect(textOf(citation)).toContain('ligne 49');
  });

  test('says where the page names it outside its lists', async () => {
    const { text } = await read(pathOf(idOf('sites-industriels-de-demain', 'COFINANCEUR', 'caisse-des-depots')));
    expect(text).toContain('nommé dans le texte de la page, hors de la liste');
    expect(text).toContain('Cette Fabrique Prospective est cofinancée par la Caisse des dépôts.');
  });

  test('in English has the French words marked as French', async () => {
    const { html, text } = await read(`/en${pathOf(boulonnais)}`);
    expect(html).toContain('<h1><span lang="fr">CA du Boulonnais</span>, territoire (2023)</h1>');
    expect(html).toContain('<blockquote class="claim-words" lang="fr"');
    expect(text).toContain('What the page says');
  });

  test('of a person is not for search engines', async () => {
    const person = idOf('alimentation-durable-dans-les-qpv', 'PARTNER', 'coline-perrin');
    expect((await read(pathOf(person))).html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect((await read(pathOf(boulonnais))).html).not.toContain('noindex');
  });

  test('exists for each participation, with its words and its line', async () => {
    for (const { fabrique, role, actor, mention } of realDataset.participations) {
      const { status, root, links } = await read(pathOf(idOf(fabrique, role, actor)));
      const words = elementsOf(root).find((it) => attributeOf(it, 'class') === 'claim-words');
      expect([status, textOf(words)]).toEqual([200, mention.text.replace(/\s+/g, ' ')]);
      expect(links.map(({ url }) => url)).toContain(`/source#L${mention.line}`);
    }
  });

  test.each([
    ['no id', 'xyz'],
    ['the id of a Fabrique', Buffer.from('Fabrique:eau-et-industrie').toString('base64')],
    ['an unknown actor', idOf('eau-et-industrie', 'PARTNER', 'nobody')],
  ])('is a 404 for %s', async (_case, id) => {
    expect((await read(pathOf(id))).status).toBe(404);
  });

  test('has the id that the API gives', async () => {
    const query = '{ participations(filter: { lines: [49], text: "Boulonnais" }) { nodes { id } } }';
    const answer = await (await post(server.url, { query })).json();
    expect(answer).toMatchObject({ data: { participations: { nodes: [{ id: boulonnais }] } } });
  });
});

describe('an error to report', () => {
  const contact = 'fabriques@example.org';
  test('is a prepared message, if the site has a contact', async () => {
    const store = await storeOf(realDataset);
    const server = await startServer({
      ...{ store, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, answerCacheMb: 0, rowCacheMb: 0, contact },
      log: (error) => expect.fail(String(error)),
    });
    try {
      const { links } = await readPage(`${server.url}${pathOf(boulonnais)}`);
      const url = new URL(links.find(({ text }) => text === 'La page de l’ANCT se trompe')?.url ?? '');
      expect([url.protocol, url.pathname]).toEqual(['mailto:', contact]);
      const body = url.searchParams.get('body')?.split('\r\n') ?? [];
      expect(body[0]).toBe('La page de l’ANCT se trompe.');
      expect(body).toContain('Ligne\u202f: 49');
      expect(body).toContain('Mots\u202f: CA du Boulonnais (13)');
      expect(body.join('\n')).toMatch(/Version des données\u202f: [0-9a-f]{16}/);
    } finally {
      await server.close();
      await store.close();
    }
  });
});

describe('the page of a participation, with nothing cached', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 }, realDataset);

  test('takes two operations', async () => {
    // The first page of an entity reads the index of all entities, for search engines: once for each version of the data.
    await readPage(`${server.url()}/organisations/cerema`);
    server.statements = 0;
    expect((await readPage(`${server.url()}${pathOf(boulonnais)}`)).status).toBe(200);
    // The data set and the newest Fabrique for the frame; the participation, its corrections.
    expect(server.statements).toBe(4);
  });
});
