import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import type { HttpServer } from '../../../src/http/server.ts';
import { failingWith, startSmallServer } from '../../http/small-server.ts';
import { openBrowser, visit, withoutBrowser } from '../browser.ts';
import { startRealServer } from '../real-server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(withoutBrowser)('the pages about the site, in a browser', () => {
  let server: HttpServer;
  let failing: HttpServer;
  let browser: Browser;
  beforeAll(async () => {
    const old = { sourceMaxAgeMonths: 1, clock: () => new Date('2028-01-01'), contact: 'contact@example.fr' };
    [server, failing, browser] = await Promise.all([
      startRealServer(old),
      startSmallServer(failingWith(new PublicError('TIMEOUT', 'Words.'))),
      openBrowser(),
    ]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await failing.close();
  });

  const paths = ['/mentions-legales', '/en/accessibilite', '/donnees-personnelles', '/plan'];

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('have no fault that axe finds, and fit the width: %s, %d px', async (colorScheme, width) => {
    for (const url of [...paths.map((path) => server.url + path), `${failing.url}/plan`]) {
      const { page } = await visit(browser, url, { colorScheme, viewport: { width, height: 800 } });
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect([url, violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))]).toEqual([
        url,
        [],
      ]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test('the playground leads to the pages, and the pages to the playground', async () => {
    const { page } = await visit(browser, `${server.url}/graphql?lang=en`, {});
    expect(await page.getByRole('link', { name: 'Pages for readers' }).getAttribute('href')).toBe('./en');
    await page.goto(`${server.url}/plan`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'API GraphQL' }).click();
    expect(new URL(page.url()).pathname).toBe('/graphql');
  });
});
