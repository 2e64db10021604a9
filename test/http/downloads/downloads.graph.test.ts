import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloadsAt } from '../../../src/answers/downloads.ts';
import { datasetSchema } from '../../../src/domain/dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { datasetFormats } from '../../../src/export/dataset-format.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { post } from '../post.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const version = datasetVersion(smallDataset);

describe('the downloads of the data set', () => {
  let server: SmallServer;
  let downloads: { format: string; url: string }[];
  let path: string;
  beforeAll(async () => {
    server = await startSmallServer();
    const response = await post(server.url, { query: '{ dataset { downloads { format url } } }' });
    const { data } = (await response.json()) as { data: { dataset: { downloads: typeof downloads } } };
    downloads = data.dataset.downloads;
    expect(downloads[0]).toEqual({ format: 'JSON', url: `/downloads/fabriques-graph-${version}.json` });
    path = downloads[0]?.url ?? '';
  });
  afterAll(() => server.close());

  test('contain the imported data set, for scripts of any site, cacheable forever', async () => {
    const response = await fetch(`${server.url}${path}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="fabriques-graph-${version}.json"`,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringMatching(/^Content-Disposition, ETag,.* Retry-After, X-Request-Id$/),
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${version}"`,
    });
    expect(datasetSchema.parse(await response.json())).toEqual(smallDataset);
  });

  test('exist in every format with its media type, for GET and HEAD', async () => {
    expect(downloads.map(({ format }) => format)).toEqual(datasetFormats.map(({ name }) => name));
    for (const [index, { url }] of downloads.entries()) {
      const response = await fetch(`${server.url}${url}`);
      expect(response.status, url).toBe(200);
      expect(response.headers.get('content-type'), url).toBe(datasetFormats[index]?.mediaType);
      expect((await response.arrayBuffer()).byteLength, url).toBeGreaterThan(0);
      const head = await fetch(`${server.url}${url}`, { method: 'HEAD' });
      expect(head.headers.get('content-disposition'), url).toBe(response.headers.get('content-disposition'));
      expect(await head.text()).toBe('');
    }
  });

  test('of tables are saved under the names that the data package uses', async () => {
    const table = await fetch(`${server.url}/downloads/fabriques-graph-${version}/territoire-departements.csv`);
    expect(table.headers.get('content-disposition')).toBe('attachment; filename="territoire-departements.csv"');
    expect(await table.text()).toBe('territoire,departement\r\n50218,50\r\n200042604,50\r\n62041,62\r\n');
  });

  test.each([`"${version}"`, `W/"${version}"`, `"else", W/"${version}"`, '*'])(
    'are not sent again to a client that has them: %s',
    async (tags) => {
      const response = await fetch(`${server.url}${path}`, { headers: { 'If-None-Match': tags } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(`"${version}"`);
      expect(await response.text()).toBe('');
    },
  );

  test('are sent to a client that has another version', async () => {
    const response = await fetch(`${server.url}${path}`, { headers: { 'If-None-Match': `"0000", "${version}x"` } });
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });

  test('have names without version, which redirect to the current version', async () => {
    const table = await fetch(`${server.url}/downloads/fabriques-graph/regions.csv`);
    expect(table.url).toBe(`${server.url}/downloads/fabriques-graph-${version}/regions.csv`);
    expect(await table.text()).toContain('28,Normandie');
    const redirect = await fetch(`${server.url}/downloads/fabriques-graph.zip`, { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([303, `fabriques-graph-${version}.zip`]);
    expect(redirect.headers.get('cache-control')).toBe('no-cache');
  });

  test('include the linked data at its IRI, in the format that the client accepts', async () => {
    const turtle = await fetch(`${server.url}/downloads/fabriques-graph`);
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(await turtle.text()).toContain('skos:prefLabel "Cerema"');
    const headers = { Accept: 'application/ld+json, */*;q=0.1' };
    const jsonLd = await fetch(`${server.url}/downloads/fabriques-graph`, { headers });
    expect(jsonLd.headers.get('content-type')).toBe('application/ld+json');
    expect(await jsonLd.json()).toHaveProperty('@graph');
  });

  test('are read-only, and allow requests from any site', async () => {
    const preflight = await fetch(`${server.url}${path}`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    const refused = await fetch(`${server.url}${path}`, { method: 'DELETE' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('log no error when a client disconnects halfway', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = get(`${server.url}/downloads/fabriques-graph-${version}.zip`, (response) => {
        response.once('data', () => request.destroy());
        response.once('close', resolve);
      });
      request.once('error', reject);
    });
    expect((await fetch(`${server.url}${path}`)).status).toBe(200);
    expect(server.logged).toEqual([]);
  });

  test('answer 404 for another name or version', async () => {
    for (const name of ['', 'fabriques-graph-0000.json', `fabriques-graph-${version}.csv`, '../package.json']) {
      const response = await fetch(`${server.url}/downloads/${encodeURIComponent(name)}`);
      expect(response.status, name).toBe(404);
      expect(await response.text()).toContain('downloads { url }');
    }
  });

  test('have absolute URLs if the server knows its public URL', async () => {
    expect(await downloadsAt('https://graphe.example.fr').ofDataset('abc')).toContainEqual({
      format: 'CSV: fabriques',
      url: 'https://graphe.example.fr/downloads/fabriques-graph-abc/fabriques.csv',
      description: expect.stringContaining('Fabrique'),
      mediaType: 'text/csv; charset=utf-8; header=present',
    });
  });
});
