import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('a dossier on paper', () => {
  const { open } = useBrowser();

  test.each([
    ['/organisations/cerema/dossier', 4, 'Cerema', 'page de l’ANCT relevée au plus tard le 23 novembre 2026'],
    [
      '/en/organisations/banque-des-territoires/dossier',
      4,
      'Banque des territoires',
      'page of the ANCT read by 23 November 2026',
    ],
    [
      '/territoires/ca-du-cotentin/dossier',
      2,
      'CA du Cotentin',
      'page de l’ANCT relevée au plus tard le 23 novembre 2026',
    ],
  ])('%s has the name, the day and the version on each sheet', async (path, least, name, day) => {
    const { page } = await open(path);
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })));
    const sheets = text.map((sheet) => sheet.replaceAll('\u202f', ' ').replace(/\s+/g, ' '));
    expect(sheets.length).toBeGreaterThanOrEqual(least);
    for (const sheet of sheets) expect(sheet).toMatch(new RegExp(`${name} · ${day} · .*version [0-9a-f]+`));
  });

  test('has the words and lines of all participations, and the definitions', async () => {
    const { page } = await open('/organisations/cerema/dossier');
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const line of [13, 26, 40, 47, 83, 124]) expect(words).toMatch(new RegExp(`Cerema[^.]*? l\\. ${line}`));
    expect(words).toContain('Être nommé dans la même Fabrique n’est pas forcément travailler ensemble.');
    expect(words).toContain('ne dit pas que deux acteurs ont travaillé ensemble');
  });
});
