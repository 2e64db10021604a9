import { describe, expect, test } from 'vitest';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('the page of the source in a browser', () => {
  const server = useBrowser();

  /** The numbers of the lines that have the colour of a selection. */
  async function selected(url: string, javaScriptEnabled = true) {
    const { page, complaints } = await server.open(url, { javaScriptEnabled });
    const lines = await page
      .locator('.source-line')
      .evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).borderLeftColor !== 'rgba(0, 0, 0, 0)')
          .map((element) => element.id),
      );
    const visible = lines[0] === undefined ? null : await page.locator(`#${lines[0]}`).boundingBox();
    await page.context().close();
    expect(complaints).toEqual([]);
    return { lines, top: Math.round(visible?.y ?? -1) };
  }

  test.each([
    ['/source#L49', ['L49']],
    ['/source#L44-L49', ['L44', 'L45', 'L46', 'L47', 'L48', 'L49']],
  ])('%s is selected and in view without a script', async (url, lines) => {
    const selection = await selected(url, false);
    expect(selection.lines).toEqual(lines);
    expect(selection.top).toBeGreaterThanOrEqual(0);
    expect(selection.top).toBeLessThan(900);
  });

  test('any other range is selected by the script', async () => {
    const selection = await selected('/source#L45-L47');
    expect(selection.lines).toEqual(['L45', 'L46', 'L47']);
    expect(selection.top).toBeGreaterThanOrEqual(0);
    expect(selection.top).toBeLessThan(900);
    expect((await selected('/source#L45-L47', false)).lines).toEqual([]);
  });

  test('the keyboard alone goes to a range, and back', async () => {
    const { page } = await server.open('/source', { javaScriptEnabled: false });
    await page.getByLabel('Aller à la ligne').focus();
    await page.keyboard.type('44-49');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url()}/source#L44-L49`);
    await page.goBack();
    await page.waitForURL(`${server.url()}/source`);
    await page.context().close();
  });

  test('Shift and a click on a line number extend the selection', async () => {
    const { page } = await server.open('/source#L46');
    await page.locator('#L48 .line-number').click({ modifiers: ['Shift'] });
    expect(new URL(page.url()).hash).toBe('#L46-L48');
    // The page marks the lines when the browser tells it of the new address.
    await expect.poll(() => page.locator('.in-range').count()).toBe(3);
    await page.context().close();
  });

  test('a citation is copied by its button, which is not there without a script', async () => {
    const id = Buffer.from('Participation:eau-et-industrie:PARTNER:fenarive').toString('base64');
    const url = `/participations/${encodeURIComponent(id)}`;
    const { page } = await server.open(url);
    await page.getByRole('button', { name: 'Copier la citation' }).click();
    await page.getByRole('status').getByText('Copié').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Fénarive, partenaire de la Fabrique/);
    await page.context().close();
    const plain = await server.open(url, { javaScriptEnabled: false });
    expect(await plain.page.getByRole('button', { name: 'Copier la citation' }).count()).toBe(0);
    await plain.page.context().close();
  });
});
