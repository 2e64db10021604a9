import { describe, expect, test } from 'vitest';
import { faultsOf } from '../axe.ts';
import { withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

/** A page of each kind; of entities, one with many facts and one with few. */
const samples = [
  '/',
  '/fabriques?annee=2023',
  '/territoires',
  '/organisations?role=partenaire',
  '/fabriques/numerique-et-biodiversite',
  '/territoires/ca-du-cotentin',
  '/territoires/bard-42',
  '/organisations/cerema/dossier',
  '/organisations/banque-des-territoires',
  '/organisations/caisse-des-depots',
  '/departements/62',
  '/departements/54',
  '/regions/32',
  '/liens?a=banque-des-territoires&b=cerema',
  '/liens',
  '/carte',
  '/carte?annee=1999',
  '/chronologie',
  '/chemins?de=cc-de-vie-et-boulogne&a=aix-marseille-universite',
  '/chemins?de=Cerem&a=ademee',
  '/recherche?q=montbrison',
  '/source',
  '/donnees',
  '/definitions',
  '/retrouver',
  '/plan',
  '/reseau',
  '/carte',
  '/chronologie',
  '/chemins?de=cc-de-vie-et-boulogne&a=aix-marseille-universite',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/adresse-inconnue',
];

/** With `EVERY_PAGE=true`, all pages of the site map instead, which takes minutes. */
const everyPage = process.env['EVERY_PAGE'] === 'true';

describe.skipIf(withoutBrowser)('every page', () => {
  const { url, open } = useBrowser();

  /** Without `EVERY_PAGE`, English pages are checked in one way only: they have the same elements. */
  async function paths(withEnglish: boolean): Promise<string[]> {
    if (!everyPage)
      return samples.flatMap((path) => [path, ...(withEnglish ? [`/en${path === '/' ? '' : path}`] : [])]);
    const map = await (await fetch(`${url()}/sitemap.xml`)).text();
    return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address, url()).pathname);
  }

  // Widths and themes do not depend on each other: two of the four ways show each width and each theme.
  const ways = [
    ['light', 1280, true],
    ['dark', 360, false],
    ...(everyPage
      ? ([
          ['light', 360, true],
          ['dark', 1280, true],
        ] as const)
      : []),
  ] as const;

  test.each(ways)(
    'has no fault that axe finds, and fits the width: %s, %d px',
    { timeout: 3_600_000 },
    async (colorScheme, width, withEnglish) => {
      const { page, complaints } = await open('/', { colorScheme, viewport: { width, height: 900 } });
      const found: string[] = [];
      for (const path of await paths(withEnglish)) {
        await page.goto(`${url()}${path}`);
        found.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        if (wide > width) found.push(`${path}: ${wide} px wide`);
      }
      expect(found).toEqual([]);
      // The browser reports the page that is missing on purpose.
      expect(complaints.filter((text) => !/404/.test(text))).toEqual([]);
    },
  );
});
