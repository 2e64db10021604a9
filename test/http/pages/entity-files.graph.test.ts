import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entityFormats, entityPath } from '../../../src/domain/entity-address.ts';
import { globalParticipationId } from '../../../src/domain/participation-id.ts';
import type { Role } from '../../../src/domain/roles.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { referencesOf } from '../../export/entity/references.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';
import { useCountedServer } from '../counted-server.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const idOf = (fabrique: string, role: Role, actor: string) =>
  encodeURIComponent(globalParticipationId({ fabrique, role, actor }));
const turtleType = 'text/turtle; charset=utf-8';

describe('the files of things', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer(undefined, undefined, {}, { publicUrl: 'https://graphe.example.fr/sous' });
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.url + path, { headers, method, redirect: 'manual' });

  test('have every format for every thing, by suffix and by Accept, in both languages', async () => {
    for (const reference of referencesOf(smallDataset)) {
      for (const { suffix, type } of entityFormats) {
        const path = entityPath(reference);
        const file = await get(path + suffix);
        expect([path, suffix, file.status]).toEqual([path, suffix, 200]);
        expect(file.headers.get('content-type')?.split(';')[0]).toBe(type);
        const text = await file.text();
        if (suffix === '.ttl') expect(new Parser().parse(text).length).toBeGreaterThan(10);
        else expect(JSON.parse(text)).toBeTypeOf('object');
        const accepted = await get(`/en${path}`, { Accept: `${type}, */*;q=0.1` });
        expect([path, suffix, await accepted.text()]).toEqual([path, suffix, text]);
      }
    }
    expect(server.logged).toEqual([]);
  });

  test('say of a thing what the file at its IRI says of it', async () => {
    const { iri, page } = (await (await get('/territoires/granville.json')).json()) as Record<string, string>;
    expect(iri).toBe('https://graphe.example.fr/sous/downloads/fabriques-graph#territoire/50218');
    expect(page).toBe('https://graphe.example.fr/sous/territoires/granville');
    const whole = await fetch((iri ?? '').replace('https://graphe.example.fr/sous', server.url));
    const about = (turtle: string) =>
      new Parser()
        .parse(turtle)
        .filter(({ subject }) => subject.value === iri)
        .map(({ predicate, object }) => [predicate.value, object.value]);
    const own = about(await (await get('/territoires/granville.ttl')).text());
    expect(own.length).toBeGreaterThan(8);
    expect(own).toEqual(about(await whole.text()));
    expect(own).toContainEqual(['http://xmlns.com/foaf/0.1/page', page]);
  });

  test('are for scripts of any site, and link to the page and the other formats', async () => {
    const { headers, status } = await get('/organisations/cerema', { Accept: 'text/turtle' });
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': turtleType,
      'content-location': './cerema.ttl',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('ETag'),
      'cache-control': 'no-cache',
      vary: 'Accept, Accept-Encoding',
      link: expect.stringContaining('<https://graphe.example.fr/sous/organisations/cerema>; rel="canonical"'),
    });
    expect(headers.has('x-robots-tag')).toBe(false);
  });

  test('leave browsers, other clients that accept anything, and other paths to the pages', async () => {
    for (const accept of ['text/html,*/*;q=0.8', '*/*', 'image/png']) {
      const response = await get('/organisations/cerema', { Accept: accept });
      expect(response.headers.get('content-type')).not.toMatch(/turtle|json/);
    }
    for (const path of ['/organisations', '/organisations/', '/organisations/cerema/x', '/partners/cerema.ttl']) {
      const response = await get(path, { Accept: 'text/turtle' });
      expect([path, response.headers.get('content-type')]).not.toEqual([path, expect.stringContaining('turtle')]);
    }
  });

  test('are not sent again to a client that has them', async () => {
    const first = await get('/fabriques/eau.json');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    const second = await get('/fabriques/eau.json', { 'If-None-Match': `"x", ${tag}` });
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag]);
    expect(second.headers.get('vary')).toBe('Accept, Accept-Encoding');
    // Another format is another content.
    expect((await get('/fabriques/eau.ttl', { 'If-None-Match': tag })).status).toBe(200);
  });

  test('have the same headers for HEAD', async () => {
    const [whole, head] = [await get('/fabriques/eau.ttl'), await get('/fabriques/eau.ttl', {}, 'HEAD')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['content-type', 'content-length', 'content-encoding', 'etag', 'link', 'vary']) {
      expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
    }
  });

  test('are compressed for clients that accept gzip', async () => {
    const whole = await get('/fabriques/eau.ttl', { 'Accept-Encoding': 'identity' });
    const compressed = await get('/fabriques/eau.ttl', { 'Accept-Encoding': 'gzip' });
    expect([whole.headers.get('content-encoding'), compressed.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    const length = (response: Response) => Number(response.headers.get('content-length'));
    expect(length(compressed) * 2).toBeLessThan(length(whole));
    expect(await compressed.text()).toBe(await whole.text());
  });

  test('answer 404 for a thing that does not exist, with a code in JSON', async () => {
    for (const path of [
      '/fabriques/nothing',
      '/organisations/toString',
      '/participations/UGFydA==',
      '/regions/%C3%A9',
    ]) {
      const json = await get(path, { Accept: 'application/json' });
      expect([path, json.status, json.headers.get('cache-control')]).toEqual([path, 404, 'no-store']);
      const { errors } = (await json.json()) as { errors: { message: string; extensions: object }[] };
      expect(errors).toEqual([{ message: expect.stringMatching(/^There is no /), extensions: { code: 'NOT_FOUND' } }]);
      const turtle = await get(`${path}.ttl`);
      expect([turtle.status, turtle.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
      expect(await turtle.text()).toMatch(/^There is no /);
    }
  });

  test('redirect from former slugs and from codes, in the same format', async () => {
    const moved = async (path: string, accept: string) => {
      const response = await get(path, { Accept: accept });
      const target = new URL(response.headers.get('location') ?? '', `https://graphe.example.fr/sous${path}`);
      return [response.status, target.href.replace('https://graphe.example.fr/sous', '')];
    };
    expect(await moved('/organisations/certu.ttl', '*/*')).toEqual([301, '/organisations/cerema.ttl']);
    expect(await moved('/en/territoires/50218', 'text/turtle')).toEqual([301, '/en/territoires/granville.ttl']);
    expect(await moved('/participations/eau-et-industrie:PARTNER:certu.json', '*/*')).toEqual([
      301,
      '/participations/eau:PARTNER:cerema.json',
    ]);
  });

  test('are read-only, and allow requests from any site', async () => {
    const preflight = await get('/fabriques/eau', {}, 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD']);
    const refused = await get('/fabriques/eau.ttl', {}, 'DELETE');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

test('files of natural persons are not for search engines', async () => {
  const person = smallDataset.organisations.map((it) =>
    it.slug === 'tempo' ? { ...it, kind: 'personne' as const } : it,
  );
  const server = await startSmallServer(undefined, undefined, {}, {}, { ...smallDataset, organisations: person });
  for (const path of ['/organisations/tempo.json', `/participations/${idOf('sante', 'PARTNER', 'tempo')}.ttl`]) {
    expect((await fetch(server.url + path)).headers.get('x-robots-tag')).toBe('noindex');
  }
  expect((await fetch(`${server.url}/fabriques/sante.ttl`)).headers.has('x-robots-tag')).toBe(false);
  await server.close();
});

test('a file costs the points of a request, and one for each 1,000 bytes sent', async () => {
  const server = await startSmallServer(undefined, undefined, { pointsPerMinute: 1_000 });
  const left = (response: Response) => Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
  const headers = { 'Accept-Encoding': 'identity' };
  const file = await fetch(`${server.url}/fabriques/eau.ttl`, { headers });
  const thousands = Math.floor(Number(file.headers.get('content-length')) / 1_000);
  expect(thousands).toBeGreaterThan(3);
  expect(left(file)).toBe(1_000 - 10 - thousands);
  const head = await fetch(`${server.url}/fabriques/eau.ttl`, { method: 'HEAD' });
  expect(left(head)).toBe(1_000 - 20 - thousands);
  await server.close();
});

describe('the data set', () => {
  const server = useCountedServer({ answerCacheMb: 1, rowCacheMb: 0 });
  const nameOf = async () => {
    const response = await fetch(`${server.url()}/organisations/cerema.json`);
    return ((await response.json()) as { record: { name: string } }).record.name;
  };

  test('of an import replaces the one before in the files', async () => {
    expect(await nameOf()).toBe('Cerema');
    await importDataset(server.store(), changedDataset);
    // The version of the data is read again after one second.
    await vi.waitFor(async () => expect(await nameOf()).toBe('Centre d’études'), { timeout: 5_000 });
    expect((await fetch(`${server.url()}/fabriques/sante.json`)).status).toBe(404);
  });
});
