import { describe, expect, test } from 'vitest';
import { type BuiltDataset, datasetFromPage } from '../../seed/dataset-from-page.ts';
import { diffDatasets, renderDiff } from '../../seed/diff.ts';
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
  fabriques: unchanged,
  participations: unchanged,
  territoires: unchanged,
  organisations: unchanged,
  publications: unchanged,
  dataIssues: unchanged,
};

test('diffDatasets finds no difference for the same page', () => {
  const diff = changes(datasetFromPage(source, inputs));
  expect(diff).toEqual(nothing);
  expect(renderDiff(diff)).toBe('Nothing changes.\n');
});

test('diffDatasets finds only the status of a Fabrique that moved to « achevées »', () => {
  const block = blockOf('Si l’État a un rôle majeur', 'Territoires : CA Maubeuge');
  const achevees = 'Fabriques prospectives achevées\n2024\n';
  const moved = source.replace(`2024\n${block}`, '').replace(achevees, `${achevees}${block}`);
  const after = datasetFromPage(moved, inputs);
  expect(after.problems).toEqual([]);
  expect(changes(after)).toEqual({
    ...nothing,
    fabriques: {
      ...unchanged,
      changed: [
        {
          name: 'Financer la transition écologique des territoires : caractériser les besoins et construire des mix de financements',
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
    expect(diff).toEqual({
      ...nothing,
      fabriques: { ...unchanged, added: ['Une Fabrique toute neuve sur les lisières des villes et…'] },
      participations: {
        ...unchanged,
        added: [
          `Cerema, PARTNER of ${slug}`,
          `Office des lisières, PARTNER of ${slug}`,
          `CA du Cotentin, TERRITOIRE of ${slug}`,
          `Ville-Neuve, TERRITOIRE of ${slug}`,
        ],
      },
      territoires: { ...unchanged, added: ['Ville-Neuve'] },
      organisations: { ...unchanged, added: ['Office des lisières'] },
    });
  });

  test('is accompanied by problems for unknown names, with their lines', () => {
    expect(after.problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['UNKNOWN_FABRIQUE', 9],
      ['UNKNOWN_TERRITOIRE', 11],
      ['UNKNOWN_ORGANISATION', 10],
    ]);
  });

  test('is rendered as text', () => {
    expect(renderDiff(diff).split('\n').slice(0, 4)).toEqual([
      'fabriques: 1 added, 0 removed, 0 changed',
      '  + Une Fabrique toute neuve sur les lisières des villes et…',
      '',
      'participations: 4 added, 0 removed, 0 changed',
    ]);
  });
});

test('diffDatasets finds the participations of a removed Fabrique, and its rows of the curation become unused', () => {
  const block = blockOf('Cette Fabrique Prospective visait à identifier les pistes', 'Territoires : Brest');
  const after = datasetFromPage(source.replace(block, ''), inputs);
  const diff = changes(after);
  expect(diff.fabriques.removed).toHaveLength(1);
  expect(diff.participations.removed).toHaveLength(6);
  expect(diff.territoires.removed.toSorted()).toEqual([
    'Brest Métropole',
    'Métropole Rouen Normandie',
    'Nantes Métropole',
    'Toulouse Métropole',
  ]);
  expect(new Set(after.problems.map(({ kind }) => kind))).toEqual(new Set(['UNUSED_ROW']));
});

test('diffDatasets finds the mention whose code the page has corrected, and the correction becomes unused', () => {
  const after = datasetFromPage(source.replace('CA du Boulonnais (13)', 'CA du Boulonnais (62)'), inputs);
  const diff = changes(after);
  expect(diff).toEqual({
    ...nothing,
    participations: { ...unchanged, changed: diff.participations.changed },
    dataIssues: { ...unchanged, removed: ['« CA du Boulonnais (13) » (code) of zones-d-activites-economiques'] },
  });
  expect(diff.participations.changed.map(({ fields }) => fields.map(({ field, after }) => [field, after]))).toEqual([
    [
      ['mention', 'CA du Boulonnais (62)'],
      ['note', 'null'],
    ],
  ]);
  expect(after.problems.map(({ kind }) => kind)).toEqual(['CORRECTION_NOT_FOUND']);
});
