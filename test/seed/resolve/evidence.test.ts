import { describe, expect, test } from 'vitest';
import type { CurationFile } from '../../../seed/curation/rows.ts';
import { listFactsWithoutEvidence } from '../../../seed/facts-without-evidence.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { bourg, build } from './small-world.ts';

type Rows = Partial<Record<CurationFile, readonly string[]>>;

/** The evidence for a property: value, kind, text, and line, address and date if there are any. */
function evidenceFor(dataset: Dataset, subject: string, property: string) {
  return dataset.evidence
    .filter((it) => it.subject === subject && it.property === property)
    .map(({ value, kind, text, line, url, date }) =>
      [value, kind, text, line, url, date].filter((part) => part !== null),
    );
}

const val = "val;CC Val d'Eau;CC;200000001;CC Val (01);Le Val;;;;;;";
const plaine = 'plaine;Plaine;PAYS;;Plaine (01);;;200000001|01003;;;;';
const quartier = 'qpv-x;QPV X;QPV;;QPV X (01);;;01001;;;;';

describe('a territoire with an official code', () => {
  const { dataset } = build(
    { 'territoires.csv': [val, 'aval;Aval;COMMUNE;01001;Aval (01);;;;;;;'] },
    'Territoires : CC Val (01), Aval (01)',
  );

  test('has its kind, départements and what contains it from the official data, with their version', () => {
    expect(evidenceFor(dataset, '200000001', 'KIND')).toEqual([
      ['CC', 'OFFICIAL_DATA', "SIREN 200000001, CC Val d'Eau : communauté de communes (decoupage-administratif 6.0.0)"],
    ]);
    expect(evidenceFor(dataset, '200000001', 'DEPARTEMENT')).toEqual([
      [
        '01',
        'OFFICIAL_DATA',
        "SIREN 200000001, CC Val d'Eau : 2 communes membres, toutes en 01 (decoupage-administratif 6.0.0)",
      ],
    ]);
    expect(evidenceFor(dataset, '01001', 'WITHIN')).toEqual([
      [
        ...['200000001', 'OFFICIAL_DATA'],
        "SIREN 200000001, CC Val d'Eau : 2 communes membres, dont Aval (01001) (decoupage-administratif 6.0.0)",
      ],
    ]);
  });

  test('has another name from the page and from the official name, as far as these have it', () => {
    // "CC Val" is on line 8 and a part of the official name; "Le Val" is nowhere.
    expect(evidenceFor(dataset, '200000001', 'ALIAS')).toEqual([
      ['CC Val', 'SOURCE_PAGE', 'CC Val (01)', 8],
      ['CC Val', 'OFFICIAL_DATA', "SIREN 200000001, CC Val d'Eau (decoupage-administratif 6.0.0)"],
    ]);
    expect(listFactsWithoutEvidence(dataset, 'fr')).toBe(
      [
        'Faits sans preuve : 1. Une preuve est une ligne de seed/curation/evidence.csv.',
        '  territoires, autre nom : val (Le Val)',
        '',
      ].join('\n'),
    );
  });
});

describe('a perimeter with evidence', () => {
  const rows: Rows = {
    'territoires.csv': [plaine, val, quartier],
    'evidence.csv': [
      'territoires;plaine;perimetre;;document;Carte du pays;https://example.org/carte;2024-05',
      'territoires;plaine;perimetre;01003;note;Bourg depuis 2020;;',
      'territoires;qpv-x;perimetre;;page source;QPV X (01);;',
    ],
  };
  const { dataset, findings } = build(rows, 'Territoires : Plaine (01), CC Val (01), QPV X (01)');

  test('supports what lies within it, and its départements', () => {
    expect(findings).toEqual([]);
    // CC Val d'Eau is a part of the perimeter itself, so official data adds nothing; the note is about Bourg only.
    expect(evidenceFor(dataset, '200000001', 'WITHIN')).toEqual([
      ['plaine', 'DOCUMENT', 'Carte du pays', 'https://example.org/carte', '2024-05'],
    ]);
    expect(evidenceFor(dataset, 'plaine', 'DEPARTEMENT').map(([value, kind]) => [value, kind])).toEqual([
      ['01', 'OFFICIAL_DATA'],
      ['01', 'DOCUMENT'],
      ['01', 'NOTE'],
    ]);
  });

  test('supports what contains the territoire, with the words and the line of the page', () => {
    expect(evidenceFor(dataset, 'qpv-x', 'WITHIN').filter(([value]) => value === '200000001')).toEqual([
      ['200000001', 'SOURCE_PAGE', 'QPV X (01)', 8],
      [
        ...['200000001', 'OFFICIAL_DATA'],
        "SIREN 200000001, CC Val d'Eau : 2 communes membres, dont Aval (01001) (decoupage-administratif 6.0.0)",
      ],
    ]);
  });
});

describe('an organisation', () => {
  const organisations = [
    "union;Union des villes;UV;association d'élus;;;;",
    'anne;Anne;;personne;union;Anne, de l’Union des villes;;',
  ];
  const lines = [
    "Association d'élus partenaire : Union des villes (UV)",
    'Autres partenaires : Anne, de l’Union des villes',
  ];
  const rows = { 'territoires.csv': [bourg], 'organisations.csv': organisations };
  const { dataset } = build(rows, ...lines, 'Territoires : Bourg (01)');

  test('of elected officials is one by the label above it', () => {
    expect(evidenceFor(dataset, 'union', 'KIND')).toEqual([
      ["association d'élus", 'SOURCE_PAGE', "Association d'élus partenaire", 8],
    ]);
  });

  test('has its acronym, and a person the organisation, from the words that name them', () => {
    expect(evidenceFor(dataset, 'union', 'ACRONYM')).toEqual([['UV', 'SOURCE_PAGE', 'Union des villes (UV)', 8]]);
    expect(evidenceFor(dataset, 'anne', 'PARENT')).toEqual([
      ['union', 'SOURCE_PAGE', 'Anne, de l’Union des villes', 9],
    ]);
  });
});

describe('a Fabrique', () => {
  const made = (row: string, evidence: readonly string[], ...lines: string[]) =>
    build(
      { 'territoires.csv': [bourg], 'fabriques.csv': [row], 'evidence.csv': evidence },
      ...lines,
      'Territoires : Bourg (01)',
    );

  test('has its title from the address of fabriques.csv, with the title of the link that leads there', () => {
    const row = 'essai;Une description;2021;Essai;https://example.org/essai;;';
    const links = ['essai;Essai, les résultats;https://example.org/essai;article'];
    const { dataset } = build(
      { 'territoires.csv': [bourg], 'fabriques.csv': [row], 'links.csv': links },
      'Territoires : Bourg (01)',
    );
    expect(evidenceFor(dataset, 'essai', 'TITLE')).toEqual([
      ['Essai', 'DOCUMENT', 'Essai, les résultats', 'https://example.org/essai'],
    ]);
  });

  test('has its title from the line of the source page that has it', () => {
    const row = "essai;Une description;2021;Guide de l'essai;https://example.org/liste;;";
    const { dataset } = made(row, [], 'Publications : Guide de l’essai');
    expect(evidenceFor(dataset, 'essai', 'TITLE')).toEqual([
      ["Guide de l'essai", 'SOURCE_PAGE', 'Guide de l’essai', 8],
    ]);
  });

  test('has its period from the words of its text', () => {
    const row = 'essai;Une description;2021;Essai;;2021-06/2022-06;';
    const { dataset } = made(row, ['fabriques;essai;periode;2021-06/2022-06;page source;description;;']);
    expect(evidenceFor(dataset, 'essai', 'PERIOD')).toEqual([['2021-06/2022-06', 'SOURCE_PAGE', 'description', 7]]);
    expect(listFactsWithoutEvidence(dataset, 'en')).toBe('');
  });

  test('without evidence for its period is in the list, and fails nothing', () => {
    const { dataset, findings } = made('essai;Une description;2021;Essai;;2021-06/2022-06;', []);
    expect(findings).toEqual([]);
    expect(listFactsWithoutEvidence(dataset, 'en')).toBe(
      'Facts without evidence: 1. Evidence is a row of seed/curation/evidence.csv.\n  Fabriques, PERIOD: essai\n',
    );
  });
});

describe('a row of evidence.csv is a finding', () => {
  test('when the page no longer has its words', () => {
    const rows = {
      'territoires.csv': [bourg],
      'organisations.csv': ['uv;UV;;association;;;;'],
      'evidence.csv': ['organisations;uv;nature;association;page source;Association des villes;;'],
    };
    const { dataset, findings } = build(rows, 'Autres partenaires : UV', 'Territoires : Bourg (01)');
    expect(findings).toMatchObject([
      { code: 'EVIDENCE_NOT_FOUND', facts: { row: 2, slug: 'uv', words: 'Association des villes' } },
    ]);
    expect(evidenceFor(dataset, 'uv', 'KIND')).toEqual([]);
  });

  test('when nothing on the page uses what it supports', () => {
    const rows = {
      'territoires.csv': [bourg],
      'organisations.csv': ['uv;UV;;association;;;;'],
      'evidence.csv': ['organisations;uv;nature;association;note;Une association;;'],
    };
    expect(build(rows, 'Territoires : Bourg (01)').findings).toMatchObject([
      { code: 'UNUSED_ROW', facts: { file: 'organisations.csv' } },
      { code: 'UNUSED_ROW', facts: { file: 'evidence.csv', row: 2, what: 'uv : Une association' } },
    ]);
  });
});
