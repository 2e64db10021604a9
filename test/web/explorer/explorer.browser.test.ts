import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../axe.ts';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('the pages in a browser, by keyboard', { timeout: 60_000 }, () => {
  const { url, open } = useBrowser();
  const field = (page: Page) => page.getByRole('combobox');
  const options = (page: Page) => page.getByRole('option');

  test('the search proposes pages: arrows choose, Enter opens, Escape closes', async () => {
    const { page, complaints } = await open('/organisations');
    await field(page).focus();
    await page.keyboard.type('cotentin');
    await options(page).first().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ propositions?$/ })
      .waitFor({ state: 'attached' });
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const active = (await field(page).getAttribute('aria-activedescendant')) ?? '';
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator(`#${active}`).textContent()).toMatch(/^CA du Cotentin\s+Territoire, Manche \(50\)$/);
    expect(await faultsOf(page)).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('cotentin');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/territoires/ca-du-cotentin');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/organisations');
    expect(complaints).toEqual([]);
  });

  test('a commune that did not take part is proposed, and leads to what did around it', async () => {
    const { page } = await open('/organisations');
    await field(page).focus();
    await page.keyboard.type('vandoeuvre');
    await options(page).first().waitFor();
    expect(await options(page).allTextContents()).toEqual([
      expect.stringMatching(/^Vandœuvre-lès-Nancy\s+commune, Meurthe-et-Moselle \(54\), n’a pas participé$/),
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche?q=*');
    await page.getByText('dans le Grand Est').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('Vandœuvre-lès-Nancy (54)');
  });

  test('Enter without a choice searches', async () => {
    const { page } = await open('/fabriques');
    await field(page).focus();
    await page.keyboard.type('cerema');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche?q=cerema');
    await page.getByText('8 résultats').waitFor();
  });

  test('a link to a section copies its address, and says so', async () => {
    const { page } = await open('/fabriques?annee=2023');
    const link = page.getByRole('link', { name: /^Lien vers cette section/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Lien copié' }).waitFor();
    const address = `${url()}/fabriques?annee=2023#liste`;
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
    expect(page.url()).toBe(address);
  });

  test('without scripts the form filters, and the field is a plain one', async () => {
    const { page } = await open('/organisations', { javaScriptEnabled: false });
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'partenaire', exact: true }).press('Space');
    await page.getByRole('checkbox', { name: '2023', exact: true }).press('Space');
    await page.getByRole('button', { name: 'Afficher' }).press('Enter');
    await page.getByRole('heading', { name: '19 organisations nommées partenaires en 2023, sur 69' }).waitFor();
    await page.getByRole('link', { name: /^Année, 2023.*retirer$/ }).press('Enter');
    await page.getByRole('heading', { name: '55 organisations nommées partenaires, sur 69' }).waitFor();
  });

  test.each([
    ['/fabriques', { colorScheme: 'light' }],
    ['/territoires?annee=2023&region=99', { colorScheme: 'dark' }],
    ['/en/organisations?role=partenaire', { viewport: { width: 360, height: 740 } }],
    ['/recherche?q=communaut%C3%A9', { colorScheme: 'dark' }],
    ['/en/recherche?q=Angoul%C3%AAme', { viewport: { width: 360, height: 740 } }],
    ['/recherche?q=xyzzy', {}],
  ] as const)('%s is accessible, and no wider than the window', async (path, how) => {
    const { page, complaints } = await open(path, how);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()?.width);
    expect(complaints).toEqual([]);
  });
});
