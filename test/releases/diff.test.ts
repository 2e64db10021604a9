import { describe, expect, test } from 'vitest';
import { type BuiltDataset, datasetFromPage } from '../../seed/dataset-from-page.ts';
import { type DiffItem, diffDatasets, isEmptyDiff } from '../../src/releases/diff.ts';
import { frozenInputs, frozenPage as source } from '../fixtures/frozen/frozen.ts';

const inputs = frozenInputs();
const before = datasetFromPage(source, inputs);

/** The lines of the Fabrique that begins with these words. */
function blockOf(opening: string, lastLine: string): string {
  const start = source.indexOf(opening);
  const end = source.indexOf('\n', source.indexOf(lastLine, start)) + 1;
  return source.slice(start, end);
}

function changes(after: BuiltDataset) {
  return diffDatasets(before.dataset, after.dataset);
}

const unchanged = { added: [], removed: [], changed: [] };
const nothing = {
  source: unchanged,
  fabriques: unchanged,
  participations: unchanged,
  territoires: unchanged,
  organisations: unchanged,
  publications: unchanged,
  dataIssues: unchanged,
};

/** An item that is not of a Fabrique. */
function item(name: string, code: string | null): DiffItem {
  return { name, code, role: null, fabrique: null };
}

test('diffDatasets finds no difference for the same page', () => {
  const diff = changes(datasetFromPage(source, inputs));
  expect(diff).toEqual(nothing);
  expect(isEmptyDiff(diff)).toBe(true);
});

test('diffDatasets finds only the status of a Fabrique that moved to « achevées »', () => {
  const block = blockOf('Si l’État a un rôle majeur', 'Territoires : CA Maubeuge');
  const achevees = 'Fabriques prospectives achevées\n2024\n';
  const moved = source.replace(`2024\n${block}`, '').replace(achevees, `${achevees}${block}`);
  const after = datasetFromPage(moved, inputs);
  expect(after.findings).toEqual([]);
  expect(changes(after)).toEqual({
    ...nothing,
    fabriques: {
      ...unchanged,
      changed: [
        {
          item: item(
            'Financer la transition écologique des territoires : caractériser les besoins et construire des mix de financements',
            'financer-la-transition-ecologique',
          ),
          fields: [{ field: 'status', before: 'EN_COURS', after: 'ACHEVEE' }],
        },
      ],
    },
  });
});

describe('diffDatasets for a Fabrique added to the page', () => {
  const added = [
    'Une Fabrique toute neuve sur les lisières des villes et des champs.',
    'Autres partenaires : Cerema, Office des lisières',
    'Territoires : CA du Cotentin (50), Ville-Neuve (35)',
    '',
  ].join('\n');
  const after = datasetFromPage(source.replace('en cours\n2025\n', `en cours\n2025\n${added}`), inputs);
  const diff = changes(after);

  test('finds its participations and its new organisations', () => {
    const slug = 'une-fabrique-toute-neuve-sur-les-lisieres-des-villes-et';
    const title = 'Une Fabrique toute neuve sur les lisières des villes et…';
    const fabrique = { slug, title };
    expect(diff).toEqual({
      ...nothing,
      source: {
        ...unchanged,
        changed: [
          {
            item: item('Liste des Fabriques', null),
            fields: [{ field: 'territoiresMentioned', before: '113', after: '115' }],
          },
        ],
      },
      fabriques: { ...unchanged, added: [item(title, slug)] },
      participations: {
        ...unchanged,
        added: [
          { name: 'Cerema', code: 'cerema', role: 'PARTNER', fabrique },
          { name: 'Office des lisières', code: 'office-des-lisieres', role: 'PARTNER', fabrique },
          { name: 'CA du Cotentin', code: '200067205', role: 'TERRITOIRE', fabrique },
          { name: 'Ville-Neuve', code: 'ville-neuve-35', role: 'TERRITOIRE', fabrique },
        ],
      },
      territoires: { ...unchanged, added: [item('Ville-Neuve', 'ville-neuve-35')] },
      organisations: { ...unchanged, added: [item('Office des lisières', 'office-des-lisieres')] },
      dataIssues: {
        ...unchanged,
        added: [item('« 113 » : L’en-tête annonce 113 territoires, les listes en nomment 115', null)],
      },
    });
  });

  test('is accompanied by findings on unknown names, with their lines', () => {
    expect(after.findings.map(({ code, line }) => [code, line])).toEqual([
      ['UNKNOWN_FABRIQUE', 9],
      ['UNKNOWN_TERRITOIRE', 11],
      ['UNKNOWN_ORGANISATION', 10],
      ['ANNOUNCED_TERRITOIRES', 5],
    ]);
  });
});

test('diffDatasets finds the participations of a removed Fabrique, and its rows of the curation become unused', () => {
  const block = blockOf('Cette Fabrique Prospective visait à identifier les pistes', 'Territoires : Brest');
  const after = datasetFromPage(source.replace(block, ''), inputs);
  const diff = changes(after);
  expect(diff.fabriques.removed).toHaveLength(1);
  expect(diff.participations.removed).toHaveLength(6);
  expect(diff.territoires.removed.map(({ name }) => name).toSorted()).toEqual([
    'Brest Métropole',
    'Métropole Rouen Normandie',
    'Nantes Métropole',
    'Toulouse Métropole',
  ]);
  expect(new Set(after.findings.map(({ code }) => code))).toEqual(new Set(['UNUSED_ROW', 'ANNOUNCED_TERRITOIRES']));
});

test('diffDatasets finds the mention whose code the page has corrected, and the correction becomes unused', () => {
  const after = datasetFromPage(source.replace('CA du Boulonnais (13)', 'CA du Boulonnais (62)'), inputs);
  const diff = changes(after);
  expect(diff).toEqual({
    ...nothing,
    participations: { ...unchanged, changed: diff.participations.changed },
    dataIssues: {
      ...unchanged,
      removed: [item('« CA du Boulonnais (13) » : Code de département erroné', null)],
    },
  });
  expect(diff.participations.changed.map(({ fields }) => fields.map(({ field, after }) => [field, after]))).toEqual([
    [
      ['mention', 'CA du Boulonnais (62)'],
      ['note', 'null'],
    ],
  ]);
  expect(after.findings.map(({ code }) => code)).toEqual(['CORRECTION_NOT_FOUND']);
});

test('diffDatasets recognises a territoire whose code has changed, and its participations', () => {
  const curation = {
    ...inputs.curation,
    territoires: inputs.curation.territoires.map((row) =>
      // As if Jonzac had had the code 17999.
      row.code === '17197' ? { ...row, code: '17999', departements: ['17'] } : row,
    ),
  };
  const old = datasetFromPage(source, { ...inputs, curation });
  const merged = inputs.curation.territoires.map((row) =>
    row.code === '17197' ? { ...row, anciens_codes: ['17999'] } : row,
  );
  const now = datasetFromPage(source, { ...inputs, curation: { ...inputs.curation, territoires: merged } });
  const { territoires, participations } = diffDatasets(old.dataset, now.dataset);
  expect(participations).toEqual(unchanged);
  expect([territoires.added, territoires.removed]).toEqual([[], []]);
  expect(territoires.changed).toMatchObject([
    {
      item: item('Jonzac', '17197'),
      fields: [
        { field: 'id', before: '17999', after: '17197' },
        { field: 'code', before: '17999', after: '17197' },
        { field: 'formerCodes', before: '[]', after: '["17999"]' },
        { field: 'siren', before: 'null', after: '211701974' },
        { field: 'population', before: 'null', after: '3602' },
        { field: 'arrondissement', before: 'null', after: 'Jonzac' },
        { field: 'epci', before: 'null', after: 'CC de la Haute Saintonge [200041523]' },
      ],
    },
  ]);
});
