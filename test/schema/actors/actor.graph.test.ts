import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const names = (connection: { nodes: { name: string }[] }) => connection.nodes.map(({ name }) => name);

describe('territoires', () => {
  it('lists them by name', async () => {
    const { data } = await ask('{ territoires { totalCount nodes { name } } }');
    expect(data.territoires.totalCount).toBe(4);
    expect(names(data.territoires)).toEqual(['Arras', 'Cap', 'CC Granville Terre et Mer', 'Granville']);
  });

  it.each([
    ['those that came back', '{ minFabriques: 2 }', ['CC Granville Terre et Mer']],
    ['kinds', '{ kinds: [COMMUNE, QPV] }', ['Arras', 'Cap', 'Granville']],
    ['département', '{ departement: "50" }', ['CC Granville Terre et Mer', 'Granville']],
    ['région', '{ region: "32" }', ['Arras']],
    ['text', '{ text: "granVILLE" }', ['CC Granville Terre et Mer', 'Granville']],
  ])('filters by %s', async (_name, filter, expected) => {
    const { data } = await ask(`{ territoires(filter: ${filter}) { totalCount nodes { name } } }`);
    expect(names(data.territoires)).toEqual(expected);
    expect(data.territoires.totalCount).toBe(expected.length);
  });

  it('says where one lies and what it encloses', async () => {
    const { data } = await ask(`{
      inner: territoire(code: "50218") { name within { name } contains { totalCount nodes { name } } departements { code region { name } } regions { code } }
      outer: territoire(slug: "cc-granville-terre-et-mer") { code kind within { name } contains { totalCount nodes { name } } reviewed }
      quartier: territoire(slug: "cap-a") { code reviewed departements { code } }
    }`);
    expect(data.inner).toEqual({
      name: 'Granville',
      within: [{ name: 'CC Granville Terre et Mer' }],
      contains: { totalCount: 0, nodes: [] },
      departements: [{ code: '50', region: { name: 'Normandie' } }],
      regions: [{ code: '28' }],
    });
    expect(data.outer).toEqual({
      code: '200042604',
      kind: 'CC',
      within: [],
      contains: { totalCount: 1, nodes: [{ name: 'Granville' }] },
      reviewed: true,
    });
    expect(data.quartier).toEqual({ code: null, reviewed: false, departements: [] });
  });

  it('pairs those that overlap', async () => {
    const { data } = await ask('{ territoireOverlaps { totalCount nodes { inner { name } outer { name } } } }');
    expect(data.territoireOverlaps).toEqual({
      totalCount: 1,
      nodes: [{ inner: { name: 'Granville' }, outer: { name: 'CC Granville Terre et Mer' } }],
    });
  });
});

describe('organisations', () => {
  it('lists all of them, those without a Fabrique too', async () => {
    const { data } = await ask('{ organisations { nodes { name fabriqueCount roles } } }');
    expect(data.organisations.nodes).toEqual([
      { name: 'Agence de la transition écologique', fabriqueCount: 2, roles: ['PARTNER', 'COFINANCEUR'] },
      { name: 'Banque des territoires', fabriqueCount: 1, roles: ['PARTNER', 'COFINANCEUR'] },
      { name: 'Caisse des dépôts', fabriqueCount: 0, roles: [] },
      { name: 'Cerema', fabriqueCount: 3, roles: ['PARTNER'] },
      { name: 'Tempo territorial', fabriqueCount: 1, roles: ['PARTNER'] },
      { name: 'Villes de France', fabriqueCount: 3, roles: ['ASSOCIATION'] },
    ]);
  });

  it.each([
    ['partners', '', ['Agence de la transition écologique', 'Banque des territoires', 'Cerema', 'Tempo territorial']],
    ['partners', '(filter: { minFabriques: 2 })', ['Agence de la transition écologique', 'Cerema']],
    [
      'partners',
      '(filter: { roles: [COFINANCEUR] })',
      ['Agence de la transition écologique', 'Banque des territoires'],
    ],
    ['cofinanceurs', '', ['Agence de la transition écologique', 'Banque des territoires']],
    ['cofinanceurs', '(filter: { minFabriques: 2 })', []],
    ['associations', '', ['Villes de France']],
    [
      'organisations',
      '(filter: { roles: [ASSOCIATION, COFINANCEUR] })',
      ['Agence de la transition écologique', 'Banque des territoires', 'Villes de France'],
    ],
    ['organisations', '(filter: { text: "cdc" })', ['Caisse des dépôts']],
    [
      'organisations',
      '(orderBy: { field: FABRIQUE_COUNT, direction: DESC }, first: 3)',
      ['Cerema', 'Villes de France', 'Agence de la transition écologique'],
    ],
    // The Caisse took part in no Fabrique: it comes last both ways.
    [
      'organisations',
      '(orderBy: { field: FIRST_YEAR })',
      [
        ...['Tempo territorial', 'Cerema', 'Villes de France', 'Agence de la transition écologique'],
        ...['Banque des territoires', 'Caisse des dépôts'],
      ],
    ],
    [
      'organisations',
      '(orderBy: [{ field: LAST_YEAR, direction: DESC }, { field: MET_PARTNER_COUNT, direction: DESC }])',
      [
        ...['Villes de France', 'Agence de la transition écologique', 'Cerema', 'Banque des territoires'],
        ...['Tempo territorial', 'Caisse des dépôts'],
      ],
    ],
    [
      'partners',
      '(orderBy: [{ field: LONGEST_GAP, direction: DESC }, { field: NAME, direction: DESC }])',
      ['Cerema', 'Agence de la transition écologique', 'Tempo territorial', 'Banque des territoires'],
    ],
  ])('%s%s', async (field, args, expected) => {
    const { data } = await ask(`{ list: ${field}${args} { totalCount nodes { name } } }`);
    expect(names(data.list)).toEqual(expected);
    if (!args.includes('first')) expect(data.list.totalCount).toBe(expected.length);
  });

  it('is found by its slug, and by one that it had', async () => {
    const { data } = await ask('{ organisation(slug: "certu") { slug } none: organisation(slug: "arras") { slug } }');
    expect(data).toEqual({ organisation: { slug: 'cerema' }, none: null });
  });

  it('knows the body of which it is part', async () => {
    const { data } = await ask('{ organisation(slug: "banque-des-territoires") { parent { name parent { name } } } }');
    expect(data.organisation).toEqual({ parent: { name: 'Caisse des dépôts', parent: null } });
  });
});

describe('the history of an actor', () => {
  it('has its years, and how many it met', async () => {
    const { data, statements } = await ask(`{
      territoires { nodes { ...history } }
      organisation(slug: "caisse-des-depots") { ...history }
    }
    fragment history on Actor { slug years firstYear lastYear longestGap metPartnerCount metTerritoireCount }`);
    expect(data.territoires.nodes.slice(1, 3)).toEqual([
      {
        ...{ slug: 'cap-a', years: [2023], firstYear: 2023, lastYear: 2023, longestGap: null },
        ...{ metPartnerCount: 3, metTerritoireCount: 1 },
      },
      {
        ...{ slug: 'cc-granville-terre-et-mer', years: [2021, 2023], firstYear: 2021, lastYear: 2023, longestGap: 2 },
        ...{ metPartnerCount: 3, metTerritoireCount: 1 },
      },
    ]);
    expect(data.organisation).toEqual({
      ...{ slug: 'caisse-des-depots', years: [], firstYear: null, lastYear: null, longestGap: null },
      ...{ metPartnerCount: 0, metTerritoireCount: 0 },
    });
    expect(statements).toBe(2);
  });
});

describe('fabriqueCount', () => {
  it('counts a Fabrique once, whatever the roles', async () => {
    const { data } = await ask(`{
      organisation(slug: "ademe") {
        all: fabriqueCount
        partner: fabriqueCount(roles: [PARTNER])
        cofinanceur: fabriqueCount(roles: [COFINANCEUR])
        both: fabriqueCount(roles: [COFINANCEUR, PARTNER])
        association: fabriqueCount(roles: [ASSOCIATION])
        lately: fabriqueCount(filter: { years: { from: 2024 } })
      }
    }`);
    expect(data.organisation).toEqual({ all: 2, partner: 2, cofinanceur: 1, both: 2, association: 0, lately: 1 });
  });
});

describe('participations of an actor', () => {
  it('come from the newest Fabrique, with its role and words', async () => {
    const { data } = await ask(`{
      organisation(slug: "ademe") {
        participations { totalCount nodes { role fabrique { slug } mention { text } } }
        old: participations(filter: { years: { to: 2023 } }) { totalCount nodes { fabrique { slug } } }
      }
    }`);
    expect(data.organisation.participations).toEqual({
      totalCount: 3,
      nodes: [
        { role: 'PARTNER', fabrique: { slug: 'eau' }, mention: { text: 'ADEME' } },
        { role: 'COFINANCEUR', fabrique: { slug: 'eau' }, mention: { text: 'Ademe' } },
        { role: 'PARTNER', fabrique: { slug: 'nature' }, mention: { text: 'Ademe' } },
      ],
    });
    expect(data.organisation.old).toEqual({ totalCount: 1, nodes: [{ fabrique: { slug: 'nature' } }] });
  });
});

describe('départements and régions', () => {
  it('hold each other and their territoires', async () => {
    const { data } = await ask(`{
      departements { code name region { code } territoires { totalCount nodes { name } } }
      regions { code name departements { name } }
    }`);
    expect(data.departements).toEqual([
      {
        code: '50',
        name: 'Manche',
        region: { code: '28' },
        territoires: { totalCount: 2, nodes: [{ name: 'CC Granville Terre et Mer' }, { name: 'Granville' }] },
      },
      {
        code: '62',
        name: 'Pas-de-Calais',
        region: { code: '32' },
        territoires: { totalCount: 1, nodes: [{ name: 'Arras' }] },
      },
    ]);
    expect(data.regions).toEqual([
      { code: '28', name: 'Normandie', departements: [{ name: 'Manche' }] },
      { code: '32', name: 'Hauts-de-France', departements: [{ name: 'Pas-de-Calais' }] },
    ]);
  });
});
