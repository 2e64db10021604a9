import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';
import { readPage } from './page-text.ts';

describe('the pages of entities', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());
  const page = (path: string) => readPage(`${server.url}${path}`);

  test('an organisation: its sentence, its words with their lines, whom it met, which names are counted apart', async () => {
    const { status, title, text, links } = await page('/organisations/banque-des-territoires');
    expect(status).toBe(200);
    expect(title).toBe('Banque des territoires — Graphe des Fabriques prospectives');
    expect(text).toContain('partenaire de 9 Fabriques depuis 2020 et cofinanceur de 4');
    // The lines of the source page that name it, as a partner and as a cofinanceur.
    for (const line of [13, 14, 19, 32, 33, 40, 47, 48, 53, 54, 63, 96, 124]) {
      expect(links.map(({ url }) => url)).toContain(`/source#L${line}`);
    }
    const pair = (slug: string) => links.find(({ url }) => url === `/liens?a=banque-des-territoires&b=${slug}`)?.text;
    expect(pair('cerema')).toBe('4 (Fabriques en commun avec Cerema)');
    expect(pair('dgaln')).toMatch(/^4 /);
    expect(text).toContain('Caisse des dépôts, l’organisme de rattachement, compté à part');
  });

  test('an actor with one Fabrique: the quotation stands alone, and there is no table', async () => {
    const { html, text } = await page('/organisations/aix-marseille-universite');
    expect(text).toContain('est nommée partenaire d’une seule Fabrique');
    expect(html).toContain('<blockquote>');
    expect(html).not.toContain('<table');
  });

  test('a territoire, in English: French names are marked as French', async () => {
    const { html, text, headers } = await page('/en/territoires/ca-du-cotentin');
    expect(headers.get('content-language')).toBe('en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<h1><span lang="fr">CA du Cotentin</span></h1>');
    expect(text).toContain('took part in two Fabriques, in 2018 and 2023');
    expect(text).toContain('l. 65');
  });

  test('a Fabrique: who takes part, in which years before, and the text of the ANCT', async () => {
    const { text } = await page('/fabriques/economie-des-territoires-littoraux');
    expect(text).toContain('Quatre territoires, six partenaires, une association d’élus et trois cofinanceurs');
    expect(text).toContain('déjà en 2020, 2022, 2023, 2024');
    expect(text).toContain('La France dispose de 20 000 km de côtes');
    // The correction of line 15, with its evidence.
    expect(text).toContain('SIREN 200073252');
  });

  test('says under Sources where its facts come from, in both languages', async () => {
    const sources = async (path: string) => {
      const [, section = ''] = /<section id="sources"(.*?)<\/section>/s.exec((await page(path)).html) ?? [];
      return section.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    };
    expect(await sources('/territoires/ca-de-l-albigeois')).toContain(
      "Situé dans : Tarn Nord Données cartographiques de l'ANCT, ti-7614",
    );
    expect(await sources('/en/territoires/ca-de-l-albigeois')).toContain(
      "Lies within: Tarn Nord Données cartographiques de l'ANCT, ti-7614",
    );
    expect(await sources('/organisations/puca')).toContain(
      "Organisme de rattachement : Direction générale de l'aménagement, du logement et de la nature " +
        'Service interministériel rattaché à la DGALN (note de ce site, sans source)',
    );
    expect(await sources('/organisations/pole-emploi')).toContain(
      'France Travail Loi n° 2023-1196 du 18 décembre 2023 pour le plein emploi, 18 décembre 2023',
    );
    expect(await sources('/fabriques/sites-industriels-de-demain')).toContain(
      'Période : De février 2021 à mars 2022 de février 2021 à mars 2022 l. 122',
    );
    // Its title is ours and it has no period, so there is nothing to say.
    expect((await page('/fabriques/eau-et-industrie')).html).not.toContain('id="sources"');
  });

  test('a Fabrique says why nobody has a role in it', async () => {
    // 2018: the page names no partner and no cofinanceur of this one.
    const { text } = await page('/fabriques/tres-grandes-intercommunalites');
    expect(text).toContain('La page ne nomme aucun partenaire pour cette Fabrique.');
    expect(text).toContain('La page ne nomme aucun cofinanceur avant 2020');
    expect(text).not.toContain('aucun territoire');
  });

  test('a territoire with a SIREN number leads to its official entry', async () => {
    const official = 'https://annuaire-entreprises.data.gouv.fr/entreprise/200067205';
    expect((await page('/territoires/ca-du-cotentin')).links.map(({ url }) => url)).toContain(official);
    expect((await page('/territoires/petr-gatinais-montargois')).html).not.toContain('annuaire-entreprises');
  });

  // Bard in data/communes.json of the official data: 700 inhabitants, arrondissement 421 (Montbrison), SIREN 214200123.
  test('a commune has its population with the year, its EPCI, its arrondissement and its SIREN', async () => {
    const { text } = await page('/territoires/bard-42');
    expect(text).toContain('700 habitants (population municipale 2023)');
    expect(text).toMatch(/Intercommunalité\s*CA Loire Forez Agglomération \(LFA\)/);
    expect(text).toMatch(/Arrondissement\s*Montbrison/);
    expect(text).toMatch(/Numéro SIREN\s*214200123/);
  });

  test.each(['42012', '214200123'])('the official code %s leads to the page of its territoire', async (code) => {
    const { status, headers } = await page(`/territoires/${code}`);
    expect([status, headers.get('location')]).toEqual([301, '/territoires/bard-42']);
  });

  test('a doubt on a whole list of participants stands above the title', async () => {
    const { html, text } = await page('/fabriques/numerique-et-biodiversite');
    // Line 42 names three territoires, where data of the ANCT has a fourth.
    expect(text).toMatch(/^Fabriques2024Trois territoires nommés, alors qu'une Fabrique en regroupe quatre à huit/);
    expect(html.indexOf('class="doubts"')).toBeLessThan(html.indexOf('<h1'));
    expect((await page('/fabriques/economie-des-territoires-littoraux')).html).not.toContain('class="doubts"');
  });

  test.each([
    ['/departements/62', 'Dans le Pas-de-Calais, quatre territoires ont participé à quatre Fabriques'],
    ['/regions/32', 'Dans les Hauts-de-France, onze territoires ont participé à onze Fabriques depuis 2018'],
  ])('%s', async (path, sentence) => {
    expect((await page(path)).text).toContain(sentence);
  });

  test('each page of an entity describes it to search engines, but for natural persons', async () => {
    const described = async (path: string) => {
      const script = /<script type="application\/ld\+json">(.*?)<\/script>/.exec((await page(path)).html)?.[1];
      return script === undefined ? null : (JSON.parse(script) as { '@type': string; name: string });
    };
    expect(await described('/territoires/ca-du-cotentin')).toMatchObject({
      ...{ '@context': 'https://schema.org', '@type': 'AdministrativeArea', name: 'CA du Cotentin' },
    });
    expect(await described('/organisations/cerema')).toMatchObject({ '@type': 'Organization', name: 'Cerema' });
    expect(await described('/organisations/coline-perrin')).toBeNull();
  });

  test('pages of natural persons are not for search engines', async () => {
    expect((await page('/organisations/coline-perrin')).html).toContain(
      '<meta name="robots" content="noindex, follow"/>',
    );
    expect((await page('/organisations/cerema')).html).not.toContain('name="robots"');
  });

  test('a table is a file, with a row for each participation', async () => {
    const response = await fetch(`${server.url}/organisations/banque-des-territoires.csv?tableau=participations`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="organisations-banque-des-territoires-participations-[0-9a-f]{8}\.csv"$/,
    );
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe('Année,Fabrique,État,Rôle,Mots de la page,Ligne,Endroit,Remarque de la page');
    expect(lines).toHaveLength(1 + 13);
    expect(lines.at(-1)).toBe('2020,Sites industriels de demain,achevée,partenaire,Banque des territoires,124,liste,');
  });

  test('pages are revalidated by their tag, and answer HEAD', async () => {
    const url = `${server.url}/organisations/cerema`;
    const first = await fetch(url);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('vary')).toBe('Accept, Accept-Encoding');
    const again = await fetch(url, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  });

  test.each(['br', 'gzip', 'identity'])('pages are sent as %s to clients that accept it', async (coding) => {
    const url = `${server.url}/organisations/cerema`;
    const whole = await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).text();
    const response = await fetch(url, { headers: { 'accept-encoding': coding } });
    expect(response.headers.get('content-encoding') ?? 'identity').toBe(coding);
    expect(await response.text()).toBe(whole);
  });

  test('an unknown address is a true 404, with the nearest names', async () => {
    const { status, headers, links } = await page('/organisations/banque-des-teritoires');
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(links.map(({ url }) => url)).toContain('/organisations/banque-des-territoires');
  });

  test.each(['/organisations/', '/organisations/%E9', '/inconnu', '/organisations/cerema.csv?tableau=autre', '/en/en'])(
    '%s is a 404',
    async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );
});

describe('a former slug', () => {
  let server: SmallServer;
  beforeAll(async () => {
    // "certu" is a former slug of the Cerema in this data set.
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test.each([
    ['/organisations/certu', '/organisations/cerema'],
    ['/en/organisations/certu', '/en/organisations/cerema'],
  ])('%s has moved to %s', async (path, target) => {
    const { status, headers } = await readPage(`${server.url}${path}`);
    expect([status, headers.get('location')]).toEqual([301, target]);
  });
});
