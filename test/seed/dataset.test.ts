import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetFromPage } from '../../seed/dataset-from-page.ts';
import type { Role } from '../../src/domain/roles.ts';
import { frozenDataset, frozenInputs } from '../fixtures/frozen/frozen.ts';

// That the frozen page makes this data set, byte for byte, is tested beside it.
const dataset = frozenDataset();

const fabriqueAt = (line: number) => dataset.fabriques.find((fabrique) => fabrique.line === line);
const lineOf = new Map(dataset.fabriques.map(({ slug, line }) => [slug, line]));

/** First lines of the Fabriques in which an actor has a role. */
function linesOf(actor: string, role: Role): (number | undefined)[] {
  return dataset.participations
    .filter((one) => one.actor === actor && one.role === role)
    .map(({ fabrique }) => lineOf.get(fabrique));
}

function countsOf(role: Role): number[] {
  return dataset.fabriques.map(
    ({ slug }) => dataset.participations.filter((one) => one.fabrique === slug && one.role === role).length,
  );
}

function territoire(slug: string) {
  return dataset.territoires.find((one) => one.slug === slug);
}

function organisation(slug: string) {
  return dataset.organisations.find((one) => one.slug === slug);
}

describe('the frozen data set', () => {
  test('describes the source page and has its hash', () => {
    expect(dataset.source).toMatchObject({ lines: 153, territoiresAnnounced: 113, territoiresMentioned: 113 });
    // Printed by `sha256sum`.
    expect(dataset.source.sha256).toBe('9262dd39d9814f053bafb7191bace8ba236e8bb71e344038981e48dc9ce4e4b4');
  });

  test('is the same from the page as HTML, except line numbers and the hash', () => {
    const html = readFileSync(new URL('./fixtures/liste-des-fabriques.html', import.meta.url), 'utf8');
    const other = datasetFromPage(html, frozenInputs());
    expect(other.findings).toEqual([]);
    expect(other.dataset.territoires).toEqual(dataset.territoires);
    expect(other.dataset.organisations).toEqual(dataset.organisations);
    expect(other.dataset.participations.map(({ fabrique, actor, role }) => [fabrique, actor, role])).toEqual(
      dataset.participations.map(({ fabrique, actor, role }) => [fabrique, actor, role]),
    );
  });

  test('has the 101 départements and 18 régions of France', () => {
    expect(dataset.departements).toHaveLength(101);
    expect(dataset.regions).toHaveLength(18);
  });
});

describe('the numbers in each Fabrique, counted by hand on the page', () => {
  test('territoires: 113 mentions, one of which names two', () => {
    expect(countsOf('TERRITOIRE')).toEqual([
      ...[4, 4, 6, 7, 3, 6, 8, 6, 6, 4, 4, 4],
      ...[8, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4],
    ]);
  });

  test('partners', () => {
    expect(countsOf('PARTNER')).toEqual([6, 6, 4, 6, 6, 8, 7, 7, 4, 3, 8, 7, 7, 1, 6, 3, 2, 2, 2, 0, 0, 6, 0]);
  });

  test('cofinanceurs', () => {
    expect(countsOf('COFINANCEUR')).toEqual([3, 2, 2, 3, 2, 2, 2, 2, 2, 0, 2, 3, 0, 0, 2, 2, 1, 0, 0, 0, 0, 0, 0]);
  });

  test('associations', () => {
    expect(countsOf('ASSOCIATION')).toEqual([1, 1, 2, 3, 2, 2, 1, 3, 1, 2, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 2, 0, 1]);
  });
});

describe('facts read by hand on the page', () => {
  test.each<[string, Role, number[]]>([
    ['banque-des-territoires', 'PARTNER', [9, 16, 30, 37, 44, 50, 60, 94, 121]],
    ['banque-des-territoires', 'COFINANCEUR', [9, 30, 44, 50]],
    ['caisse-des-depots', 'COFINANCEUR', [121]],
    ['caisse-des-depots', 'PARTNER', []],
    ['ademe', 'PARTNER', [22, 30, 37, 44, 67, 88]],
    ['ademe', 'COFINANCEUR', [22, 30]],
    ['cerema', 'PARTNER', [9, 22, 37, 44, 80, 121]],
    ['dgaln', 'PARTNER', [9, 16, 44, 94, 115, 129]],
    ['dgom', 'PARTNER', [9, 37, 88, 94, 105, 115]],
    ['dgom', 'COFINANCEUR', [9, 37, 88, 105]],
    ['dge', 'PARTNER', [9, 44, 50, 88]],
    ['anru', 'PARTNER', [60, 80, 105]],
    ['puca', 'PARTNER', [44, 67, 147]],
    ['office-francais-de-la-biodiversite', 'PARTNER', [80, 88, 115]],
    ['office-francais-de-la-biodiversite', 'COFINANCEUR', [80, 88, 115]],
    ['action-logement', 'COFINANCEUR', [60, 67]],
    ['ministere-des-solidarites-et-de-la-sante', 'PARTNER', [105, 134, 147]],
    ['ministere-de-la-transition-ecologique', 'PARTNER', [80, 134]],
    ['terres-en-villes', 'PARTNER', [105]],
    ['rfvaa', 'PARTNER', [94, 147]],
    ['anct', 'COFINANCEUR', [9, 16, 22, 30, 37, 44, 50, 60, 67, 80, 88, 105, 115]],
    ['intercommunalites-de-france', 'ASSOCIATION', [16, 30, 44, 50, 60, 74, 80, 94, 105, 121, 140, 144, 151]],
    ['apvf', 'ASSOCIATION', [22, 94, 134]],
    ['amf', 'ASSOCIATION', [30, 115]],
    ['villes-de-france', 'ASSOCIATION', [22, 44, 67, 99, 129]],
    ['france-urbaine', 'ASSOCIATION', [60, 74, 105, 144]],
    ['ville-et-banlieue', 'ASSOCIATION', [60, 80]],
    ['inrae', 'PARTNER', [37]],
    ['coline-perrin', 'PARTNER', [105]],
    ['jean-philippe-viriot-durandal', 'PARTNER', [94]],
    ['universite-de-lorraine', 'PARTNER', []],
  ])('%s as %s', (actor, role, lines) => {
    expect(linesOf(actor, role)).toEqual(lines);
  });

  test('two territoires took part in two Fabriques', () => {
    const taken = new Map<string, number[]>();
    for (const { actor, role, fabrique } of dataset.participations) {
      if (role === 'TERRITOIRE') taken.set(actor, [...(taken.get(actor) ?? []), lineOf.get(fabrique) ?? 0]);
    }
    expect([...taken].filter(([, lines]) => lines.length > 1)).toEqual([
      ['244400644', [44, 140]],
      ['200067205', [60, 151]],
    ]);
  });

  test('four territoires are in the data set only because they are around a QPV that took part', () => {
    const taking = new Set(dataset.participations.map(({ actor }) => actor));
    const others = dataset.territoires.filter(({ id }) => !taking.has(id)).map(({ slug }) => slug);
    expect(others.toSorted()).toEqual([
      'ca-du-grand-angouleme',
      'ept-plaine-commune',
      'metropole-d-aix-marseille-provence',
      'saint-joseph-974',
    ]);
  });

  test('territoires are within others according to the official data', () => {
    const slugOf = new Map(dataset.territoires.map(({ id, slug }) => [id, slug]));
    const within = dataset.territoires
      .filter((one) => one.within.length > 0)
      .map((one) => [one.slug, one.within.map((id) => slugOf.get(id))]);
    expect(Object.fromEntries(within)).toEqual({
      'bard-42': ['ca-loire-forez-agglomeration', 'ti-lezoux-thiers-ambert-montbrison'],
      'ca-de-l-albigeois': ['ti-tarn-nord'],
      'ca-loire-forez-agglomeration': ['ti-lezoux-thiers-ambert-montbrison'],
      'cc-du-val-de-sarthe': ['pays-vallee-de-la-sarthe'],
      'granville-50': ['cc-de-granville-terre-et-mer'],
      'mouans-sartoux-06': ['ca-du-pays-de-grasse'],
      'qpv-basseau-grande-garenne-16': ['ca-du-grand-angouleme'],
      'qpv-cayenne-butor-les-quais-974': ['saint-joseph-974'],
      'qpv-la-calade-campagne-leveque-13': ['metropole-d-aix-marseille-provence'],
      'qpv-vieux-saint-ouen-93': ['ept-plaine-commune'],
    });
  });

  test('homonyms are different territoires', () => {
    expect(territoire('sainte-marie-972')).toMatchObject({ code: '97228', departements: ['972'] });
    expect(territoire('saint-joseph-974')).toMatchObject({ code: '97412', departements: ['974'] });
    expect(territoire('qpv-cayenne-butor-les-quais-974')?.departements).toEqual(['974']);
    expect(territoire('granville-50')).toMatchObject({ kind: 'COMMUNE', code: '50218' });
    expect(territoire('cc-de-granville-terre-et-mer')).toMatchObject({ kind: 'CC', code: '200042604' });
    expect(territoire('ca-vitre-communaute')).toMatchObject({ code: '200039022', departements: ['35'] });
    expect(territoire('cc-de-vitry-champagne-et-der')).toMatchObject({ code: '200034718', departements: ['51'] });
  });

  test('a wrong code of the page is corrected with a note and an issue', () => {
    expect(territoire('ca-du-boulonnais')?.departements).toEqual(['62']);
    const mention = dataset.participations.find(({ actor }) => actor === '246200729')?.mention;
    expect(mention).toEqual({
      text: 'CA du Boulonnais (13)',
      line: 49,
      note: 'Code de département erroné ; retenu : 62.',
    });
    expect(dataset.dataIssues.find(({ text }) => text === 'CA du Boulonnais (13)')).toEqual({
      id: 'c2459b65712afd7b',
      nature: 'code',
      fabrique: 'zones-d-activites-economiques',
      actor: '246200729',
      line: 49,
      text: 'CA du Boulonnais (13)',
      problem: 'Code de département erroné',
      correction: '62',
      evidence: 'SIREN 246200729, CA du Boulonnais : 22 communes membres, toutes en 62 (decoupage-administratif 6.0.0)',
    });
  });

  test('organisations are part of others', () => {
    const parents = dataset.organisations.filter(({ parent }) => parent).map(({ slug, parent }) => [slug, parent]);
    expect(Object.fromEntries(parents)).toEqual({
      'banque-des-territoires': 'caisse-des-depots',
      cgdd: 'ministere-de-la-transition-ecologique',
      'coline-perrin': 'inrae',
      dgaln: 'ministere-de-la-transition-ecologique',
      dgcs: 'ministere-des-solidarites-et-de-la-sante',
      dgitm: 'ministere-de-la-transition-ecologique',
      'jean-philippe-viriot-durandal': 'universite-de-lorraine',
      puca: 'dgaln',
    });
  });

  test('an organisation that has become another one has its former name', () => {
    expect(organisation('pole-emploi')).toMatchObject({ name: 'Pôle emploi', aliases: ['France Travail'] });
    expect(organisation('intercommunalites-de-france')?.aliases).toContain('Assemblée des communautés de France');
  });

  test('a title of ours has no source', () => {
    const ours = dataset.fabriques.filter(({ titleSource }) => titleSource === null).map(({ line }) => line);
    expect(ours).toEqual([9, 16, 22, 30]);
    expect(fabriqueAt(121)).toMatchObject({
      title: 'Sites industriels de demain',
      period: { from: '2021-02', to: '2022-03' },
    });
  });

  test('a publication has a URL if the curation found exactly its title', () => {
    const found = dataset.publications.filter(({ url }) => url !== null).map(({ mention }) => mention.line);
    expect(dataset.publications.map(({ mention }) => mention.line)).toEqual([
      57, 58, 59, 79, 93, 98, 103, 107, 108, 127, 133,
    ]);
    expect(found).toEqual([127, 133]);
  });
});
