import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { attributeOf, elementsOf, readPage } from './page-text.ts';

describe('the dossier of an actor', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());

  const page = (path: string) => readPage(`${server.url}${path}`);

  test('is linked from the page of the organisation, and from that of a territoire', async () => {
    for (const path of ['/organisations/cerema', '/territoires/ca-du-cotentin']) {
      const { links } = await page(path);
      expect(links.find(({ text }) => text === 'Dossier imprimable')?.url).toBe(`${path}/dossier`);
      const english = await page(`/en${path}`);
      expect(english.links.find(({ text }) => text === 'Printable dossier')?.url).toBe(`/en${path}/dossier`);
    }
  });

  test('quotes each participation with its line, and lists all whom it met', async () => {
    const { status, text, root, links } = await page('/organisations/cerema/dossier');
    expect(status).toBe(200);
    const table = elementsOf(root).find(
      (element) => element.tagName === 'table' && attributeOf(element, 'aria-labelledby') === 'participations-titre',
    );
    expect(
      elementsOf(table)
        .filter((it) => attributeOf(it, 'class') === 'line')
        .map((it) => attributeOf(it, 'href')),
    ).toEqual([13, 26, 40, 47, 83, 124].map((line) => `/source#L${line}`));
    // Of its page, those met once are a list that opens; on paper nothing opens.
    expect(elementsOf(root).some(({ tagName }) => tagName === 'details')).toBe(false);
    expect(links.find(({ url }) => url === '/liens?a=banque-des-territoires&b=cerema')?.text).toMatch(/^4 /);
    const [all, shown] = await Promise.all([
      (await fetch(`${server.url}/organisations/cerema.csv?tableau=organisations-rencontrees`)).text(),
      elementsOf(root).find(
        (it) => it.tagName === 'table' && attributeOf(it, 'aria-labelledby') === 'organisations-rencontrees-titre',
      ),
    ]);
    const rows = elementsOf(shown).filter(({ tagName }) => tagName === 'tr').length - 1;
    expect(rows).toBe(all.trimEnd().split('\r\n').length - 1);
    expect(text).toContain('Être nommés dans la même Fabrique ne dit pas que deux acteurs ont travaillé ensemble.');
    expect(text).toContain('Définitions des termes employés');
    expect(text).toMatch(
      /Cerema · page de l’ANCT relevée au plus tard le 23 novembre 2026 · données version [0-9a-f]+/,
    );
  });

  test('has the corrections of the words that it quotes, or says that there are none', async () => {
    expect((await page('/organisations/cerema/dossier')).text).toContain(
      'Nous n’avons relevé ni erreur ni doute dans les mots cités ici.',
    );
    const { text, links } = await page('/organisations/anru/dossier');
    expect(text).toContain('Nom inexact');
    expect(text).not.toContain('Nous n’avons relevé ni erreur ni doute');
    expect(links.map(({ url }) => url)).toContain('/source#L83');
  });

  test('is not for search engines, and its tables are files', async () => {
    const { html } = await page('/organisations/cerema/dossier');
    expect(html).toContain('content="noindex, follow"');
    expect(html).toContain('rel="canonical" href="/organisations/cerema"');
    const file = await fetch(`${server.url}/organisations/cerema/dossier.csv?tableau=participations`);
    expect((await file.text()).trimEnd().split('\r\n')).toHaveLength(7);
  });

  test('of nobody does not exist', async () => {
    expect((await page('/organisations/personne/dossier')).status).toBe(404);
    expect((await page('/territoires/nulle-part/dossier')).status).toBe(404);
  });
});
