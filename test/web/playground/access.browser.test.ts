import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../axe.ts';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('in a browser', () => {
  const used = useBrowser();
  const open = (search = '', options = {}) => used.open(`/graphql${search}`, options);
  const json = (page: Page) => page.getByRole('textbox', { name: 'Réponse', exact: true });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

  const phone = { width: 390, height: 844 };

  describe.each([
    ['wide, light', { colorScheme: 'light' }],
    ['wide, dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: phone }],
  ] as const)('%s', (_name, options) => {
    test('every part of the page is accessible, and none is wider than the window', { timeout: 60_000 }, async () => {
      const { page, complaints } = await open('', options);
      const viewport = page.viewportSize()?.width ?? 0;
      const check = async (part: string) => {
        expect(await faultsOf(page), part).toEqual([]);
        expect(await width(page), part).toBe(viewport);
      };
      await page.getByRole('link', { name: 'Avec qui travaille une organisation' }).waitFor();
      await check('examples');
      await page.getByRole('link', { name: 'Avec qui travaille une organisation' }).click();
      await json(page).waitFor();
      await check('an answer as JSON');
      await button(page, 'Tableau').click();
      await button(page, 'Partager').click();
      await page.getByText('Copier pour…').click();
      await check('an answer as a table, a copied link and the menu');
      await button(page, 'R').click();
      await page.getByRole('textbox', { name: 'Requête' }).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(' {');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('region', { name: '1 erreur' }).waitFor();
      await check('an error');
      await button(page, 'Documentation').click();
      await page.getByRole('heading', { name: 'Champs de la requête' }).waitFor();
      await check('documentation');
      await button(page, 'Historique').click();
      await check('history');
      // The browser itself tells of the status of the wrong query.
      expect(complaints).toEqual([expect.stringContaining('the server responded with a status of 400')]);
    });
  });

  test('the page is accessible before its editor is loaded', async () => {
    const page = await used.browser().newPage();
    await page.route('**/editors-*', () => undefined);
    await page.goto(`${used.url()}/graphql?example=network`);
    await page.locator('.json pre').waitFor();
    expect(await page.locator('.cm-content').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('the theme is that of the system until it is chosen, and stays chosen', async () => {
    const { page } = await open('', { colorScheme: 'dark' });
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByRole('switch', { name: 'Thème sombre', checked: true }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await background()).toBe(light);
    expect(await page.getByRole('switch', { name: 'Thème sombre', checked: false }).count()).toBe(1);
  });

  test('the keyboard reaches and uses everything, and leaves the editor by Tab', async () => {
    const { page } = await open();
    await page.locator('.cm-content').first().waitFor();
    const focused = () =>
      page.evaluate(`(() => {
      const inner = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
      return inner.getAttribute('aria-label') ?? inner.textContent.trim() ?? '';
    })()`) as Promise<string>;
    const tabTo = async (name: string, most = 100) => {
      const passed: string[] = [];
      for (let count = 0; count < most; count++) {
        await page.keyboard.press('Tab');
        passed.push(await focused());
        if (passed.at(-1)?.startsWith(name)) return;
      }
      throw new Error(`Tab does not reach ${name}, but ${passed.join(', ')}.`);
    };
    await tabTo('Aller à la requête', 1);
    await tabTo('Pages de lecture', 1);
    await tabTo('Thème sombre', 1);
    await tabTo('English', 1);
    await tabTo('Exemples', 1);
    await tabTo('Quels territoires ont participé', 5);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await json(page).getByText('Banque des territoires').first().waitFor();
    await tabTo('Exécuter');
    await tabTo('Copier pour', 4);
    await page.keyboard.press('Enter');
    await tabTo('curl', 1);
    await page.keyboard.press('Escape');
    await tabTo('Requête', 3);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('{ regions { code } }');
    await page.keyboard.press('Control+Enter');
    await json(page).getByText('"84"').waitFor();
    await tabTo('Variables', 2);
    await tabTo('JSON', 4);
    await tabTo('Tableau', 1);
    await page.keyboard.press('Enter');
    await tabTo('Tableau', 5);
  });

  test('a first visit loads less than 300 kB, from this server only', async () => {
    const context = await used.browser().newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const hosts = new Set<string>();
    session.on('Network.requestWillBeSent', ({ request }) => hosts.add(request.url.split('/').slice(0, 3).join('/')));
    await session.send('Network.enable');
    const schema = page.waitForResponse((response) => response.url().includes('IntrospectionQuery'));
    await page.goto(`${used.url()}/graphql`);
    await (await schema).finished();
    await page.locator('.cm-content').first().waitFor();
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(300_000);
    expect([...hosts].filter((host) => !host.startsWith('data:'))).toEqual([used.url()]);
  });

  describe('below a path prefix of a reverse proxy', () => {
    let proxy: Server;
    let url: string;
    beforeAll(async () => {
      proxy = createServer((request, response) => {
        const [, path] = /^\/sous\/chemin(\/.*)$/.exec(request.url ?? '') ?? [];
        if (path === undefined) {
          response.writeHead(404).end();
          return;
        }
        const target = forward(
          `${used.url()}${path}`,
          { method: request.method, headers: { ...request.headers, connection: 'close' } },
          (answer) => {
            response.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(response);
          },
        );
        request.pipe(target);
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/sous/chemin/`;
    });
    afterAll(() => proxy.close());

    test('the page works, and requests nothing outside of the prefix', async () => {
      const { page, complaints, requests } = await used.open(`${url}graphql`);
      await page.getByRole('link', { name: 'Quels partenaires travaillent le plus souvent' }).click();
      await json(page).getByText('Banque des territoires').first().waitFor();
      await button(page, 'Documentation').click();
      await page.getByRole('heading', { name: 'Champs de la requête' }).waitFor();
      expect(requests.filter((it) => !it.startsWith(url) && !it.startsWith('data:'))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
});
