import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetSchema } from '../../../src/domain/dataset.ts';
import { datasetFormats } from '../../../src/export/dataset-format.ts';
import { releaseFolder } from '../../../src/releases/release.ts';
import { readReleases } from '../../../src/releases/releases.ts';
import { newer, older, temporaryFolder, writeRelease } from '../../releases/release-folder.ts';
import { post } from '../post.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const published = newer();

describe('the files of releases, on a server with newer data,', () => {
  const folder = temporaryFolder();
  let server: SmallServer;
  let versions: Record<'old' | 'withdrawn' | 'damaged' | 'current', string>;
  beforeAll(async () => {
    const withReleasedAt = (releasedAt: string) => ({ ...older, dataset: { ...older.dataset, releasedAt } });
    const withdrawn = { date: '2027-01-02', reason: 'It named a person by mistake.' };
    versions = {
      old: writeRelease(folder, older).version,
      withdrawn: writeRelease(folder, withReleasedAt('2026-12-01'), { withdrawn }).version,
      damaged: writeRelease(folder, withReleasedAt('2026-12-24')).version,
      current: writeRelease(folder, published).version,
    };
    const damaged = releaseFolder({ date: '2026-12-24', version: versions.damaged });
    writeFileSync(join(folder, damaged, 'dataset.json.gz'), 'not gzip');
    const options = { releases: readReleases(folder), publicUrl: 'https://example.org' };
    server = await startSmallServer(undefined, undefined, {}, options, published.dataset);
  });
  afterAll(() => server.close());
  const get = (name: string, init: RequestInit = {}) => fetch(`${server.url}/downloads/${name}`, init);

  /** The name that the file of a network has in a version. */
  const networkFile = async (version: string): Promise<string> => {
    const query = '{ network(of: [PARTNER]) { downloads { url } } }';
    const { data } = await (await post(server.url, { query })).json();
    const url: string = data.network.downloads[0].url;
    return url.replace('https://example.org/downloads/', '').replace(versions.current, version);
  };

  test('stay at their URLs in every format, and never change', async () => {
    for (const { suffix, mediaType } of datasetFormats) {
      const response = await get(`fabriques-graph-${versions.old}${suffix}`);
      expect([suffix, response.status]).toEqual([suffix, 200]);
      expect(response.headers.get('content-type')).toBe(mediaType);
      expect(response.headers.get('etag')).toBe(`"${versions.old}"`);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
    const json = await get(`fabriques-graph-${versions.old}.json`);
    expect(datasetSchema.parse(await json.json())).toEqual(older.dataset);
    const current = await get(`fabriques-graph-${versions.current}.json`);
    expect(datasetSchema.parse(await current.json())).toEqual(published.dataset);
  });

  test('are those that the catalogue of the release lists', async () => {
    const catalogue = await (await get(`fabriques-graph-${versions.old}.dcat.ttl`)).text();
    const urls = new Parser()
      .parse(catalogue)
      .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/dcat#downloadURL')
      .map(({ object }) => object.value);
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      expect(url).toContain(versions.old);
      const name = url.replace('https://example.org/downloads/', '');
      expect((await get(name, { method: 'HEAD' })).status, name).toBe(200);
    }
  });

  test('are not sent again to a client that has them', async () => {
    const headers = { 'If-None-Match': `"${versions.old}"` };
    expect((await get(`fabriques-graph-${versions.old}.json`, { headers })).status).toBe(304);
  });

  test('do not exist for a version that never was, nor in a format that is none', async () => {
    for (const name of ['fabriques-graph-0123456789abcdef.json', `fabriques-graph-${versions.old}.docx`]) {
      const response = await get(name);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/^No download has this name: no release has this version, or no format /);
    }
  });

  test('are gone once the release is withdrawn, with the reason and what to use instead', async () => {
    for (const name of [`fabriques-graph-${versions.withdrawn}.json`, await networkFile(versions.withdrawn)]) {
      const response = await get(name);
      expect(response.status).toBe(410);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toBe(
        `Release ${versions.withdrawn} of 2026-12-01 was withdrawn on 2027-01-02: It named a person by mistake. ` +
          `Use release ${versions.damaged} of 2026-12-24 instead.\n`,
      );
    }
  });

  test('of networks say how to make them again', async () => {
    const name = await networkFile(versions.old);
    const response = await get(name);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(
      `This network is of release ${versions.old} of 2026-11-23. This server has data set ${versions.current}, and computes ` +
        `networks of that one only. Make the file again on your machine: fabriques-graph serve --dataset ${versions.old}, then ` +
        `GET /downloads/${name}\n`,
    );
    expect((await get(name.replace(versions.old, '0123456789abcdef'))).status).toBe(404);
  });

  test('that are damaged fail without a word about the files of the server, and others go on', async () => {
    const response = await get(`fabriques-graph-${versions.damaged}.json`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain(folder);
    expect(server.logged).toContainEqual(
      expect.objectContaining({ message: `Release ${versions.damaged} cannot be read.` }),
    );
    expect((await get(`fabriques-graph-${versions.old}.json`)).status).toBe(200);
  });
});

describe('many clients that ask for many releases', () => {
  const folder = temporaryFolder();

  test('are answered in turn, with one data set being read at a time', async () => {
    const days = Array.from({ length: 12 }, (_, index) => `2026-12-${String(index + 10)}`);
    const versions = days.map(
      (releasedAt) => writeRelease(folder, { ...older, dataset: { ...older.dataset, releasedAt } }).version,
    );
    const real = readReleases(folder);
    let now = 0;
    let most = 0;
    const releases = {
      ...real,
      dataset: async (release: Parameters<typeof real.dataset>[0]) => {
        now += 1;
        most = Math.max(most, now);
        return real.dataset(release).finally(() => {
          now -= 1;
        });
      },
    };
    const clientLimits = { executions: 8, trustedProxies: ['127.0.0.1'] };
    const server = await startSmallServer(undefined, undefined, clientLimits, { releases });
    const statuses = await Promise.all(
      versions.flatMap((version, index) =>
        [0, 1].map(async (turn) => {
          const headers = { 'X-Forwarded-For': `198.51.100.${index * 2 + turn}` };
          const response = await fetch(`${server.url}/downloads/fabriques-graph-${version}.json`, { headers });
          return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
        }),
      ),
    );
    await server.close();
    expect(most).toBe(1);
    // Those who have waited for 3 s are told to come again.
    expect(statuses.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(statuses.some(({ status, bytes }) => status === 200 && bytes > 100_000)).toBe(true);
  });
});
