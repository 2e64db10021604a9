import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../seed/findings/messages.ts';
import { bourg, build } from './small-world.ts';

const valDEau = "cc-val-d-eau;CC Val d'Eau;CC;200000001;CC Val d’Eau (01);;;;;;";
const aval = 'aval-01;Aval;COMMUNE;01001;Aval (01);;;;;;';
const nord = 'ca-du-nord;CA du Nord;CA;200000002;;;;;;;';

function names(built: ReturnType<typeof build>): string[] {
  return built.dataset.participations.map(({ actor }) => actor);
}

function messages(built: ReturnType<typeof build>): string[] {
  return built.findings.map((finding) => `${finding.code} « ${finding.text} »: ${messageOf(finding, 'en')}`);
}

describe('a mention of a territoire', () => {
  test('is matched by a spelling, code included', () => {
    const built = build({ 'territoires.csv': [bourg, valDEau] }, 'Territoires : CC Val d’Eau (01), Bourg (01)');
    expect(names(built)).toEqual(['200000001', '01003']);
    expect(built.findings).toEqual([]);
  });

  test('is matched by a name with codes of the territoire, in any spelling', () => {
    const built = build(
      { 'territoires.csv': [valDEau, nord] },
      'Territoires : communauté de communes du Val d’eau (01) ; communauté d’agglomération du Nord (02)',
    );
    expect(names(built)).toEqual(['200000001', '200000002']);
  });

  test('is never matched with a homonym', () => {
    const built = build({ 'territoires.csv': [bourg] }, 'Territoires : Bourg (01), Bourg (02)');
    expect(names(built)).toEqual(['01003', 'bourg-02']);
    expect(messages(built)).toEqual(['UNKNOWN_TERRITOIRE « Bourg (02) »: ']);
  });

  test('that names two territoires makes two participations with the same words, by slug, each with a note', () => {
    const shared = 'Pays des Eaux/Val d’Eau (01)';
    const rows = [
      `pays-des-eaux;Pays des Eaux;PAYS;;;;${shared};200000001|01003;;;`,
      `cc-val-d-eau;CC Val d'Eau;CC;200000001;;;${shared};;;;`,
    ];
    const { dataset, findings } = build({ 'territoires.csv': rows }, `Territoires : ${shared}`);
    expect(dataset.participations.map(({ actor, mention }) => [actor, mention.text, mention.note])).toEqual([
      ['200000001', shared, 'La mention nomme aussi « Pays des Eaux ».'],
      ['pays-des-eaux', shared, "La mention nomme aussi « CC Val d'Eau »."],
    ]);
    expect(dataset.source.territoiresMentioned).toBe(1);
    expect(findings).toEqual([]);
  });
});

describe('with the official data', () => {
  test('a commune is within its EPCI and its Territoire d’industrie, nearest first', () => {
    const ti = 'ti-eaux;Eaux;TERRITOIRE_INDUSTRIE;;Eaux (01);;;200000001|01003;;;';
    const { dataset } = build(
      { 'territoires.csv': [ti, valDEau, aval] },
      'Territoires : Eaux (01), CC Val d’Eau (01), Aval (01)',
    );
    const within = Object.fromEntries(dataset.territoires.map(({ id, within }) => [id, within]));
    expect(within).toEqual({ '01001': ['200000001', 'ti-eaux'], '200000001': ['ti-eaux'], 'ti-eaux': [] });
  });

  test('a Territoire d’industrie of one EPCI is around it, and not within it', () => {
    const ti = 'ti-eaux;Eaux;TERRITOIRE_INDUSTRIE;;Eaux (01);;;200000001;;;';
    const { dataset } = build({ 'territoires.csv': [ti, valDEau] }, 'Territoires : Eaux (01), CC Val d’Eau (01)');
    expect(dataset.territoires.map(({ id, within }) => [id, within])).toEqual([
      ['200000001', ['ti-eaux']],
      ['ti-eaux', []],
    ]);
  });

  test('a QPV takes part, and its commune is included without a participation', () => {
    const qpv = 'qpv-quais;QPV Les Quais;QPV;;Port - QPV Les Quais (974);;;97401;;;';
    const port = 'port-974;Port;COMMUNE;97401;;;;;;;';
    const { dataset, findings } = build({ 'territoires.csv': [qpv, port] }, 'Territoires : Port - QPV Les Quais (974)');
    expect(dataset.participations.map(({ actor }) => actor)).toEqual(['qpv-quais']);
    expect(dataset.participations[0]?.mention.note).toContain('« Port »');
    expect(dataset.territoires.map(({ id, within, departements }) => [id, within, departements])).toEqual([
      ['97401', [], ['974']],
      ['qpv-quais', ['97401'], ['974']],
    ]);
    expect(findings).toEqual([]);
  });

  test('two QPV of one commune are not within each other', () => {
    const rows = ['qpv-a;QPV A;QPV;;A (974);;;97401;;;', 'qpv-b;QPV B;QPV;;B (974);;;97401;;;'];
    const { dataset } = build({ 'territoires.csv': rows }, 'Territoires : A (974), B (974)');
    expect(dataset.territoires.map(({ within }) => within)).toEqual([[], []]);
  });

  test('an EPCI lies on the départements of its members', () => {
    const rives = 'cc-deux-rives;CC Deux Rives;CC;200000003;CC Deux Rives (01/02);;;;;;';
    const { dataset, findings } = build({ 'territoires.csv': [rives] }, 'Territoires : CC Deux Rives (01/02)');
    expect(dataset.territoires[0]?.departements).toEqual(['01', '02']);
    expect(findings).toEqual([]);
  });
});

describe('a difference from the official data', () => {
  const wrong = "cc-val-d-eau;CC Val d'Eau;CC;200000001;CC Val d’Eau (02);;;;;;";
  const covered = 'essai;CC Val d’Eau (02);code;Code erroné;01;toutes en 01';

  test('of codes is a problem that names the evidence', () => {
    const built = build({ 'territoires.csv': [wrong] }, 'Territoires : CC Val d’Eau (02)');
    expect(messages(built)).toEqual([
      "CODE_DISAGREEMENT « CC Val d’Eau (02) »: 02 on the page; CC Val d'Eau lies in 01 (200000001, decoupage-administratif 6.0.0)",
    ]);
    expect(built.dataset.territoires[0]?.departements).toEqual(['01']);
  });

  test('is covered by a correction of its kind, which becomes an issue and a note', () => {
    const { dataset, findings } = build(
      { 'territoires.csv': [wrong], 'corrections.csv': [covered] },
      'Territoires : CC Val d’Eau (02)',
    );
    expect(findings).toEqual([]);
    expect(dataset.participations[0]?.mention.note).toBe('Code erroné ; retenu : 01.');
    expect(dataset.dataIssues).toEqual([
      {
        ...{ id: '4615b678c9bf4ab1', nature: 'code', fabrique: 'essai', actor: '200000001', line: 8 },
        ...{ text: 'CC Val d’Eau (02)', problem: 'Code erroné', correction: '01', evidence: 'toutes en 01' },
      },
    ]);
  });

  test('is not covered by a correction of another kind, whose own fault is not there', () => {
    const spelling = covered.replace(';code;', ';graphie;');
    const built = build(
      { 'territoires.csv': [wrong], 'corrections.csv': [spelling] },
      'Territoires : CC Val d’Eau (02)',
    );
    expect(built.findings.map(({ code }) => code)).toEqual(['STALE_CORRECTION', 'CODE_DISAGREEMENT']);
  });

  test.each([
    ['CC Deux Rives (01)', ['CODE_DISAGREEMENT']],
    ['CC Deux Rives', ['CODE_MISSING']],
    ['CC Deux Rives (Ain, Aisne)', ['ODD_CODE', 'ODD_CODE']],
    ['CC Deux Rives (1, 02)', ['ODD_CODE']],
    ['CC Deux Rives (01, 02, 55)', ['ODD_CODE']],
  ])('is found in « %s »', (text, codes) => {
    const rives = `cc-deux-rives;CC Deux Rives;CC;200000003;${text};;;;;;`;
    const { findings } = build({ 'territoires.csv': [rives] }, `Territoires : ${text}`);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  test('of kinds is a problem', () => {
    const row = 'ca-du-nord;CA du Nord;CA;200000002;CC du Nord (02);;;;;;';
    const built = build({ 'territoires.csv': [row] }, 'Territoires : CC du Nord (02)');
    expect(messages(built)).toEqual([
      'KIND_DISAGREEMENT « CC du Nord (02) »: official kind: CA [200000002] (decoupage-administratif 6.0.0)',
    ]);
  });

  test('of the name or type of a row is a problem', () => {
    const row = 'ca-du-sud;CC du Sud;CC;200000002;CA du Nord (02);;;;;;';
    const built = build({ 'territoires.csv': [row] }, 'Territoires : CA du Nord (02)');
    expect(built.findings.map(({ code }) => code)).toEqual(['NAME_DISAGREEMENT', 'TYPE_DISAGREEMENT']);
  });
});

describe('an unknown territoire', () => {
  test('is included as unreviewed with the codes of the page, and similar names are suggested', () => {
    const { dataset, findings } = build({ 'territoires.csv': [bourg] }, 'Territoires : Bourg (01), CC Vall d’Eau (01)');
    expect(dataset.territoires.find(({ reviewed }) => !reviewed)).toEqual({
      id: 'cc-vall-d-eau-01',
      slug: 'cc-vall-d-eau-01',
      formerSlugs: [],
      name: 'CC Vall d’Eau',
      kind: 'AUTRE',
      code: null,
      formerCodes: [],
      aliases: [],
      departements: ['01'],
      within: [],
      ...{ siren: null, population: null, arrondissement: null, epci: null, financing: null },
      reviewed: false,
    });
    expect(findings).toMatchObject([
      {
        code: 'UNKNOWN_TERRITOIRE',
        line: 8,
        text: 'CC Vall d’Eau (01)',
        suggestions: [{ name: "CC Val d'Eau", code: '200000001', from: 'OFFICIAL' }],
      },
    ]);
  });

  test('that is named in two Fabriques is included once', () => {
    const text = 'Territoires : Ailleurs (01)';
    const { dataset, findings } = build({}, text, 'Une autre description.', text);
    expect(dataset.territoires).toHaveLength(1);
    expect(dataset.participations).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual(['UNKNOWN_FABRIQUE', 'UNKNOWN_TERRITOIRE']);
  });

  test('in a collectivité d’outre-mer adds that collectivité to the data set', () => {
    const { dataset } = build({}, 'Territoires : Marigot (978)');
    expect(dataset.departements.map(({ code }) => code)).toEqual(['01', '02', '974', '978']);
    expect(dataset.regions.map(({ code }) => code)).toEqual(['04', '32', '84', '978']);
  });
});

test('a row that is not used by the page is a problem', () => {
  const built = build({ 'territoires.csv': [bourg, valDEau] }, 'Territoires : Bourg (01)');
  expect(built.findings).toMatchObject([
    { code: 'UNUSED_ROW', facts: { file: 'territoires.csv', row: 3, what: 'cc-val-d-eau' } },
  ]);
});
