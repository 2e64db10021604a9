import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutBrowser } from '../browser.ts';
import { differenceOf } from '../pixels.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('a picture for a report', { timeout: 120_000 }, () => {
  const { url, open } = useBrowser();

  const scopeOf = (page: Page) => page.locator('.scope').textContent();
  const drawing = (page: Page) => page.locator('.reseau-dessin');

  test('an agent asks another question, takes the picture and its address, and anyone finds it again', async () => {
    const { page } = await open('/reseau');
    const question = page.getByRole('form', { name: 'La question' });
    await question.getByLabel('associations d’élus').check();
    await question.getByLabel('Nombre minimal de Fabriques').selectOption('3');
    await question.getByLabel('Première année').selectOption('2019');
    await question.getByRole('button', { name: 'Montrer' }).click();
    await page.waitForURL(/\/reseau\?/);
    const scope = await scopeOf(page);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Image SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^reseau-partenaires-associations-min3-2019-2025-[0-9a-f]{8}\.svg$/);
    const svg = readFileSync(await download.path(), 'utf8');
    const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const words of [
      'Partenaires et associations d’élus qui se sont retrouvés dans au moins trois Fabriques, de 2019 à 2025',
      'Taille : nombre de Fabriques',
      'Trait : nombre de Fabriques en commun',
      'Ne montre pas : ce que chacun a fait',
      'Site indépendant de l’ANCT',
    ]) {
      expect(text.replaceAll('\u202f', ' ')).toContain(words);
    }

    // The address bar is what agents copy.
    const address = page.url();
    await page.locator('.est-pret').waitFor();
    const again = await open(address.slice(url().length), { javaScriptEnabled: false });
    expect(await scopeOf(again.page)).toBe(scope);
    const first = await open(address.slice(url().length), { javaScriptEnabled: false });
    expect(differenceOf(await drawing(first.page).screenshot(), await drawing(again.page).screenshot())).toBe(0);
    // With a script, the canvas shows the same.
    await page.evaluate("document.querySelector('.reseau-boutons').hidden = true");
    expect(differenceOf(await drawing(page).screenshot(), await drawing(again.page).screenshot())).toBeLessThan(0.02);

    // The picture has what the page has: the same points, links, and counts.
    const paths = (of: string, group: string) =>
      new RegExp(`<g class="${group}".*?</g>`, 's').exec(of)?.[0].match(/<path/g);
    const html = await again.page.content();
    for (const group of ['liens', 'points']) expect(paths(svg, group)?.length).toBe(paths(html, group)?.length);
    const counts = /\d+ organismes?, \d+ liens?/.exec(scope ?? '')?.[0] ?? 'no counts';
    expect(text.replaceAll('\u202f', ' ')).toContain(counts);
    expect(await again.page.locator('#liens tbody tr').count()).toBe(Number(/(\d+) lien/.exec(counts)?.[1]));
  });
});
