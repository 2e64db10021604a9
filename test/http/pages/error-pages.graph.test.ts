import { afterEach, describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import type { ErrorCode } from '../../../src/domain/error-codes.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { failingWith, type SmallServer, startSmallServer } from '../small-server.ts';
import { readPage } from './page-text.ts';

describe('a page that fails', () => {
  let server: SmallServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  const start = async (error: Error, options = {}) => {
    server = await startSmallServer(failingWith(error), undefined, {}, options);
    return server.url;
  };

  test.each([
    ['OVERLOADED', 503, 'Le site est très sollicité'],
    ['TIMEOUT', 503, 'La réponse a pris trop de temps'],
    ['IMPORT_IN_PROGRESS', 503, 'Les données sont en cours de mise à jour'],
    ['DATABASE_UNAVAILABLE', 503, 'Les données sont indisponibles'],
    ['DATABASE_MEMORY', 503, 'Les données sont indisponibles'],
  ] satisfies [ErrorCode, number, string][])(
    'because of %s, tells a browser %d in words: %s',
    async (code, status, title) => {
      const url = await start(new PublicError(code, 'Words for programs.'));
      const page = await readPage(`${url}/organisations/ademe?x=1`);
      expect([page.status, page.title]).toEqual([status, `${title} — Graphe des Fabriques prospectives`]);
      expect(page.text).toContain('Réessayez dans une seconde.');
      expect(page.headers.get('retry-after')).toBe('1');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(page.links).toContainEqual(
        expect.objectContaining({ url: '/organisations/ademe?x=1', text: 'Réessayer' }),
      );
      expect(page.links).toContainEqual(expect.objectContaining({ url: '/', text: 'Retour à l’accueil' }));
    },
  );

  test('for a reason that is ours, says so without the error, in the language of the path', async () => {
    const url = await start(new Error('secret detail'));
    const page = await readPage(`${url}/en/organisations/ademe`);
    expect([page.status, page.title]).toEqual([500, 'The server met an error — Graph of the Fabriques prospectives']);
    expect(page.headers.get('content-language')).toBe('en');
    expect(page.html).toContain('<html lang="en">');
    expect(page.html).not.toContain('secret');
    expect(page.headers.get('retry-after')).toBeNull();
    expect(String(server?.logged[0])).toContain('secret detail');
  });

  test('gives programs one line of text', async () => {
    const url = await start(new PublicError('TIMEOUT', 'Words for programs.'));
    const response = await fetch(`${url}/organisations/ademe`, { headers: { accept: 'text/csv, */*' } });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      503,
      'text/plain; charset=utf-8',
      'Words for programs.\n',
    ]);
  });

  test('answers HEAD with the same headers', async () => {
    const url = await start(new PublicError('TIMEOUT', 'Words for programs.'));
    const ask = (method: string) => fetch(`${url}/organisations/ademe`, { method, headers: { accept: 'text/html' } });
    const [get, head] = [await ask('GET'), await ask('HEAD')];
    expect([head.status, head.headers.get('content-type')]).toEqual([get.status, get.headers.get('content-type')]);
    expect(await head.text()).toBe('');
    await get.text();
  });

  test('has links on the sub-path of the public URL, and the contact', async () => {
    const url = await start(new PublicError('TIMEOUT', 'Words.'), {
      publicUrl: 'https://example.fr/sous',
      contact: 'a@example.fr',
    });
    const { links, html } = await readPage(`${url}/plan`);
    expect(links.map((it) => it.url)).toEqual([
      ...['/sous/', '/sous/plan', '/sous/', '/sous/accessibilite', '/sous/mentions-legales', 'mailto:a@example.fr'],
    ]);
    expect(html).toMatch(/href="\/sous\/assets\/main-\w+\.css"/);
  });

  test('never links another host, whatever the path of the request', async () => {
    const url = await start(new PublicError('TIMEOUT', 'Words.'));
    const { links } = await readPage(`${url}//evil.example/x`);
    expect(links.map((it) => it.url)).toContain('/evil.example/x');
    expect(links.filter((it) => it.url.startsWith('//'))).toEqual([]);
  });

  test.each(['/graphql', '/downloads/nothing', '/schema.graphql', '/healthz'])(
    'is only a page for readers: %s stays as programs know it',
    async (path) => {
      const url = await start(new PublicError('TIMEOUT', 'Words.'));
      const init = { method: 'DELETE', headers: { accept: 'text/html' } };
      const response = await fetch(url + path, init);
      expect(response.headers.get('content-type')).not.toContain('text/html');
      await response.text();
    },
  );
});

describe('a request that no page accepts', () => {
  let server: SmallServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  test('by its method, gets 405 with the allowed ones', async () => {
    server = await startSmallServer();
    const page = await readPage(`${server.url}/plan`, {
      method: 'POST',
      body: 'a=b',
      headers: { accept: 'text/html' },
    });
    expect([page.status, page.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(page.title).toContain('Cette page ne reçoit pas de formulaire');
    const text = await fetch(`${server.url}/plan`, { method: 'POST', body: 'a=b' });
    expect([text.status, text.headers.get('allow'), await text.text()]).toEqual([
      405,
      'GET, HEAD',
      'This URL is read-only. Use GET.\n',
    ]);
  });

  test('by its limit, is told when to come back', async () => {
    server = await startSmallServer((store: GraphStore) => store, undefined, { pointsPerMinute: 30 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      const page = await readPage(`${server.url}/plan?${count}`);
      statuses.push(page.status);
      if (page.status !== 429) continue;
      expect(page.title).toContain('Trop de demandes');
      const seconds = Number(page.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(page.text).toContain(seconds === 1 ? 'dans une seconde' : `dans ${seconds} secondes`);
    }
    expect(statuses).toContain(429);
  });
});
