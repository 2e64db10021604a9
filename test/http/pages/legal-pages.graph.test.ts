import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { HttpOptions } from '../../../src/http/server.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';
import { elementsOf, readPage, textOf } from './page-text.ts';

const operator = {
  publisher: { name: 'Association Exemple', address: '1 rue de la Paix, 75002 Paris', telephone: '+33 1 23 45 67 89' },
  director: 'Camille Martin',
  host: { name: 'Hébergeur SAS', address: '2 quai du Port, 13002 Marseille', telephone: '+33 4 91 00 00 00' },
  sourceCode: 'https://example.org/code',
};
const audit = {
  ...{ date: '2024-05-12', auditor: 'Cabinet Exemple', version: '4.1.2', compliantPercent: 78.5 },
  ...{ report: 'https://example.org/audit.pdf', tools: ['Inspecteur de Firefox'] },
};

describe('the pages about the site', () => {
  let folder: string;
  let server: SmallServer | undefined;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-legal-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  /** A server at a time. `site`: the content of its file for the legal pages. */
  const start = async (site: object | null, options: Partial<HttpOptions> = {}, day = '2026-11-30') => {
    const siteFile = join(folder, 'site.json');
    if (site !== null) writeFileSync(siteFile, JSON.stringify(site));
    const clock = () => new Date(day);
    server = await startSmallServer(
      undefined,
      undefined,
      {},
      { clock, ...(site === null ? {} : { siteFile }), ...options },
    );
    const { url } = server;
    return (path: string) => readPage(url + path);
  };
  const footerOf = (page: Awaited<ReturnType<typeof readPage>>) =>
    textOf(elementsOf(page.root).find(({ tagName }) => tagName === 'footer'));

  test('say that nobody has filled them in, in both languages, and have no contact', async () => {
    const page = await start(null);
    expect((await page('/mentions-legales')).text).toContain(
      'Cette page n’a pas été remplie par la personne qui exploite cette instance',
    );
    expect((await page('/en/mentions-legales')).text).toContain(
      'This page has not been filled in by the operator of this',
    );
    const statement = await page('/accessibilite');
    expect(statement.text).toContain('Cette page n’a pas été remplie');
    expect(statement.text).toContain('il n’existe aucun résultat d’audit en cours de validité');
    expect(statement.text).toContain('Aucune adresse de contact n’est indiquée');
    expect(footerOf(statement)).toContain('Accessibilité : non conforme');
    expect(footerOf(statement)).not.toContain('Contact');
  });

  test('name publisher, director and host from the file, and link the contact', async () => {
    const page = await start(operator, { contact: 'contact@example.fr' });
    const { text, links } = await page('/mentions-legales');
    for (const { name, address, telephone } of [operator.publisher, operator.host]) {
      expect(text).toContain(`Nom${name}Adresse${address}Téléphone${telephone}`);
    }
    expect(text).toContain('Camille Martin');
    expect(links).toContainEqual(
      expect.objectContaining({ url: 'mailto:contact@example.fr', text: 'contact@example.fr' }),
    );
    expect(links).toContainEqual(expect.objectContaining({ url: 'https://example.org/code', text: 'Code source' }));
    expect((await page('/donnees-personnelles')).links.map(({ url }) => url)).toContain(
      'mailto:contact@example.fr?subject=Donn%C3%A9es%20personnelles',
    );
  });

  test('link a page as the contact', async () => {
    const page = await start(null, { contact: 'https://example.fr/contact' });
    expect((await page('/mentions-legales')).links).toContainEqual(
      expect.objectContaining({ url: 'https://example.fr/contact', text: 'la page de contact' }),
    );
  });

  test('say that there is no cookie, and set none', async () => {
    const page = await start(null);
    const { text, headers } = await page('/donnees-personnelles');
    expect(text).toContain('Ce site ne dépose aucun cookie, ne mesure pas son audience');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['2026-11-30', 78.5, 'partiellement conforme', 'est en conformité partielle avec le référentiel'],
    ['2026-11-30', 100, 'totalement conforme', 'est en conformité totale avec le référentiel'],
    ['2026-11-30', 42, 'non conforme', 'n’est pas en conformité avec le référentiel'],
    // Three years after the audit.
    ['2027-05-01', 100, 'non conforme', 'il n’existe aucun résultat d’audit en cours de validité'],
  ])('on %s, an audit of May 2024 with %d %% means: %s', async (day, compliantPercent, mention, sentence) => {
    const accessibility = {
      date: '2024-06-01',
      audit: { ...audit, compliantPercent },
      nonConformities: ['Un dessin sans description.'],
    };
    const page = await start({ ...operator, accessibility }, {}, day);
    const statement = await page('/accessibilite');
    expect(footerOf(statement)).toContain(`Accessibilité : ${mention}`);
    expect(statement.text).toContain(sentence);
    expect(statement.text).toContain('Association Exemple s’engage à rendre ses sites internet');
    const percent = String(compliantPercent).replace('.', ',');
    expect(statement.text).toContain(`Cabinet Exemple le 12 mai 2024 révèle que ${percent} % des critères du RGAA`);
    expect(statement.text).toContain('Non-conformitésUn dessin sans description.');
    expect(statement.text).toContain('Cette déclaration a été établie le 1er juin 2024.');
    expect(statement.text).toContain('Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07');
    expect(statement.links.map(({ url }) => url)).toContain('https://example.org/audit.pdf');
  });

  describe('warn that the page of the ANCT was read long ago', () => {
    // The small data set is of 31 January 2026.
    test.each([
      ['2027-01-31', 12, false],
      ['2027-02-01', 12, true],
      ['2026-03-01', 1, true],
      ['2040-01-01', 0, false],
    ])('on %s, with a limit of %d months: %s', async (day, sourceMaxAgeMonths, warns) => {
      const page = await start(null, { sourceMaxAgeMonths }, day);
      for (const path of ['/plan', '/organisations/ademe', '/nothing']) {
        const { text } = await page(path);
        expect([path, text.includes('La page de l’ANCT a été relevée au plus tard le 31 janvier 2026')]).toEqual([
          path,
          warns,
        ]);
      }
    });

    test('from the month on in which it is too old, though the pages are cached', async () => {
      let day = '2027-01-31';
      const page = await start(null, { sourceMaxAgeMonths: 12, clock: () => new Date(day) });
      expect((await page('/plan')).html).not.toContain('class="outdated"');
      day = '2027-02-01';
      expect((await page('/plan')).html).toContain('class="outdated"');
    });
  });
});
