import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { useCountedServer } from '../counted-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

const manyPaths = '/chemins?de=cc-de-vie-et-boulogne&a=aix-marseille-universite';

describe('the paths between two names', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);
  const told = async (path: string) =>
    elementsOf((await page(path)).root).filter((element) => attributeOf(element, 'class') === 'path');

  test('are told as sentences, with the words and the line of each step', async () => {
    const { status, title, text, links } = await page('/chemins?de=Cerema&a=DGALN');
    expect(status).toBe(200);
    expect(title).toContain("Chemins de Cerema à Direction générale de l'aménagement");
    expect(text).toContain('Du Cerema à la DGALN : 2 chemins les plus courts, de 2 participations chacun.');
    expect(text).toContain(
      'Le Cerema est nommé partenaire de la Fabrique « Comment faire de la transformation des zones d’activités économiques situées en entrées de ville un facteur de transition écologique ? » (2023, achevée) (Cerema, l. 47), où la DGALN est nommée partenaire (DGALN, l. 47).',
    );
    for (const url of ['/source#L13', '/source#L47', '/liens?a=cerema&b=dgaln']) {
      expect(links.map((link) => link.url)).toContain(url);
    }
  });

  test('in English, with French words marked as French', async () => {
    const { html, text } = await page('/en/chemins?de=cerema&a=dgaln');
    expect(text).toContain('From Cerema to DGALN: 2 shortest paths, of 2 participations each.');
    expect(text).toContain('(Cerema, l. 13), in which DGALN is named as a partner (DGALN, l. 13).');
    expect(html).toContain('<q lang="fr">DGALN</q>');
  });

  test('are drawn: each node once, with a text that says what is drawn', async () => {
    const { root } = await page('/chemins?de=cerema&a=dgaln');
    const [drawing] = elementsOf(root).filter((element) => attributeOf(element, 'class') === 'layered');
    expect(drawing && attributeOf(drawing, 'aria-label')).toMatch(/^Dessin de ces 2 chemins/);
    // Two actors, two Fabriques; two steps on each path.
    expect(elementsOf(drawing).filter(({ tagName }) => tagName === 'rect')).toHaveLength(4);
    expect(elementsOf(drawing).filter(({ tagName }) => tagName === 'path')).toHaveLength(4);
  });

  test('many of them: the first ten are told, and all on request', async () => {
    const { text, links } = await page(manyPaths);
    expect(text).toContain('10 chemins sur 86');
    expect(await told(manyPaths)).toHaveLength(10);
    const all = links.find(({ text: name }) => name === 'Montrer les 86 chemins')?.url ?? '';
    expect(all).toBe(`${manyPaths}&chemins=tous`);
    expect(await told(all)).toHaveLength(86);
  });

  test('the file has all of them, a row for each step', async () => {
    const response = await fetch(`${server.url}${manyPaths.replace('?', '.csv?')}&tableau=chemins`);
    const [header, ...rows] = (await response.text()).trimEnd().split('\r\n');
    expect(header).toBe('Chemin,Étape,Acteur,Rôle,Fabrique,Année,Mots de la page,Ligne');
    expect(rows).toHaveLength(86 * 6);
    expect(rows[0]).toBe(
      '1,1,CC de Vie et Boulogne,territoire,Sites industriels de demain,2020,CC de Vie et Boulogne (85),125',
    );
  });

  test('from a Fabrique to an actor', async () => {
    const { text } = await page('/chemins?de=economie-des-territoires-littoraux&a=procos');
    expect(text).toContain('à Procos : 8 chemins les plus courts, de 3 participations chacun.');
  });

  test('follow the chosen roles only; the form keeps them', async () => {
    const path = '/chemins?de=cerema&a=dgaln&role=cofinanceur&role=territoire';
    const { status, text, root, links } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain('Du Cerema à la DGALN : aucun chemin.');
    expect(text).toContain('par les seuls rôles choisis');
    expect(links.find(({ text: name }) => name === 'Chercher par tous les rôles')?.url).toBe(
      '/chemins?de=cerema&a=dgaln',
    );
    const boxes = elementsOf(root).filter((element) => attributeOf(element, 'type') === 'checkbox');
    const checked = boxes.filter((box) => attributeOf(box, 'checked') !== undefined);
    expect(checked.map((box) => attributeOf(box, 'value'))).toEqual(['territoire', 'cofinanceur']);
    // By partners alone the two paths stay.
    expect(await told('/chemins?de=cerema&a=dgaln&role=partenaire')).toHaveLength(2);
  });

  test('the same thing twice, by two of its names', async () => {
    const { status, text } = await page('/chemins?de=dgaln&a=DGALN');
    expect(status).toBe(200);
    expect(text).toContain('Les deux noms désignent la même chose');
  });

  test('an unknown name: near names, each of which keeps the other choices', async () => {
    const { status, text, links } = await page('/chemins?de=Cerem&a=xyzzyw&role=partenaire');
    expect(status).toBe(200);
    expect(text).toContain('Aucun nom ne correspond exactement à « Cerem ». Noms proches :');
    expect(text).toContain('Aucun nom ne ressemble à « xyzzyw ».');
    expect(links.map(({ url }) => url)).toContain('/chemins?de=cerema&a=xyzzyw&role=partenaire');
  });

  test.each([
    ['/chemins', 'Les chemins les plus courts entre deux organisations'],
    ['/chemins?de=cerema', 'Donnez les deux noms.'],
    ['/chemins?de=cerema&a=dgaln&role=chef', 'Paramètres inconnus ou en trop, sans effet : role=chef.'],
    ['/chemins?de=%3Cb%3E&a=%22', 'Aucun nom ne ressemble à « <b> ».'],
  ])('%s says what it needs', async (path, sentence) => {
    const { status, text, root } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain(sentence);
    const inputs = elementsOf(root).filter((element) => /^chemins-/.test(attributeOf(element, 'id') ?? ''));
    const labels = elementsOf(root).filter(({ tagName }) => tagName === 'label');
    for (const input of inputs.filter(({ tagName }) => tagName === 'input')) {
      expect(labels.map((label) => attributeOf(label, 'for'))).toContain(attributeOf(input, 'id'));
    }
  });

  test('are not for search engines, the form is', async () => {
    expect((await page('/chemins')).html).not.toContain('noindex');
    expect((await page(manyPaths)).html).toContain('<meta name="robots" content="noindex, follow"');
  });

  test('no two links of one text lead to two targets', async () => {
    const urls = new Map<string, string>();
    for (const { text, url } of (await page(manyPaths)).links) {
      expect([text, url]).toEqual([text, urls.get(text) ?? url]);
      urls.set(text, url);
    }
  });

  test('headings are in order', async () => {
    const { root } = await page('/chemins?de=cerema&a=dgaln');
    const headings = elementsOf(root).filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map(({ tagName }) => tagName)).toEqual(['h1', 'h2', 'h3', 'h3']);
    expect(headings.map(textOf).slice(1)).toEqual(['2 chemins', 'Chemin 1', 'Chemin 2']);
  });
});

describe('on a small server with nothing cached', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  // What stays in memory for a version of the data is read once.
  beforeAll(async () => {
    await fetch(`${server.url()}/chemins?de=arras&a=tempo`);
  });

  test('an organisation that took part in nothing is on no path', async () => {
    const { status, text } = await readPage(`${server.url()}/chemins?de=cerema&a=caisse-des-depots`);
    expect(status).toBe(200);
    expect(text).toContain('aucun chemin.');
    expect(text).toContain('Aucune suite de Fabriques et d’acteurs ne mène de l’un à l’autre.');
  });

  test('one path is told as one', async () => {
    // The Cerema and Tempo: no common Fabrique, and nobody between them.
    expect((await readPage(`${server.url()}/chemins?de=cerema&a=tempo`)).text).toContain('aucun chemin');
    const { text } = await readPage(`${server.url()}/chemins?de=arras&a=tempo`);
    expect(text).toContain('D’Arras à Tempo territorial : un seul chemin le plus court, de 2 participations.');
    expect(text).toContain('Un seul chemin');
  });

  test.each([
    ['the form', '/chemins', 2],
    ['two that met', '/chemins?de=ademe&a=cerema', 16],
    ['unknown names', '/chemins?de=ademee&a=ceremaa', 16],
  ])('%s: %s takes %i statements', async (_, path, statements) => {
    const { status } = await readPage(`${server.url()}${path}`);
    expect([status, server.statements]).toEqual([200, statements]);
  });
});
