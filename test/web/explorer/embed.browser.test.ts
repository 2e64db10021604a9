import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../axe.ts';
import { openBrowser, visit, withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('a frame on another site', () => {
  const { url, open } = useBrowser();
  let other: Server;
  beforeAll(async () => {
    other = createServer((request, response) => {
      const framed = new URL(request.url ?? '/', 'http://other').searchParams.get('framed') ?? '';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>Autre</title><iframe src="${url()}${framed}" width="800" height="900"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => other.close());

  /** The heading that a frame shows. Null if the browser refuses to show the page. */
  async function headingInFrame(path: string): Promise<string | null> {
    const browser = await openBrowser();
    try {
      const { port } = other.address() as AddressInfo;
      // Another host name is another site.
      const { page } = await visit(browser, `http://localhost:${port}/?framed=${encodeURIComponent(path)}`, {});
      await page.waitForLoadState('load');
      const heading = page.frameLocator('iframe').locator('h1');
      return (await heading.count()) === 0 ? null : await heading.textContent();
    } finally {
      await browser.close();
    }
  }

  test('shows the pages made for it, and no other', async () => {
    expect(await headingInFrame('/embed/liens?a=banque-des-territoires&b=cerema')).toBe(
      'Banque des territoires et Cerema',
    );
    expect(await headingInFrame('/organisations/cerema')).toBeNull();
    expect(await headingInFrame('/liens?a=banque-des-territoires&b=cerema')).toBeNull();
  });

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)(
    'has no fault that axe finds, nor have dossiers and readings: %s, %d px',
    { timeout: 240_000 },
    async (colorScheme, width) => {
      const { page } = await open('/', { colorScheme, viewport: { width, height: 900 } });
      const found: string[] = [];
      const claim = '/embed/participations/economie-des-territoires-littoraux:PARTNER:cerema';
      const stops = ['qui-revient-avec-qui', 'les-territoires-revenus', 'ce-que-les-fabriques-ne-prouvent-pas'].flatMap(
        (slug) => ['', '/1', '/2', '/3', '/4', '/5'].map((stop) => `/visites/${slug}${stop}`),
      );
      const embedded = [
        ...[
          '/embed/reseau',
          '/embed/liens?a=banque-des-territoires&b=cerema',
          '/embed/liens?a=anah&b=caisse-des-depots',
        ],
        claim,
      ];
      for (const path of [
        ...embedded,
        ...embedded.map((it) => `/en${it}`),
        ...['/organisations/cerema/dossier', '/visites', '/en/visites', '/en/visites/qui-revient-avec-qui'],
        ...stops,
      ]) {
        await page.goto(`${url()}${path}`);
        found.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        if (wide > width) found.push(`${path}: ${wide} px wide`);
      }
      expect(found).toEqual([]);
    },
  );
});
