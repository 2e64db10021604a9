import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { attributeOf, elementsOf, readPage } from './page-text.ts';

const publicUrl = 'https://graphe.example.fr/sous';

describe('the picture of a page for previews', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer({ publicUrl });
  });
  afterAll(() => server.close());

  const metaOf = async (path: string) => {
    const { root } = await readPage(server.url + path);
    const metas = elementsOf(root).filter(({ tagName }) => tagName === 'meta');
    return (name: string) => {
      const named = metas.find((it) => (attributeOf(it, 'property') ?? attributeOf(it, 'name')) === name);
      return named === undefined ? undefined : attributeOf(named, 'content');
    };
  };

  test.each([
    ['/organisations/cerema', '/images/organisations/cerema.png'],
    ['/en/organisations/cerema', '/en/images/organisations/cerema.png'],
    ['/fabriques/economie-des-territoires-littoraux', '/images/fabriques/economie-des-territoires-littoraux.png'],
    ['/departements/50', '/images/departements/50.png'],
  ])('of %s is a PNG of 1,200 × 630 at the URL in its head', async (path, picture) => {
    const meta = await metaOf(path);
    expect(meta('og:image')).toBe(publicUrl + picture);
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:image:alt')).toBe(`${meta('og:title')}. ${meta('description')}`);
    const response = await fetch(server.url + picture);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_200, 630]);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
  });

  test('is sent once to a client that revalidates it', async () => {
    const url = `${server.url}/images/organisations/ademe.png`;
    const first = await fetch(url);
    await first.arrayBuffer();
    const again = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });

  test('of a page that is not of one entity is that of the home page', async () => {
    expect((await metaOf('/plan'))('og:image')).toBe(`${publicUrl}/images/accueil.png`);
    expect((await metaOf('/en/plan'))('og:image')).toBe(`${publicUrl}/en/images/accueil.png`);
    const response = await fetch(`${server.url}/en/images/accueil.png`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    await response.arrayBuffer();
  });

  test('does not exist for people, nor in their pages', async () => {
    const meta = await metaOf('/organisations/coline-perrin');
    expect([meta('og:image'), meta('twitter:card')]).toEqual([undefined, 'summary']);
    expect((await fetch(`${server.url}/images/organisations/coline-perrin.png`)).status).toBe(404);
  });

  test.each(['/images/organisations/nobody.png', '/images/plan.png', '/images/nothing.png', '/images/.png'])(
    'does not exist at %s',
    async (path) => {
      expect((await fetch(server.url + path)).status).toBe(404);
    },
  );
});

test('a client pays for a picture, once', async () => {
  const server = await startRealServer({ clientLimits: { pointsPerMinute: 200_000 } });
  const limit = 200_000;
  let last = limit;
  /** The points that a request costs. */
  const costOf = async (path: string) => {
    const response = await fetch(server.url + path);
    await response.arrayBuffer();
    const left = Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
    const cost = last - left;
    last = left;
    return cost;
  };
  const page = await costOf('/organisations/cerema');
  const picture = await costOf('/images/organisations/cerema.png');
  expect(picture - page).toBe(450);
  // From the cache it costs what every request costs.
  expect(await costOf('/images/organisations/cerema.png')).toBe(10);
  await server.close();
});
