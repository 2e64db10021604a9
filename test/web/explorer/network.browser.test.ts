import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import { faultsOf } from '../axe.ts';
import { withoutBrowser } from '../browser.ts';
import { differenceOf, inkOf } from '../pixels.ts';
import { useBrowser } from '../use-browser.ts';

/** Banque des territoires, DGOM, ADEME, DGALN and DGE have met the Cerema in at least two Fabriques. */
const cerema = 'Cerema\u202f: 5 voisins';

/** What the software that stands for a GPU says of reading pixels, which sigma does to know what is under the pointer. */
const isOfDriver = (complaint: string) => /GPU stall due to ReadPixels/.test(complaint);

describe.skipIf(withoutBrowser)('the network in a browser', { timeout: 60_000 }, () => {
  const { open } = useBrowser();

  /** The page once the canvas stands for the SVG. */
  async function openDrawn(path = '/reseau', options: BrowserContextOptions = {}) {
    const visited = await open(path, options);
    await visited.page.locator('.est-pret').waitFor();
    return visited;
  }

  const canvas = (page: Page) => page.locator('.reseau-toile');
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const nodeButton = (page: Page, name: string) =>
    page.locator('#points').getByRole('button', { name: new RegExp(`, montrer ${name} sur le dessin$`) });
  const status = (page: Page) => page.locator('.reseau-cadre [role=status]');
  const panel = (page: Page) => page.locator('.reseau-panneau');
  const says = (page: Page, text: string) => status(page).filter({ hasText: text }).waitFor({ state: 'attached' });

  /** Where a point of the drawing is in the window, in the unit of the SVG. */
  async function windowPlace(page: Page, { x, y }: { x: number; y: number }) {
    await canvas(page).scrollIntoViewIfNeeded();
    const box = await canvas(page).boundingBox();
    if (box === null) throw new Error('There is no canvas.');
    return [box.x + (x * box.width) / 960, box.y + (y * box.width) / 960] as const;
  }

  async function nodeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
    const { nodes } = JSON.parse((await page.locator('#reseau-donnees').textContent()) ?? '');
    return nodes.find((node: { id: string }) => node.id === `organisation:${id}`);
  }

  test('the canvas shows what the SVG shows, and two loads give the same picture', async () => {
    const plain = await open('/reseau', { javaScriptEnabled: false });
    const svg = await plain.page.locator('.reseau-dessin').screenshot();
    const pictures: Buffer[] = [];
    for (const _ of [1, 2]) {
      const { page } = await openDrawn();
      // The buttons lie over the drawing.
      await page.evaluate("document.querySelector('.reseau-boutons').hidden = true");
      pictures.push(await page.locator('.reseau-dessin').screenshot());
    }
    const [one = svg, other = svg] = pictures;
    const { page } = plain;
    expect(inkOf(one)).toBeGreaterThan(0.02);
    expect(differenceOf(one, other)).toBeLessThan(0.001);
    // The borders of lines and letters are smoothed in another way.
    expect(differenceOf(svg, one)).toBeLessThan(0.02);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, nothing moves, no complaint: %s', async (colorScheme) => {
    const { page, complaints } = await openDrawn('/reseau#choix=cerema', { colorScheme });
    await panel(page).getByText('Relié à').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const shift = await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) sum += value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 200);
    })`);
    expect(shift).toBe(0);
    expect(complaints.filter((it) => !isOfDriver(it))).toEqual([]);
    expect(await canvas(page).getAttribute('aria-hidden')).toBe('true');
    expect(await canvas(page).locator('[tabindex], a, button').count()).toBe(0);
    expect(await page.locator('[role=application]').count()).toBe(0);
  });

  test('the wheel scrolls the page, Ctrl and the wheel zoom, a button shows the whole drawing again', async () => {
    // High enough that a screenshot does not scroll.
    const viewport = { width: 1_400, height: 1_400 };
    const { page } = await openDrawn('/reseau', { reducedMotion: 'reduce', viewport });
    await page.mouse.move(...(await windowPlace(page, { x: 200, y: 500 })));
    const before = (await page.evaluate('scrollY')) as number;
    const whole = await canvas(page).screenshot();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate('scrollY')).toBe(before + 120);
    expect(differenceOf(whole, await canvas(page).screenshot())).toBeLessThan(0.001);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeGreaterThan(0.02);
    expect(await page.evaluate('scrollY')).toBe(before + 120);
    expect(await page.evaluate('visualViewport.scale')).toBe(1);

    await button(page, 'Vue d’ensemble').press('Enter');
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeLessThan(0.001);
    await button(page, 'Agrandir').press('Enter');
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeGreaterThan(0.02);
    await button(page, 'Réduire').press('Enter');
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeLessThan(0.001);
  });

  test('a pointer that drags moves the drawing', async () => {
    const { page } = await openDrawn('/reseau', { reducedMotion: 'reduce' });
    const [x, y] = await windowPlace(page, { x: 200, y: 500 });
    const whole = await canvas(page).screenshot();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeGreaterThan(0.02);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('the table drives the drawing: focus shows a node, arrows go on, Enter selects, Escape ends', async () => {
    const { page, complaints } = await openDrawn('/reseau', { reducedMotion: 'reduce' });
    const whole = await canvas(page).screenshot();
    const names = await page.locator('#points tbody th').allTextContents();
    await nodeButton(page, names[0] ?? '').focus();
    await says(page, 'Banque des territoires\u202f: 6 voisins');
    for (const _ of names.slice(0, names.indexOf('Cerema'))) await page.keyboard.press('ArrowDown');
    await says(page, cerema);
    expect(new URL(page.url()).hash).toBe('');
    expect(differenceOf(whole, await canvas(page).screenshot())).toBeGreaterThan(0.01);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#choix=cerema');
    expect(await nodeButton(page, 'Cerema').getAttribute('aria-pressed')).toBe('true');
    // Readers with a keyboard are taken to the panel, and back to the row when it closes.
    expect(await page.evaluate('document.activeElement.className')).toBe('reseau-panneau');
    await panel(page).getByRole('link', { name: 'Toute la page (Cerema)' }).waitFor();
    expect(await panel(page).locator('.panneau-extrait .lead').textContent()).toMatch(
      /^Le Cerema, opérateur de l’État, est nommé partenaire de 6 Fabriques/,
    );
    expect(await panel(page).locator('.panneau-suite ul').getByRole('link').allTextContents()).toEqual([
      'Banque des territoires et Cerema',
      'ADEME et Cerema',
      expect.stringMatching(/ et Cerema$/),
      expect.stringMatching(/ et Cerema$/),
      expect.stringMatching(/ et Cerema$/),
    ]);
    expect(await panel(page).getByRole('link', { name: 'ADEME et Cerema' }).getAttribute('href')).toBe(
      '/liens?a=ademe&b=cerema',
    );
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement.closest('tr').cells[0].textContent")).toBe('Cerema');
    expect(new URL(page.url()).hash).toBe('');
    expect(complaints.filter((it) => !isOfDriver(it))).toEqual([]);
  });

  test('the panel says so if the first facts of the page cannot be read, and still has the way to it', async () => {
    const { page } = await openDrawn('/reseau');
    await page.route('**/*.extrait*', (route) => route.fulfill({ status: 503, body: 'OVERLOADED' }));
    await page.evaluate("location.hash = '#choix=ademe+cerema'");
    await panel(page).getByText('Ses premiers faits n’ont pas pu être lus.').waitFor();
    const pair = panel(page).getByRole('link', { name: /^Ce qu’ils ont en commun/ });
    expect(await pair.getAttribute('href')).toBe('/liens?a=ademe&b=cerema');
  });

  test('a click on a node selects its row, a click on an edge its pair; back and forward follow', async () => {
    const { page } = await openDrawn('/reseau', { reducedMotion: 'reduce' });
    const [one, other] = [await nodeOf(page, 'cerema'), await nodeOf(page, 'ademe')];
    await page.mouse.click(...(await windowPlace(page, one)));
    await says(page, cerema);
    expect(await page.locator('#points tr.choisi th').allTextContents()).toEqual(['Cerema']);
    // Two clicks at once would be a double click.
    await page.waitForTimeout(400);
    await page.mouse.click(...(await windowPlace(page, { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })));
    await says(page, 'ADEME et Cerema\u202f: un lien');
    expect(new URL(page.url()).hash).toBe('#choix=ademe+cerema');
    expect(await page.locator('#liens tr.choisi').count()).toBe(1);
    expect(await panel(page).getByRole('link', { name: 'Toute la page (ADEME et Cerema)' }).getAttribute('href')).toBe(
      '/liens?a=ademe&b=cerema',
    );
    await page.goBack();
    await says(page, cerema);
    await page.goBack();
    await panel(page).waitFor({ state: 'hidden' });
    await page.goForward();
    await panel(page).getByText('Relié à').waitFor();

    await button(page, 'Sa ligne du tableau').press('Enter');
    expect(await page.evaluate("document.activeElement.closest('tr').cells[0].textContent")).toBe('Cerema');
  });

  test('on the full screen the drawing fills it', async () => {
    const { page } = await openDrawn();
    await button(page, 'Plein écran').press('Enter');
    await expect.poll(() => page.locator('.sigma-nodes').boundingBox()).toMatchObject({ width: 1_400, height: 900 });
  });

  test.each(['#choix=', '#choix=inconnu', '#choix=cerema+inconnu', '#choix=%E0%A4', '#points'])(
    'an address that names nothing in the network selects nothing: %s',
    async (hash) => {
      const { page, complaints } = await openDrawn(`/reseau${hash}`);
      expect(await panel(page).isVisible()).toBe(false);
      expect(complaints.filter((it) => !isOfDriver(it))).toEqual([]);
    },
  );

  type Point = { readonly x: number; readonly y: number };

  /** Moves fingers in ten steps. */
  async function drag(touch: CDPSession, fingersAt: (step: number) => Point[]): Promise<void> {
    for (let step = 0; step <= 10; step++) {
      const type = step === 0 ? 'touchStart' : 'touchMove';
      const touchPoints = fingersAt(step).map((point, id) => ({ ...point, id }));
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('on a small screen in English one finger scrolls, two fingers zoom, a tap selects', async () => {
    const { page, complaints } = await openDrawn('/en/reseau#choix=cerema', {
      ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    });
    await panel(page).getByText('Linked to').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).tap();
    expect(await panel(page).isVisible()).toBe(false);

    const [x, y] = await windowPlace(page, { x: 200, y: 500 });
    const touch = await page.context().newCDPSession(page);
    const before = (await page.evaluate('scrollY')) as number;
    await drag(touch, (step) => [{ x, y: y - 10 * step }]);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(before + 50);
    const whole = await canvas(page).screenshot();
    const [left, top] = await windowPlace(page, { x: 400, y: 310 });
    await drag(touch, (step) => [
      { x: left - 8 * step, y: top },
      { x: left + 40 + 8 * step, y: top },
    ]);
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeGreaterThan(0.02);
    expect(await page.evaluate('visualViewport.scale')).toBe(1);
    await page.getByRole('button', { name: 'Whole drawing' }).tap();
    await expect.poll(async () => differenceOf(whole, await canvas(page).screenshot())).toBeLessThan(0.001);
    await page.touchscreen.tap(...(await windowPlace(page, await nodeOf(page, 'cerema'))));
    await says(page, 'Cerema: 5 neighbours');
    expect(complaints.filter((it) => !isOfDriver(it))).toEqual([]);
  });

  test('without a script, and without WebGL, the SVG stays', async () => {
    const plain = await open('/reseau', { javaScriptEnabled: false });
    expect(await plain.page.locator('.reseau-dessin .points').isVisible()).toBe(true);
    expect(await plain.page.locator('.reseau-toile').count()).toBe(0);
    const { page } = await open('/plan');
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await page.goto(new URL('/reseau', page.url()).href);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.reseau-dessin .points').isVisible()).toBe(true);
    expect(await page.locator('.reseau-toile').count()).toBe(0);
  });

  test('only this page loads the script, which is under 150 kB compressed', async () => {
    const isScript = (request: string) => /\/assets\/start-\w+\.js$/.test(request);
    expect((await openDrawn()).requests.filter(isScript)).toHaveLength(1);
    const other = await open('/organisations');
    await other.page.waitForLoadState('networkidle');
    expect(other.requests.filter(isScript)).toEqual([]);
    const folder = projectPath('dist/explorer');
    const sizes = readdirSync(folder)
      .filter((name) => /^start-.*\.gz$/.test(name))
      .map((name) => statSync(join(folder, name)).size);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(150_000);
  });
});
