import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { crowdDataset } from '../../fixtures/crowd-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { faultsOf } from '../axe.ts';
import { visit, withoutBrowser } from '../browser.ts';
import { differenceOf, inkOf } from '../pixels.ts';
import { startRealServer } from '../real-server.ts';
import { useBrowser } from '../use-browser.ts';

/** 313 territoires with 48,206 links. */
const path = '/reseau?qui=territoires&min=1';

/** What the software that stands for a GPU says of reading pixels. */
const isOfDriver = (complaint: string) => /GPU stall due to ReadPixels/.test(complaint);

describe.skipIf(withoutBrowser)('a network that is too large for an SVG, in a browser', { timeout: 120_000 }, () => {
  const { browser } = useBrowser();
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer({ store: await storeOf(crowdDataset) });
  });
  afterAll(() => server.close());

  const open = (options: BrowserContextOptions = {}) => visit(browser(), `${server.url}${path}`, options);
  const canvas = (page: Page) => page.locator('.reseau-toile');

  async function openDrawn(options: BrowserContextOptions = {}) {
    const visited = await open({ reducedMotion: 'reduce', ...options });
    await visited.page.locator('.est-pret').waitFor({ timeout: 60_000 });
    return visited;
  }

  test('is drawn at the places of the server: two loads give the same picture, and it is not blank', async () => {
    const pictures: Buffer[] = [];
    for (const _ of [1, 2]) {
      const { page, complaints } = await openDrawn();
      await page.evaluate("document.querySelector('.reseau-boutons').hidden = true");
      pictures.push(await canvas(page).screenshot());
      expect(complaints.filter((it) => !isOfDriver(it))).toEqual([]);
      await page.context().close();
    }
    const [one, other] = pictures as [Buffer, Buffer];
    expect(inkOf(one)).toBeGreaterThan(0.05);
    expect(differenceOf(one, other)).toBeLessThan(0.001);
  });

  test('the table drives it, and the panel has the first facts of the page', async () => {
    const { page } = await openDrawn({ viewport: { width: 1_400, height: 1_400 } });
    const whole = await canvas(page).screenshot();
    const [name = ''] = await page.locator('#points tbody th').allTextContents();
    const button = page
      .locator('#points')
      .getByRole('button', { name: new RegExp(`, montrer ${name} sur le dessin$`) });
    await button.focus();
    const status = page.locator('.reseau-cadre [role=status]');
    await status.filter({ hasText: `${name}\u202f: 310 voisins` }).waitFor({ state: 'attached' });
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeGreaterThan(0.001);
    await page.keyboard.press('Enter');
    const panel = page.locator('.reseau-panneau');
    await panel.getByRole('link', { name: /^Toute la page/ }).waitFor();
    expect(await panel.getByText('et 290 de plus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    await page.locator('h1').click();
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeLessThan(0.001);
  });

  test.each([
    ['light', 1_280],
    ['dark', 360],
  ] as const)('axe finds nothing, and nothing is too wide: %s, %d px', async (colorScheme, width) => {
    const { page } = await openDrawn({ colorScheme, viewport: { width, height: 900 } });
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await canvas(page).getAttribute('aria-hidden')).toBe('true');
  });

  test('without a script the page says why there is no drawing; the tables are there', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('.reseau-grand').textContent()).toContain('n’est dessiné que par un navigateur');
    expect(await page.locator('#liens tbody tr').count()).toBe(100);
  });

  test.each([
    [503, 'Le serveur est trop occupé'],
    [429, 'Le serveur est trop occupé'],
    [400, 'Le serveur n’a pas pu dessiner ce réseau'],
  ])('says so if the server refuses with %d', async (status, words) => {
    const { page } = await visit(browser(), `${server.url}/plan`);
    await page.route('**/reseau.extrait*', (route) => route.fulfill({ status, body: 'x' }));
    await page.goto(`${server.url}${path}`);
    await page.locator('.reseau-grand').getByText(words).waitFor();
    expect(await page.locator('.reseau-toile').count()).toBe(0);
  });
});
