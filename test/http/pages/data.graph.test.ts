import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { realDataset } from '../../export/render.ts';
import { startRealServer } from '../../web/real-server.ts';
import { pageStatements } from './page-statements.ts';
import { attributeOf, elementsOf, type ReadPage, readPage, textOf } from './page-text.ts';

/** The rows of the table of a section, as texts of their cells. */
function rowsOf({ root }: ReadPage, section: string): string[][] {
  const element = elementsOf(root).find((it) => attributeOf(it, 'id') === section);
  return elementsOf(element)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map(textOf),
    )
    .slice(1);
}

describe('the page of the data set', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const read = (path: string) => readPage(`${server.url}${path}`);

  test('has the fields that readers of open-data portals expect, in their order', async () => {
    const { root, text } = await read('/donnees');
    const names = elementsOf(root)
      .filter(({ tagName }) => tagName === 'dt')
      .map(textOf);
    expect(names.slice(0, 8)).toEqual([
      'Producteur',
      'Description',
      'Licence',
      'Dernière mise à jour',
      'Fréquence',
      'Couverture temporelle',
      'Couverture spatiale',
      'Granularité',
    ]);
    const titles = elementsOf(root)
      .filter(({ tagName }) => tagName === 'h2')
      .map(textOf);
    expect(titles.slice(1, 5)).toEqual(['Fichiers', 'API', 'Réutilisations', 'Contact']);
    expect(text).toContain('2018–2025');
    expect(text).toContain('Page de l’ANCT relevée au plus tard le 23 novembre 2026');
  });

  test('claims no licence for the page of the ANCT', async () => {
    const { text, html } = await read('/donnees');
    expect(text).toContain('restent la propriété de leur éditeur, l’ANCT');
    expect(text.match(/Licence Ouverte/g)).toEqual(['Licence Ouverte']);
    expect(text).toContain('par decoupage-administratif (Licence Ouverte 2.0)');
    expect(html).not.toContain('"license"');
  });

  test.each([
    ['23 Fabriques', '/fabriques'],
    ['112 territoires qui ont pris part', '/territoires'],
    ['55 partenaires', '/organisations?role=partenaire'],
    ['12 associations d’élus', '/organisations?role=association'],
    ['8 cofinanceurs', '/organisations?role=cofinanceur'],
  ])('"%s" leads to a list of this length', async (name, url) => {
    const link = (await read('/donnees')).links.find(({ text }) => text === name);
    expect(link?.url).toBe(url);
    const csv = await (await fetch(`${server.url}${url.replace(/(\?|$)/, '.csv$1')}`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + Number.parseInt(name, 10));
  });

  test('links each file by an address that answers', async () => {
    const page = await read('/donnees');
    const files = page.links.filter(({ url }) => url.startsWith('/downloads/'));
    expect(files).toHaveLength(23);
    expect(rowsOf(page, 'fichiers')).toHaveLength(23);
    for (const { url } of files) expect((await fetch(`${server.url}${url}`, { method: 'HEAD' })).status).toBe(200);
    // Each has a description in French.
    expect(page.html).not.toContain('<span lang="en">');
  });

  test('has all 43 corrections with their lines and evidence', async () => {
    const page = await read('/donnees');
    const rows = rowsOf(page, 'corrections');
    expect(page.text).toContain('43 corrections et doutes.');
    const shown = rows.map(([words, line, , , nature, problem, , evidence]) =>
      [line, words, nature, problem, evidence].join('\n'),
    );
    const expected = realDataset.dataIssues.map((it) =>
      [`l. ${it.line}`, it.text, it.nature, it.problem, it.evidence].join('\n'),
    );
    expect(shown.toSorted()).toEqual(expected.toSorted());
    const lines = rows.map(([, line = '']) => Number(line.slice(3)));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(rows.find(([, line]) => line === 'l. 49')?.[2]).toMatch(/^Comment faire de la transformation des zones/);
    expect(rows.find(([, line]) => line === 'l. 49')?.[3]).toBe('CA du Boulonnais');
    expect(rows.filter((row) => row[6] === 'rien n’est changé')).toHaveLength(
      realDataset.dataIssues.filter(({ correction }) => correction === null).length,
    );
  });

  test.each([
    // Lines 73 and 86 announce publications that the page does not name.
    ['nature', 'rubrique vide', ['l. 73', 'l. 86']],
    ['fabrique', 'tourisme-responsable', ['l. 92', 'l. 92', 'l. 92', 'l. 92', 'l. 92']],
    ['suite', 'doute', ['l. 42', 'l. 53', 'l. 73', 'l. 86', 'l. 112']],
  ])('its form chooses corrections by %s', async (name, value, lines) => {
    const query = new URLSearchParams({ fabrique: '', nature: '', suite: '', [name]: value });
    const page = await read(`/donnees?${query}`);
    expect(rowsOf(page, 'corrections').map(([, line]) => line)).toEqual(lines);
    expect(page.text).toContain(`${lines.length} sur 43.`);
    expect(page.html).toContain('noindex');
    const option = elementsOf(page.root).find(
      (it) =>
        attributeOf(it, 'selected') !== undefined && it.tagName === 'option' && attributeOf(it, 'value') === value,
    );
    expect(textOf(option)).toMatch(new RegExp(`\\(${lines.length}\\)$`));
    const csv = await (await fetch(`${server.url}/donnees.csv?${query}&tableau=corrections`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + lines.length);
  });

  test('says that nothing fits, instead of an empty table', async () => {
    const page = await read('/donnees?fabrique=inconnue');
    expect(page.text).toContain('Rien ne correspond à ces choix. Retirez un filtre.');
    expect(rowsOf(page, 'corrections')).toEqual([]);
  });

  test('has the citation and the BibTeX entry, with the version', async () => {
    const { root } = await read('/donnees');
    const byId = (id: string) => textOf(elementsOf(root).find((it) => attributeOf(it, 'id') === id));
    expect(byId('citation')).toMatch(
      /^fabriques-graph \(2026\)\. Graphe des Fabriques prospectives, version [0-9a-f]{16}/,
    );
    expect(byId('bibtex')).toMatch(/^@misc\{fabriques-graph-[0-9a-f]{16},/);
  });
});

describe('the page of definitions', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());

  test.each([
    ['/definitions', 'origine-page', 'Écrit par la page'],
    ['/definitions', 'epci', 'Établissement public de coopération intercommunale'],
    ['/definitions', 'se-retrouver', 'Deux acteurs se retrouvent quand'],
    ['/definitions', 'q', 'Benjamini et Hochberg'],
    ['/en/definitions', 'jaccard', 'Jaccard index'],
  ])('%s has an anchor %s', async (path, id, words) => {
    const { root } = await readPage(`${server.url}${path}`);
    expect(textOf(elementsOf(root).find((it) => attributeOf(it, 'id') === id))).toContain(words);
  });

  test('has the anchors of all marks of origin', async () => {
    const { root } = await readPage(`${server.url}/definitions`);
    const ids = elementsOf(root).flatMap((it) => attributeOf(it, 'id') ?? []);
    for (const path of ['/donnees', '/organisations/cerema', '/fabriques/eau-et-industrie']) {
      const { links } = await readPage(`${server.url}${path}`);
      const anchors = links.filter(({ url }) => url.startsWith('/definitions#')).map(({ url }) => url.split('#')[1]);
      expect(anchors.length).toBeGreaterThan(0);
      expect(anchors.filter((anchor) => !ids.includes(anchor ?? ''))).toEqual([]);
    }
  });
});

test('one operation reads the page of the data set', async () => {
  // The version and the data set, the newest Fabrique for the frame; participations by role, corrections, Fabriques, and the
  // number of territoires and of organisations in three roles; what the corrections are about.
  expect(await pageStatements('/donnees')).toBe(11);
});
