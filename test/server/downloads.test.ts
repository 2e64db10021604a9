import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetSchema } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { downloadsOf } from '../../src/server/downloads.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { post } from './post.ts';
import { type SmallServer, startSmallServer } from './small-server.ts';

const version = datasetVersion(smallDataset);

describe('the downloads of the data set', () => {
  let server: SmallServer;
  let path: string;
  beforeAll(async () => {
    server = await startSmallServer();
    const response = await post(server.url, { query: '{ dataset { downloads { format url } } }' });
    const { data } = (await response.json()) as { data: { dataset: { downloads: { format: string; url: string }[] } } };
    expect(data.dataset.downloads).toEqual([{ format: 'JSON', url: `/downloads/fabriques-graph-${version}.json` }]);
    path = data.dataset.downloads[0]?.url ?? '';
  });
  afterAll(() => server.close());

  test('give the data set that was imported, for any site, to keep', async () => {
    const response = await fetch(`${server.url}${path}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="fabriques-graph-${version}.json"`,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${version}"`,
    });
    expect(datasetSchema.parse(await response.json())).toEqual(smallDataset);
  });

  test('are not sent again to who has them', async () => {
    const response = await fetch(`${server.url}${path}`, { headers: { 'If-None-Match': `"${version}"` } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
  });

  test('are not there under another name or version', async () => {
    for (const name of ['', 'fabriques-graph-0000.json', `fabriques-graph-${version}.csv`, '../package.json']) {
      const response = await fetch(`${server.url}/downloads/${encodeURIComponent(name)}`);
      expect(response.status, name).toBe(404);
      expect(await response.text()).toContain('downloads { url }');
    }
  });

  test('have whole addresses when the server knows its own', () => {
    expect(downloadsOf('abc', 'https://graphe.example.fr')).toEqual([
      { format: 'JSON', url: 'https://graphe.example.fr/downloads/fabriques-graph-abc.json' },
    ]);
  });
});
