import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

/** What readers come for, from the first page, with nothing but links and forms. */
describe.skipIf(withoutBrowser)('a reader who never heard of GraphQL', { timeout: 60_000 }, () => {
  const { open } = useBrowser();

  const path = (page: Page) => {
    const { pathname, search } = new URL(page.url());
    return pathname + search;
  };
  const main = (page: Page) => page.getByRole('main');
  /** The lines of the source page that the page of a pair cites. */
  const lines = async (page: Page) =>
    (
      await main(page)
        .locator('a[href^="/source#L"]')
        .evaluateAll((links) => links.map((link) => link.textContent))
    )
      .map((text) => Number(text?.replace(/\D+/g, '')))
      .sort((a, b) => a - b);

  describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
    test('finds who meets the Banque des territoires most, in which words', async () => {
      const { page } = await open('/', { javaScriptEnabled });
      expect(await main(page).textContent()).toContain('nommée dans 9 Fabriques depuis 2020');
      await page.getByRole('link', { name: /Banque des territoires et Cerema/ }).click();
      expect(path(page)).toBe('/liens?a=banque-des-territoires&b=cerema');
      const cerema = await lines(page);
      for (const line of [13, 40, 47, 124]) expect(cerema).toContain(line);
      await page.goBack();
      await page.getByRole('link', { name: /Banque des territoires et DGALN/ }).click();
      const dgaln = await lines(page);
      for (const line of [13, 19, 47, 96]) expect(dgaln).toContain(line);
      await page.goBack();
      await page.getByRole('link', { name: 'Banque des territoires', exact: true }).first().click();
      expect(path(page)).toBe('/organisations/banque-des-territoires');
      expect(await main(page).textContent()).toContain('Caisse des dépôts, l’organisme de rattachement, compté à part');
    });

    test('types a commune that did not take part, and learns what did around it', async () => {
      const { page } = await open('/', { javaScriptEnabled });
      await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Montbrison');
      await page.getByRole('button', { name: 'Rechercher' }).click();
      await page.waitForURL(/\/recherche\?q=Montbrison/);
      const text = await main(page).textContent();
      expect(text).toMatch(/Montbrison[^.]*n’a pas participé/);
      expect(text).toMatch(/CA Loire Forez Agglomération[^.]*2023/);
      await main(page)
        .getByRole('link', { name: /CA Loire Forez Agglomération/ })
        .first()
        .click();
      expect(path(page)).toBe('/territoires/ca-loire-forez-agglomeration');
      await page.goBack();
      expect(path(page)).toMatch(/^\/recherche\?q=Montbrison/);
      await page.goForward();
      await page.reload();
      expect(await main(page).textContent()).toContain('CA Loire Forez');
    });

    test('filters a list, shares its address, and lifts the filter', async () => {
      const { page } = await open('/organisations', { javaScriptEnabled });
      await page.getByRole('checkbox', { name: /^cofinanceur/ }).check();
      await page.getByRole('button', { name: 'Afficher' }).click();
      expect(path(page)).toContain('role=cofinanceur');
      expect(await main(page).textContent()).toContain('8 organisations');
      const shared = page.url();
      const { page: other } = await open(path(page), { javaScriptEnabled });
      expect(await main(other).getByRole('row').count()).toBe(1 + 8);
      await page.goBack();
      expect(new URL(page.url()).search).toBe('');
      await page.goForward();
      expect(page.url()).toBe(shared);
    });
  });

  test('reaches every link of a page by keyboard, and skips the header', async () => {
    const { page } = await open('/organisations/cerema');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });

  test.each(['/', '/organisations/banque-des-territoires', '/reseau', '/source'])(
    'sees nothing move while %s loads',
    async (start) => {
      const { page } = await open(start);
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(`new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      })`);
      expect(shift).toBeLessThan(0.05);
    },
  );
});
