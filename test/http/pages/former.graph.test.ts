import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalParticipationId } from '../../../src/domain/participation-id.ts';
import { after, before, twoReleases } from '../../fixtures/removed.ts';
import { releaseOf } from '../../releases/release-folder.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const { version } = releaseOf(before);
const gone = 'metropoles-et-territoires-environnants';
const claim = `/participations/${gone}:ASSOCIATION:france-urbaine`;

/** What the frozen page has, and the newer page of the server's data does not have. */
const former: readonly [path: string, title: string, inFrench: RegExp][] = [
  [`/fabriques/${gone}`, 'Coopérations entre métropoles', /Cette Fabrique n’est plus sur la page de l’ANCT/],
  ['/territoires/brest-metropole', 'Brest Métropole', /Ce territoire n’est plus sur la page de l’ANCT/],
  ['/organisations/procos', 'Procos', /Cette organisation n’est plus sur la page de l’ANCT/],
  [claim, 'France urbaine, association d’élus partenaire', /La page de l’ANCT ne le dit plus/],
];

describe('the old address of what left the page', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer(
      undefined,
      undefined,
      {},
      { releases: twoReleases, requestTimeoutMs: 60_000 },
      after,
    );
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { headers, redirect: 'manual' });

  test.each(former)('%s says what it was, and where its last version is', async (path, title, inFrench) => {
    const response = await get(path, { Accept: 'text/html' });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toMatch(inFrench);
    expect(page).toContain('23 novembre 2026');
    expect(page.replace(/<[^>]+>/g, '')).toContain(title);
    expect(page).toContain('<meta name="robots" content="noindex');
    expect(page).toContain(`href="/source/${version}`);
    expect(page).toContain(`href="/downloads/fabriques-graph-${version}.json"`);
    expect(page).toContain(`href="${path}.json"`);
    expect(server.logged).toEqual([]);
  });

  test.each(former)('/en%s says it in English', async (path) => {
    const page = await (await get(`/en${path}`, { Accept: 'text/html' })).text();
    expect(page).toContain('no longer');
    expect(page).toContain('23 November 2026');
    expect(page).not.toContain('n’est plus sur la page');
  });

  test('shows the words and lines of the participations, and links to what is still there', async () => {
    const page = await (await get(`/fabriques/${gone}`)).text();
    expect(page).toContain('Cette Fabrique Prospective visait à identifier les pistes');
    expect(page).toContain('<q lang="fr">Brest métropole (29)</q>');
    expect(page).toContain(`href="/source/${version}#L146"`);
    expect(page).toContain('href="/organisations/france-urbaine"');
  });

  test.each(former)('%s has files, marked as of the last release', async (path) => {
    const json = await get(`${path}.json`);
    expect(json.status).toBe(200);
    expect(json.headers.get('x-robots-tag')).toBe('noindex');
    expect(await json.json()).toMatchObject({
      dataset: { version, releasedAt: '2026-11-23' },
      lastSeen: { version, date: '2026-11-23' },
    });
    for (const suffix of ['.ttl', '.jsonld'])
      expect([suffix, (await get(path + suffix)).status]).toEqual([suffix, 200]);
    const triples = new Parser().parse(await (await get(path, { Accept: 'text/turtle' })).text());
    const deprecated = triples.filter(
      ({ predicate }) => predicate.value === 'http://www.w3.org/2002/07/owl#deprecated',
    );
    expect(deprecated.map(({ object }) => object.value)).toEqual(['true']);
  });

  test('has the participations of a removed Fabrique in its files', async () => {
    const { participations } = (await (await get(`/fabriques/${gone}.json`)).json()) as { participations: object[] };
    expect(participations).toHaveLength(6);
  });

  test('redirects from the code of a territoire to its slug', async () => {
    const response = await get('/territoires/242900314.json');
    expect([response.status, response.headers.get('location')]).toEqual([301, './brest-metropole.json']);
  });

  test('redirects from the long id of a participation to the readable one', async () => {
    const id = globalParticipationId({ fabrique: gone, role: 'ASSOCIATION', actor: 'france-urbaine' });
    const response = await get(`/participations/${encodeURIComponent(id)}`, { Accept: 'text/html' });
    expect([response.status, response.headers.get('location')]).toEqual([301, claim]);
  });

  test('leads from a dossier to the page', async () => {
    const response = await get('/organisations/procos/dossier');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/organisations/procos']);
  });

  test('is in a frame of another site as well', async () => {
    const response = await get(`/embed${claim}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('La page de l’ANCT ne le dit plus');
  });

  test('is neither in the site map nor a choice of other pages', async () => {
    const map = await (await get('/sitemap.xml')).text();
    expect(map).toContain('/organisations/cerema');
    for (const text of ['procos', gone, 'brest-metropole']) expect(map).not.toContain(text);
    for (const path of ['/liens?a=cerema&b=procos', '/chemins?de=cerema&a=procos', '/recherche?q=procos']) {
      const response = await get(path);
      expect([path, response.status < 500]).toEqual([path, true]);
      expect(await response.text()).not.toContain('href="/organisations/procos"');
    }
    expect(server.logged).toEqual([]);
  });

  test('of what no release had is not found', async () => {
    for (const path of ['/organisations/nobody', '/organisations/nobody.json', '/organisations/nobody.ttl']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });
});

test('files of what is there say that it is there', async () => {
  const server = await startSmallServer(
    undefined,
    undefined,
    {},
    { releases: twoReleases, requestTimeoutMs: 60_000 },
    after,
  );
  const response = await fetch(`${server.url}/organisations/cerema.json`);
  expect(response.headers.has('x-robots-tag')).toBe(false);
  expect(await response.json()).toMatchObject({ lastSeen: null });
  await server.close();
});
