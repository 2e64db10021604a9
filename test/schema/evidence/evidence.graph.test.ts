import { beforeAll, describe, expect, test } from 'vitest';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(frozenDataset()));
});

const page = 'https://anct.gouv.fr/programmes-dispositifs/fabriques-prospectives/liste-des-fabriques';

describe('evidence of the frozen data', () => {
  test('that the CA de l’Albigeois lies within the Territoire d’industrie Tarn Nord', async () => {
    const { data } = await ask(`{ territoireOverlaps(first: 100) { nodes {
      inner { slug } outer { slug } evidence { property value kind text url date line }
    } } }`);
    const overlap = data.territoireOverlaps.nodes.find(
      ({ outer }: { outer: { slug: string } }) => outer.slug === 'ti-tarn-nord',
    );
    expect(overlap).toEqual({
      inner: { slug: 'ca-de-l-albigeois' },
      outer: { slug: 'ti-tarn-nord' },
      evidence: [
        {
          ...{ property: 'WITHIN', value: 'ti-tarn-nord', kind: 'DOCUMENT', url: null, date: null, line: null },
          text: "Données cartographiques de l'ANCT, ti-7614",
        },
      ],
    });
  });

  test('is there for every overlap, and only for that one', async () => {
    const { data } = await ask(`{ territoireOverlaps(first: 100) { totalCount nodes {
      outer { slug code } evidence(first: 100) { property value }
    } } }`);
    const { totalCount, nodes } = data.territoireOverlaps;
    expect(nodes).toHaveLength(totalCount);
    for (const { outer, evidence } of nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(new Set(evidence.map((it: object) => JSON.stringify(it)))).toEqual(
        new Set([JSON.stringify({ property: 'WITHIN', value: outer.code ?? outer.slug })]),
      );
    }
  });

  test('for a period: its words on the page, whose year contradicts it', async () => {
    const { data } = await ask(`{ fabrique(slug: "sites-industriels-de-demain") {
      year period { from to evidence { kind text line url } }
    } }`);
    expect(data.fabrique).toEqual({
      year: 2020,
      period: {
        ...{ from: '2021-02', to: '2022-03' },
        evidence: [
          {
            ...{ kind: 'SOURCE_PAGE', text: 'de février 2021 à mars 2022', line: 122 },
            url: `${page}#:~:text=de%20f%C3%A9vrier%202021%20%C3%A0%20mars%202022`,
          },
        ],
      },
    });
  });

  test('is empty for a period that has no source yet', async () => {
    const { data } = await ask('{ fabrique(slug: "epanouissement-des-jeunes") { period { from evidence { text } } } }');
    expect(data.fabrique).toEqual({ period: { from: '2022-11', evidence: [] } });
  });

  test('for a title: the page that has it, or the line of the source page', async () => {
    const { data } = await ask(`{
      a: fabrique(slug: "sites-industriels-de-demain") { evidence(properties: [TITLE]) { kind text url } }
      b: fabrique(slug: "metiers-et-competences-industriels") { evidence(properties: [TITLE]) { kind text line } }
      ours: fabrique(slug: "eau-et-industrie") { evidence { text } }
    }`);
    expect(data.a.evidence).toEqual([
      {
        ...{ kind: 'DOCUMENT', text: 'Sites industriels de demain' },
        url: 'https://agence-cohesion-territoires.gouv.fr/site-industriels-de-demain-1074',
      },
    ]);
    expect(data.b.evidence).toEqual([
      { kind: 'SOURCE_PAGE', text: 'Attractivité des métiers et des compétences industriels', line: 57 },
    ]);
    expect(data.ours.evidence).toEqual([]);
  });

  test('for the parent of an organisation and of a person, and for a name with a date', async () => {
    const { data } = await ask(`{
      puca: organisation(slug: "puca") { evidence(properties: [PARENT]) { value kind text url line } }
      perrin: organisation(slug: "coline-perrin") { evidence(properties: [PARENT]) { value kind text line } }
      pole: organisation(slug: "pole-emploi") { evidence(properties: [ALIAS]) { value kind text date } }
    }`);
    expect(data.puca.evidence).toEqual([
      { value: 'dgaln', kind: 'NOTE', text: 'Service interministériel rattaché à la DGALN', url: null, line: null },
    ]);
    expect(data.perrin.evidence).toEqual([
      { value: 'inrae', kind: 'SOURCE_PAGE', text: "Coline Perrin chercheuse à l'INRAE", line: 112 },
    ]);
    expect(data.pole.evidence).toEqual([
      {
        ...{ value: 'France Travail', kind: 'DOCUMENT', date: '2023-12-18' },
        text: 'Loi n° 2023-1196 du 18 décembre 2023 pour le plein emploi',
      },
    ]);
  });

  test('is ordered by property, and official data has the address of its package', async () => {
    const { data } = await ask('{ territoire(slug: "granville-50") { evidence { property kind url } } }');
    const official = { kind: 'OFFICIAL_DATA', url: 'https://github.com/datagouv/decoupage-administratif' };
    expect(data.territoire.evidence).toEqual([
      { property: 'KIND', ...official },
      { property: 'DEPARTEMENT', ...official },
      { property: 'WITHIN', ...official },
    ]);
  });

  test('can be cut, and refuses a negative number', async () => {
    const { data } = await ask('{ territoire(slug: "granville-50") { evidence(first: 1) { property } } }');
    expect(data.territoire.evidence).toEqual([{ property: 'KIND' }]);
    const { errors } = await ask('{ territoire(slug: "granville-50") { evidence(first: -1) { property } } }');
    expect(errors).toMatchObject([{ message: 'first: -1 is negative. Give a number from 0 to 100.' }]);
  });
});

// The statements besides those of the evidence: the list, and what it selects.
test.each([
  [
    'of all Fabriques and their periods',
    '{ fabriques { nodes { evidence { text } period { evidence { text } } } } }',
    1 + 1,
  ],
  [
    'of all that took part in all Fabriques',
    '{ fabriques { nodes { participations { nodes { actor { evidence { text } } } } } } }',
    1 + 1,
  ],
  // Each parent is in the list, so its evidence is loaded already.
  [
    'of all organisations and parents',
    '{ organisations { nodes { evidence { text } parent { evidence { text } } } } }',
    2 + 1,
  ],
  ['of all overlaps', '{ territoireOverlaps { nodes { evidence { text } inner { evidence { text } } } } }', 1 + 1],
])('evidence %s is read in one statement for a level', async (_, query, statements) => {
  const small = asker(await storeOf(smallDataset));
  const answer = await small(query);
  expect(answer.errors).toEqual([]);
  expect(answer.statements).toBe(statements);
});
