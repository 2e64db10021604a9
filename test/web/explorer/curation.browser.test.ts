import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCurationFiles } from '../../../seed/curation/curation.ts';
import { curatorOf } from '../../../src/curator.ts';
import { projectPath } from '../../../src/project-root.ts';
import { frozenDataset, frozenPage } from '../../fixtures/frozen/frozen.ts';
import { newerCuration, newerPage } from '../../seed/update/newer.ts';
import { faultsOf } from '../axe.ts';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

const curationFolder = projectPath('test/fixtures/frozen/curation');
const curator = await curatorOf({ dataset: frozenDataset(), curationFolder });

const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page of a year later, with a 24th Fabrique, as a browser saves it. */
const newer = {
  name: 'Liste des Fabriques.html',
  mimeType: 'text/html',
  buffer: Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>Liste</title><main>${newerPage(frozenPage)
      .trimEnd()
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')}</main>`,
  ),
};

/** The files of the curation that have all rows of the newer page, as a spreadsheet saves them. */
const settled = Object.entries(newerCuration(readCurationFiles(curationFolder)))
  .filter(([name]) => ['fabriques.csv', 'organisations.csv', 'territoires.csv'].includes(name))
  .map(([name, text]) => ({
    ...{ name, mimeType: 'text/csv' },
    buffer: Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
  }));

describe.skipIf(withoutBrowser)('a curator', { timeout: 180_000 }, () => {
  const { open } = useBrowser({ curator });

  async function compare(page: Page, curation: typeof settled = []): Promise<void> {
    await page.getByLabel('Page enregistrée').setInputFiles(newer);
    await page.getByLabel('Fichiers de la curation').setInputFiles(curation);
    await page.getByRole('button', { name: 'Comparer' }).click();
    await page
      .getByRole('heading', { name: 'Ce que change « Liste des Fabriques.html »' })
      .waitFor({ timeout: 90_000 });
  }

  test('reads what a newer page changes, finds the words on it, and takes the rows along', async () => {
    const { page, complaints } = await open('/curation');
    expect(await faultsOf(page)).toEqual([]);
    await compare(page);
    expect(await faultsOf(page)).toEqual([]);

    // From a finding to its line, and back.
    const finding = page.locator('#to_settle li', { hasText: 'Afilog' }).first();
    await finding.getByRole('link', { name: /^ligne \d+$/ }).click();
    const line = page.locator('.source-line:target');
    expect(await line.locator('mark').allTextContents()).toEqual(['Afilog', 'France Logistique']);
    await line
      .getByRole('link', { name: /^constat \d+$/ })
      .first()
      .click();
    expect(await page.locator('li:target').textContent()).toContain('Afilog');

    const caption = 'organisations.csv : lignes à ajouter';
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Télécharger les lignes (${caption})` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^curation-organisations-[0-9a-f]{8}\.csv$/);
    expect(
      readFileSync(await download.path(), 'utf8')
        .split('\r\n')
        .slice(0, 3),
    ).toEqual([
      '\uFEFFslug;nom;sigle;nature;parent;alias;anciens_slugs;note',
      'afilog;Afilog;;non classé;;;;',
      'france-logistique;France Logistique;;non classé;;;;',
    ]);
    await page.getByRole('button', { name: `Copier les lignes (${caption})` }).click();
    await page.getByText('Copié : collez dans le tableur.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'afilog\tAfilog\t\tnon classé\t\t\t\t\nfrance-logistique\tFrance Logistique\t\tnon classé\t\t\t\t',
    );
    // A download ends the navigation that began it.
    expect(complaints.filter((complaint) => !complaint.endsWith('/curation.csv: net::ERR_ABORTED'))).toEqual([]);
  });

  test('settles everything with files of the curation, without a script', async () => {
    const { page } = await open('/curation', { javaScriptEnabled: false });
    await compare(page, settled);
    expect(await page.getByText('Rien n’empêche la publication.').isVisible()).toBe(true);
    expect(await page.getByText('Aucune ligne à ajouter.').isVisible()).toBe(true);
    expect(await page.locator('#differences').textContent()).toContain('Le dernier kilomètre dans les villes moyennes');
  });

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)(
    'has no fault that axe finds in a report, which fits the width: %s, %d px',
    async (colorScheme, width) => {
      const { page } = await open('/curation', { colorScheme, viewport: { width, height: 900 } });
      await compare(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    },
  );

  test('learns that files are too large', async () => {
    const { page } = await open('/curation');
    await page.getByLabel('Page enregistrée').setInputFiles({ ...newer, buffer: Buffer.alloc(20_000_000, 'x') });
    await page.getByRole('button', { name: 'Comparer' }).click();
    await page.getByRole('heading', { name: 'Les fichiers sont trop gros' }).waitFor();
  });
});
