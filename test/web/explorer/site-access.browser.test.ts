import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import type { HttpServer } from '../../../src/http/server.ts';
import { failingWith, startSmallServer } from '../../http/small-server.ts';
import { faultsOf } from '../axe.ts';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('the pages about the site, in a browser', () => {
  const old = { sourceMaxAgeMonths: 1, clock: () => new Date('2028-01-01'), contact: 'contact@example.fr' };
  const { open } = useBrowser(old);
  let failing: HttpServer;
  beforeAll(async () => {
    failing = await startSmallServer(failingWith(new PublicError('TIMEOUT', 'Words.')));
  });
  afterAll(() => failing.close());

  const paths = ['/mentions-legales', '/en/accessibilite', '/donnees-personnelles', '/plan'];

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('have no fault that axe finds, and fit the width: %s, %d px', async (colorScheme, width) => {
    for (const url of [...paths, `${failing.url}/plan`]) {
      const { page } = await open(url, { colorScheme, viewport: { width, height: 800 } });
      expect([url, await faultsOf(page)]).toEqual([url, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test('the playground leads to the pages, and the pages to the playground', async () => {
    const { page } = await open('/graphql?lang=en');
    expect(await page.getByRole('link', { name: 'Pages for readers' }).getAttribute('href')).toBe('./en');
    await page.goto(new URL('/plan', page.url()).href);
    await page.getByRole('contentinfo').getByRole('link', { name: 'API GraphQL' }).click();
    expect(new URL(page.url()).pathname).toBe('/graphql');
  });
});
