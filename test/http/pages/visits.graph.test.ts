import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopCount, visitPath } from '../../../src/explorer/pages/visits/stop.ts';
import { visits } from '../../../src/explorer/pages/visits/visits.ts';
import type { HttpServer } from '../../../src/http/server.ts';
import { startRealServer } from '../../web/real-server.ts';
import { startSmallServer } from '../small-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

describe('the guided readings', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.close());

  const page = (path: string) => readPage(`${server.url}${path}`);

  test('are listed, with the number of Fabriques of the data in the title of the third', async () => {
    const { text, links } = await page('/visites');
    expect(links.map(({ text: name }) => name)).toEqual(
      expect.arrayContaining([
        'Qui revient avec qui ?',
        'Les territoires revenus',
        'Ce que 23 Fabriques ne prouvent pas',
      ]),
    );
    expect(text).toContain('ce qu’il ne faut pas en conclure');
    expect((await page('/en/visites')).text).toContain('What 23 Fabriques do not prove');
  });

  test('partners: from the lists of the page to chance', async () => {
    const { text, links } = await page('/visites/qui-revient-avec-qui');
    // The four Fabriques of the Banque des territoires and the Cerema.
    for (const line of [124, 47, 40, 13]) expect(links.map(({ url }) => url)).toContain(`/source#L${line}`);
    for (const sentence of [
      // 114 territoires, 101 partners, 30 cofinanceurs, 35 associations.
      'La page de l’ANCT présente 23 Fabriques',
      'Ce site en tire 280 participations',
      'Paires de partenaires nommées ensemble au moins une fois : 222. Une seule fois : 202. Dans deux Fabriques ou plus : 20.',
      'La Banque des territoires, nommée dans 9 Fabriques depuis 2020, retrouve le plus souvent le Cerema et la DGALN',
      // 9 × 6 / 23 = 2.348.
      'l’un dans 9 Fabriques, l’autre dans 6 Fabriques, sur 23. S’ils les tiraient au sort, ils en auraient en moyenne 2,35 en commun ; la page leur en donne 4.',
      'celles dont q est sous 0,05 : 0.',
    ]) {
      expect(text.replaceAll('\u202f', ' ')).toContain(sentence);
    }
  });

  test('territoires: two under the same name, seven pairs one within the other', async () => {
    const { text } = await page('/visites/les-territoires-revenus');
    for (const sentence of [
      'Territoires que la page nomme : 112. Dans une seule Fabrique : 110. Dans deux ou plus : 2.',
      'Deux territoires sont revenus sous le même nom',
      // Val de Sarthe and its pays (2024), Loire Forez and Lezoux - Thiers (2023) have a year in common.
      'paires qui n’ont aucune année en commun : 5.',
      'Régions avec au moins un territoire nommé : 18. La plus nommée, ou les plus nommées : Nouvelle-Aquitaine (territoires : 14).',
      'Les territoires nommés en 2025 (14)',
    ]) {
      expect(text.replaceAll('\u202f', ' ')).toContain(sentence);
    }
  });

  test('limits: few Fabriques, silences, errors', async () => {
    const { text } = await page('/visites/ce-que-les-fabriques-ne-prouvent-pas');
    for (const sentence of [
      'Tout ce site repose sur 23 Fabriques, en 8 années : entre 2 et 3 par année.',
      'Participations que la page nomme : 280.',
      // ANRU and USH, Atout France and DGE; none of them after 1,485 comparisons.
      'Celles dont p est sous 0,05 : 2. Celles qui le restent quand on tient compte du nombre de paires examinées (q) : 0.',
      'Fabriques sans aucun partenaire nommé : 3. Fabriques sans aucun cofinanceur nommé : 9.',
      'La page ne nomme de cofinanceur qu’à partir de 2020.',
      'Erreurs et doutes que nous avons relevés dans la page : 43.',
    ]) {
      expect(text.replaceAll('\u202f', ' ')).toContain(sentence);
    }
  });

  test.each(visits.map(({ slug }) => slug))(
    '%s: each stop says what not to conclude, shows facts, and leads on',
    async (slug) => {
      for (const language of ['', '/en']) {
        const whole = await page(`${language}${visitPath(slug)}`);
        for (let number = 1; number <= stopCount; number += 1) {
          const stop = await page(`${language}${visitPath(slug, number)}`);
          expect(stop.status).toBe(200);
          const elements = elementsOf(stop.root);
          expect(elements.some((it) => it.tagName === 'table' || attributeOf(it, 'class') === 'drawing')).toBe(true);
          const caution = elements.find((it) => attributeOf(it, 'class') === 'caution');
          expect(whole.text).toContain(textOf(caution));
          expect(stop.text).toMatch(language === '' ? /À ne pas conclure/ : /Not to conclude:/);
          const steps = stop.links.filter(({ element }) => attributeOf(element, 'rel') !== undefined);
          const around = [number - 1, number + 1].filter((it) => it >= 1 && it <= stopCount);
          expect(steps.map(({ url }) => url)).toEqual(around.map((it) => `${language}${visitPath(slug, it)}`));
        }
      }
    },
  );

  test('an unknown reading or stop does not exist', async () => {
    for (const path of ['/visites/autre', '/visites/qui-revient-avec-qui/0', '/visites/qui-revient-avec-qui/6'])
      expect((await page(path)).status).toBe(404);
  });
});

describe('the guided readings of other data', () => {
  test.each(visits.map(({ slug }) => slug))('%s still holds', async (slug) => {
    const server = await startSmallServer();
    try {
      const { status, text } = await readPage(`${server.url}${visitPath(slug)}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/NaN|Infinity|undefined| 23 /);
    } finally {
      await server.close();
    }
  });
});
