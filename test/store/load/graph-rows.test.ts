import { describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { type Role, roles } from '../../../src/domain/roles.ts';
import { graphRows } from '../../../src/store/load/graph-rows.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const made = graphRows(smallDataset);
const rows = {
  ...made,
  regions: [...made.regions],
  departements: [...made.departements],
  fabriques: [...made.fabriques],
  territoires: [...made.territoires],
  organisations: [...made.organisations],
  listPages: [...made.listPages],
  locatedIn: [...made.locatedIn],
  within: [...made.within],
  partOf: [...made.partOf],
  participations: (role: Role) => [...made.participations(role)],
  publications: [...made.publications],
  links: [...made.links],
  dataIssues: [...made.dataIssues],
};
const fabrique = (id: string) => rows.fabriques.find((it) => it.id === id);
const territoire = (id: string) => rows.territoires.find((it) => it.id === id);
const organisation = (id: string) => rows.organisations.find((it) => it.id === id);
const participation = (role: Role, actor: string, of: string) =>
  rows.participations(role).find((it) => it.actor === actor && it.fabrique === of);

describe('graphRows of the small data set', () => {
  test('has a stamp of version and format', () => {
    expect(rows.version).toBe(datasetVersion(smallDataset));
    expect(rows.stamp).toMatch(new RegExp(`^${rows.version}\\.\\d+$`));
    expect(rows.dataset.datasetVersion).toBe(rows.stamp);
  });

  test('has only values that an engine can store: no maps, no lists of lists', () => {
    const inner = [rows.departements, rows.publications, rows.links, ...roles.map(rows.participations)].flat();
    const outer = [...rows.fabriques, ...rows.territoires, ...rows.organisations, ...rows.dataIssues, rows.dataset];
    const values = [...inner, ...outer].flatMap((it): unknown[] => Object.values(it).flat());
    expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
  });

  test('has the stated numbers of rows, and the same rows in each iteration', () => {
    const lists = [made.regions, made.fabriques, made.locatedIn, made.within, made.partOf, made.links, made.listPages];
    for (const list of [...lists, ...roles.map(made.participations)]) {
      expect([...list]).toHaveLength(list.count ?? -1);
      expect([...list]).toEqual([...list]);
    }
  });

  test('ranks searchable nodes by key, then by type', () => {
    const areas = [...rows.departements, ...rows.regions];
    const found = [...rows.fabriques, ...rows.territoires, ...rows.organisations, ...areas];
    const ranked = found.toSorted((one, other) => one.rank - other.rank);
    expect(ranked.map(({ rank }) => rank)).toEqual([...ranked.keys()]);
    const order = ranked.map(({ key, type }) => `${key}\n${type}`);
    expect(order).toEqual(order.toSorted());
  });

  test('makes sort keys of folded name and id', () => {
    const keys = [...rows.fabriques, ...rows.territoires, ...rows.organisations].map(({ id, key }) => [id, key]);
    expect(Object.fromEntries(keys)).toEqual({
      eau: 'l eau et l industrie\teau',
      nature: 'la nature en ville\tnature',
      temps: 'elus et rythmes\ttemps',
      sante: 'sante\tsante',
      50218: 'granville\t50218',
      200042604: 'cc granville terre et mer\t200042604',
      62041: 'arras\t62041',
      'cap-a': 'cap\tcap-a',
      ademe: 'agence de la transition ecologique\tademe',
      'banque-des-territoires': 'banque des territoires\tbanque-des-territoires',
      'caisse-des-depots': 'caisse des depots\tcaisse-des-depots',
      cerema: 'cerema\tcerema',
      tempo: 'tempo territorial\ttempo',
      'villes-de-france': 'villes de france\tvilles-de-france',
    });
  });

  test('makes search texts of the words by which a search finds the node, each with blanks around it', () => {
    expect(organisation('ademe')?.searchText).toBe(' ademe agence transition ecologique ');
    expect(organisation('caisse-des-depots')?.searchText).toBe(' cdc caisse depots ');
    // The code of a commune, and the word of its kind.
    expect(territoire('50218')?.searchText).toBe(' 50218 granville commune ');
    expect(fabrique('temps')?.searchText).toBe(' elus rythmes fabrique ');
  });

  test('counts distinct Fabriques of an actor, whatever its roles', () => {
    expect(organisation('ademe')).toMatchObject({ fabriqueCount: 2, roles: ['PARTNER', 'COFINANCEUR'] });
    expect(organisation('banque-des-territoires')).toMatchObject({
      fabriqueCount: 1,
      roles: ['PARTNER', 'COFINANCEUR'],
    });
    expect(organisation('villes-de-france')).toMatchObject({ fabriqueCount: 3, roles: ['ASSOCIATION'] });
    expect(organisation('caisse-des-depots')).toMatchObject({ fabriqueCount: 0, roles: [] });
    expect(territoire('200042604')).toMatchObject({ fabriqueCount: 2, roles: ['TERRITOIRE'] });
  });

  test('says when an actor took part and how many partners and territoires it met, in its record too', () => {
    const histories = [...rows.territoires, ...rows.organisations].map((it) => [
      it.id,
      ...[it.years, it.firstYear, it.lastYear, it.longestGap, it.metPartnerCount, it.metTerritoireCount],
    ]);
    expect(histories).toEqual([
      ['50218', [2025], 2025, 2025, null, 2, 0],
      ['200042604', [2021, 2023], 2021, 2023, 2, 3, 1],
      ['62041', [2018], 2018, 2018, null, 1, 0],
      ['cap-a', [2023], 2023, 2023, null, 3, 1],
      ['ademe', [2023, 2025], 2023, 2025, 2, 2, 3],
      ['banque-des-territoires', [2023], 2023, 2023, null, 2, 2],
      ['caisse-des-depots', [], null, null, null, 0, 0],
      ['cerema', [2021, 2023, 2025], 2021, 2025, 2, 2, 3],
      ['tempo', [2018], 2018, 2018, null, 0, 1],
      ['villes-de-france', [2021, 2023, 2025], 2021, 2025, 2, 3, 3],
    ]);
    expect(JSON.parse(organisation('ademe')?.record ?? '')).toMatchObject({
      ...{
        years: [2023, 2025],
        firstYear: 2023,
        lastYear: 2025,
        longestGap: 2,
        metPartnerCount: 2,
        metTerritoireCount: 3,
      },
    });
  });

  test('counts distinct actors of a Fabrique, whatever their roles', () => {
    const counts = rows.fabriques.map((it) => [it.id, it.territoireCount, it.organisationCount]);
    expect(counts).toEqual([
      ['eau', 1, 3],
      ['nature', 2, 4],
      ['temps', 1, 2],
      ['sante', 1, 1],
    ]);
  });

  test('locates Fabriques and territoires in départements and régions', () => {
    expect(fabrique('nature')).toMatchObject({ departements: ['50'], regions: ['28'] });
    expect(fabrique('sante')).toMatchObject({ departements: ['62'], regions: ['32'] });
    expect(territoire('200042604')).toMatchObject({ departements: ['50'], regions: ['28'] });
    expect(territoire('cap-a')).toMatchObject({ departements: [], regions: [], code: null, reviewed: false });
    expect(rows.locatedIn.map((it) => [it.territoire, it.departement])).toEqual([
      ['50218', '50'],
      ['200042604', '50'],
      ['62041', '62'],
    ]);
  });

  test('splits the period into two properties', () => {
    expect(fabrique('temps')).toMatchObject({ periodFrom: '2021-06', periodTo: '2022-06' });
    expect(fabrique('eau')).toMatchObject({ periodFrom: null, periodTo: null, formerSlugs: ['eau-et-industrie'] });
  });

  test('gives each participation its mention and its sort keys in both lists', () => {
    expect(participation('COFINANCEUR', 'banque-des-territoires', 'nature')).toMatchObject({
      ...{ role: 'COFINANCEUR', origin: 'PROSE', position: 10, text: 'Banque', line: 11, note: null },
      actorKey: '2\tbanque des territoires\tbanque-des-territoires',
      fabriqueKey: '7976\tla nature en ville\tnature\t2',
    });
    expect(roles.map((role) => rows.participations(role).length)).toEqual([5, 7, 2, 3]);
  });

  test('sorts participations of an actor by year, newest first, and those of a Fabrique by role and name', () => {
    const cerema = rows.participations('PARTNER').filter(({ actor }) => actor === 'cerema');
    const newest = cerema.toSorted((a, b) => (a.fabriqueKey < b.fabriqueKey ? -1 : 1));
    expect(newest.map((it) => it.fabrique)).toEqual(['eau', 'nature', 'temps']);
    const nature = roles.flatMap(rows.participations).filter((it) => it.fabrique === 'nature');
    const listed = nature.toSorted((a, b) => (a.actorKey < b.actorKey ? -1 : 1));
    expect(listed.map(({ actor }) => actor)).toEqual([
      ...['cap-a', '200042604'],
      ...['ademe', 'banque-des-territoires', 'cerema'],
      ...['banque-des-territoires', 'villes-de-france'],
    ]);
  });

  test('relates territoires to those around them, and organisations to their parents', () => {
    expect(rows.within).toEqual([{ inner: '50218', outer: '200042604', distance: 0 }]);
    expect(rows.partOf).toEqual([{ child: 'banque-des-territoires', parent: 'caisse-des-depots' }]);
  });

  test('describes the data set', () => {
    expect(rows.dataset).toMatchObject({
      ...{ id: 'dataset', version: rows.version, releasedAt: '2026-01-31', lines: 40 },
      ...{ fabriqueCount: 4, territoireCount: 4, organisationCount: 6, publicationCount: 1, dataIssueCount: 2 },
    });
  });
});

describe('graphRows of a data set with a reference without target', () => {
  const [first] = smallDataset.participations;
  test.each([
    ['an actor', { ...smallDataset, participations: [{ ...first, actor: 'ghost' }] }],
    ['a Fabrique', { ...smallDataset, participations: [{ ...first, fabrique: 'ghost' }] }],
    ['a département', { ...smallDataset, territoires: [{ ...smallDataset.territoires[0], departements: ['ghost'] }] }],
  ])('throws: %s', (_, dataset) => {
    const use = () => {
      const broken = graphRows(dataset as typeof smallDataset);
      return roles.flatMap((role) => [...broken.participations(role)]);
    };
    expect(use).toThrow('refers to');
  });
});
