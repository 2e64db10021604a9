import { describe, expect, test } from 'vitest';
import type { CurationFile } from '../../../seed/curation/rows.ts';
import { type BuiltDataset, datasetFromPage } from '../../../seed/dataset-from-page.ts';
import { blocksRelease, type Finding } from '../../../seed/findings/finding.ts';
import { messageOf } from '../../../seed/findings/messages.ts';
import { dataIssueNatureLabels } from '../../../src/domain/data-issue-natures.ts';
import { frozenInputs, frozenPage } from '../../fixtures/frozen/frozen.ts';
import { bourg, fabriqueRow, inputs, page } from './small-world.ts';

type Rows = Partial<Record<CurationFile, readonly string[]>>;

const organisations = [
  "aval;Aval;;association d'élus;;Vieil Aval;;",
  'amont;Amont;;association;;Amon;;',
  'rives;Rives;;association;;;;',
];
const natures = ["association d'élus;x", 'association;x'];
const territoires = (...rows: string[]): Rows => ({ 'territoires.csv': rows });
const cc = (spelling: string) => `cc-val-d-eau;CC Val d'Eau;CC;200000001;${spelling};;;;;;`;
const someBourg = 'Territoires : Bourg (01)';

/** What becomes of a correction in the one Fabrique, or of one in the header: the page has these lines. */
function outcome(correction: string, rows: Rows, source: string): 'issue' | 'gone' {
  const all = {
    'fabriques.csv': [fabriqueRow],
    'organisation-kinds.csv': natures,
    'organisations.csv': organisations,
    'territoires.csv': [bourg],
    ...rows,
    'corrections.csv': [correction],
  };
  return stateOf(datasetFromPage(source, inputs(all)), 2);
}

/** Either an issue and no problem of the row, or no issue and a problem that names the row and says what to do. */
function stateOf({ dataset, findings }: BuiltDataset, row: number): 'issue' | 'gone' {
  const ofRow = findings.filter((one) => rowOfFinding(one) === row);
  const issues = dataset.dataIssues.filter(({ evidence }) => !evidence.startsWith('Constat automatique'));
  if (issues.length === 1) {
    expect(ofRow).toEqual([]);
    return 'issue';
  }
  expect(issues).toEqual([]);
  expect(dataset.participations.filter(({ mention }) => mention.note?.includes('Faute'))).toEqual([]);
  expect(ofRow).toHaveLength(1);
  expect(ofRow.map((one) => messageOf(one, 'en'))).toEqual([expect.stringMatching(/remove the row/i)]);
  return 'gone';
}

/** The row of corrections.csv that a finding is about. */
function rowOfFinding(one: Finding): number | null {
  return one.code === 'STALE_CORRECTION' || one.code === 'CORRECTION_NOT_FOUND' ? one.facts.row : null;
}

/** Nature, words, correction; rows; the lines with the fault, and without it. */
const cases: readonly [string, string, string, Rows, readonly string[], readonly string[]][] = [
  [
    'code',
    'CC Val d’Eau',
    '01',
    territoires(cc('CC Val d’Eau')),
    ['Territoires : CC Val d’Eau'],
    ['Territoires : CC Val d’Eau (01)'],
  ],
  [
    'code',
    'CC Val d’Eau',
    '01',
    territoires(cc('CC Val d’Eau (02)')),
    ['Territoires : CC Val d’Eau (02)'],
    ['Territoires : CC Val d’Eau (01)'],
  ],
  ['graphie', 'Amon', 'Amont', {}, ['Autres partenaires : Amon', someBourg], ['Autres partenaires : Amont', someBourg]],
  [
    'nom',
    'CC Val',
    "CC Val d'Eau",
    territoires(cc('CC Val (01)')),
    ['Territoires : CC Val (01)'],
    ['Territoires : CC Val d’Eau (01)'],
  ],
  ['nom', 'Amon', '', {}, ['Autres partenaires : Amon', someBourg], ['Autres partenaires : Amont (Amon)', someBourg]],
  [
    'ancien nom',
    'Vieil Aval',
    'Aval',
    {},
    ['Autres partenaires : Vieil Aval', someBourg],
    ['Autres partenaires : Aval (ex-Vieil Aval)', someBourg],
  ],
  [
    'ancien nom',
    'Vieil Aval',
    '',
    {},
    ['Autres partenaires : Vieil Aval', someBourg],
    ['Autres partenaires : Aval (ex-Vieil Aval)', someBourg],
  ],
  [
    'type',
    'Val d’Eau',
    'CC',
    territoires(cc('CA Val d’Eau (01)')),
    ['Territoires : CA Val d’Eau (01)'],
    ['Territoires : CC Val d’Eau (01)'],
  ],
  [
    'séparateur',
    'Amont',
    'Aval, Amont',
    {},
    ['Autres partenaires : Aval Amont', someBourg],
    ['Autres partenaires : Aval, Amont', someBourg],
  ],
  [
    'séparateur',
    'Cofinanceurs :',
    '',
    {},
    ['Autres partenaires : Aval Cofinanceurs : Amont', someBourg],
    ['Autres partenaires : Aval', 'Cofinanceurs : Amont', someBourg],
  ],
  [
    'mention double',
    'Bourg',
    '',
    territoires(
      'bourg-01;Bourg;COMMUNE;01003;Bourg (01);;Bourg/Val d’Eau (01);;;;',
      "cc-val-d-eau;CC Val d'Eau;CC;200000001;;;Bourg/Val d’Eau (01);;;;",
    ),
    ['Territoires : Bourg/Val d’Eau (01)'],
    ['Territoires : Bourg (01), CC Val d’Eau (01)'],
  ],
  [
    'rubrique vide',
    'Publications :',
    '',
    {},
    [someBourg, 'Publications :'],
    [someBourg, 'Publications :', '- Un guide'],
  ],
  ['rubrique vide', 'Publications :', '', {}, [someBourg, 'Publications :'], [someBourg, 'Publications : Un guide']],
  ['manque', 'Territoires :', '', {}, [someBourg], ['Territoires : Bourg (01), CC Val d’Eau (01)']],
  [
    'manque',
    'cofinancée par Aval',
    '',
    {},
    ['Elle est cofinancée par Aval.', someBourg],
    ['Elle est cofinancée par Aval.', someBourg, 'Cofinanceurs : Aval'],
  ],
  ['libellé', 'Cofinanceur :', '', {}, ['Cofinanceur : Aval, Amont', someBourg], ['Cofinanceur : Aval', someBourg]],
  [
    'rôle',
    'Amont',
    '',
    {},
    ["Associations d'élus partenaires : Amont", someBourg],
    ['Autres partenaires : Amont', someBourg],
  ],
  [
    'date',
    'Elle aura lieu en 2021',
    '',
    {},
    ['Elle aura lieu en 2021.', someBourg],
    ['Elle a eu lieu en 2021.', someBourg],
  ],
];

describe('a correction is an issue while its fault is on the page, and a problem after', () => {
  const source = (lines: readonly string[]) =>
    `Chaque Fabrique regroupe deux à huit territoires volontaires.\n${page(...lines)}`;

  test.each(cases)('%s: « %s »', (nature, words, right, rows, faulty, mended) => {
    const correction = `essai;${words};${nature};Faute;${right};preuve`;
    expect(outcome(correction, rows, source(faulty))).toBe('issue');
    expect(outcome(correction, rows, source(mended))).toBe('gone');
  });

  test('date: a year that is not that of the Fabrique, until it is', () => {
    const correction = 'essai;de 2022 à 2023;date;Faute;;preuve';
    const lines = source(['Elle a eu lieu de 2022 à 2023.', someBourg]);
    expect(outcome(correction, {}, lines)).toBe('issue');
    expect(outcome(correction, {}, lines.replace('\n2021\n', '\n2022\n'))).toBe('gone');
  });

  test.each([
    ['1', 'Territoires : Bourg (01), CC Val d’Eau (01)', someBourg],
    ['3', someBourg, null],
  ])('en-tête: « %s » in the header', (words, faulty, mended) => {
    const correction = `;${words};en-tête;Faute;;preuve`;
    const rows = territoires(bourg, cc('CC Val d’Eau (01)'));
    const exactly = (line: string) => page(line).replace('Au moins 1', '1');
    expect(outcome(correction, rows, exactly(faulty))).toBe('issue');
    const right = mended === null ? exactly(faulty).replace(/^3\n/, '1\n') : exactly(mended);
    expect(outcome(correction, rows, right)).toBe('gone');
  });

  test('each nature has a case', () => {
    const tested = new Set([...cases.map(([nature]) => nature), 'date', 'en-tête']);
    expect(dataIssueNatureLabels.filter((nature) => !tested.has(nature))).toEqual([]);
  });

  test('whose correction is what the page says corrects nothing', () => {
    const rows = 'Autres partenaires : Amon';
    expect(outcome('essai;Amon;nom;Faute;Amon;preuve', {}, page(rows, someBourg))).toBe('gone');
  });
});

describe('on the page of 2025', () => {
  const frozen = frozenInputs();
  const rowOf = (texte: string, nature: string) =>
    frozen.curation.corrections.find((row) => row.texte === texte && row.nature === nature)?.row ?? 0;

  test.each([
    [
      'an empty list of publications is filled',
      'Publications :',
      'rubrique vide',
      'Publications :\n2021',
      'Publications :\n- Un guide\n2021',
    ],
    ['a fourth territoire is added', 'Territoires :', 'manque', 'Côte-Sud (40)', 'Côte-Sud (40) ; CA du Cotentin (50)'],
    ['a missing code is added', 'CA Dieppe maritime', 'code', 'CA Dieppe maritime.', 'CA Dieppe maritime (76).'],
    ['a wrong code is put right', 'CA du Boulonnais (13)', 'code', 'CA du Boulonnais (13)', 'CA du Boulonnais (62)'],
    ['a name in place of a code is put right', '(Var)', 'code', '(Var)', '(83)'],
    ['a misspelling is put right', 'Premesques', 'graphie', 'Premesques', 'Prémesques'],
    [
      'a former name becomes an addition',
      'Pôle emploi',
      'ancien nom',
      'Pôle emploi,',
      'France Travail (ex-Pôle emploi),',
    ],
    ['a comma is added', '(38) Lalbenque', 'séparateur', '(38) Lalbenque', '(38), Lalbenque'],
  ])('%s: the issue ends, and no other', (_, texte, nature, before, after) => {
    expect(frozenPage.split(before)).toHaveLength(2);
    const { dataset, findings } = datasetFromPage(frozenPage.replace(before, after), frozen);
    expect(dataset.dataIssues.filter(({ nature: kind }) => kind !== 'en-tête')).toHaveLength(
      frozen.curation.corrections.length - 1,
    );
    expect(dataset.dataIssues.some((issue) => issue.text === texte && issue.nature === nature)).toBe(false);
    const toSettle = findings.filter(blocksRelease);
    expect(toSettle.map(rowOfFinding)).toEqual([rowOf(texte, nature)]);
    expect(messageOf(toSettle[0] as Finding, 'en')).toMatch(/remove the row/i);
  });
});
