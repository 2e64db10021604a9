import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../seed/findings/messages.ts';
import { rowsToPaste } from '../../../seed/page-report.ts';
import { bourg, build } from './small-world.ts';

const evidence = 'decoupage-administratif 6.0.0';
const built = (row: string, words: string, ...others: string[]) =>
  build({ 'territoires.csv': [row, ...others] }, `Territoires : ${words}`);
const found = ({ findings }: ReturnType<typeof build>) =>
  findings.map((finding) => `${finding.code}: ${messageOf(finding, 'en')}`);
const pasted = ({ findings }: ReturnType<typeof build>) =>
  rowsToPaste(findings).map(({ replaces, rows }) => [replaces, ...rows.map((row) => row.join(';'))]);

describe('an EPCI that has left the official data', () => {
  const gone = 'cc-des-sources;CC des Sources;CC;200000009;CC des Sources (01);;;;01;;;';

  test('is a finding that says what to do, not an error', () => {
    expect(found(built(gone, 'CC des Sources (01)'))).toEqual([
      'CODE_NOT_OFFICIAL: territoires.csv, row 2, [cc-des-sources], column « code »: « 200000009 » is no commune, EPCI or EPT ' +
        `of ${evidence}. Correct the code; or, if the place is gone, move it to « anciens_codes », and say in « departements » or ` +
        '« perimetre » where it was',
    ]);
  });

  test('stays in the data set as the curation says, without official facts', () => {
    expect(built(gone, 'CC des Sources (01)').dataset.territoires).toMatchObject([
      {
        id: '200000009',
        name: 'CC des Sources',
        kind: 'CC',
        code: '200000009',
        departements: ['01'],
        population: null,
      },
    ]);
  });

  test('is settled by the row to paste: the code is a former one', () => {
    const [[replaces, row = ''] = []] = pasted(built(gone, 'CC des Sources (01)'));
    expect(replaces).toBe(2);
    const settled = built(String(row), 'CC des Sources (01)');
    expect(settled.findings).toEqual([]);
    expect(settled.dataset.territoires).toMatchObject([
      { id: 'cc-des-sources', code: null, formerCodes: ['200000009'], departements: ['01'] },
    ]);
  });

  test('has no département if the curation says none, and its mention is not compared with any', () => {
    const nowhere = 'cc-des-sources;CC des Sources;CC;200000009;CC des Sources (01);;;;;;;';
    const { dataset, findings } = built(nowhere, 'CC des Sources (01)');
    expect(dataset.territoires[0]?.departements).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['CODE_NOT_OFFICIAL']);
  });
});

describe('a commune that was merged', () => {
  const source = 'source-01;Source;COMMUNE;01009;Source (01);;;;;;;';

  test('says into which commune', () => {
    expect(found(built(source, 'Source (01)'))).toEqual([
      'CODE_NOT_OFFICIAL: territoires.csv, row 2, [source-01], column « code »: « 01009 » is no commune, EPCI or EPT of ' +
        `${evidence}: merged into Amont [01002]. Write the code of today, and the former one into « anciens_codes »`,
    ]);
  });

  test('lies where the commune of today lies', () => {
    const valDEau = "cc-val-d-eau;CC Val d'Eau;CC;200000001;Val d'Eau (01);;;;;;;";
    const { dataset } = built(source, "Source (01), Val d'Eau (01)", valDEau);
    expect(dataset.territoires.find(({ id }) => id === '01009')).toMatchObject({
      departements: ['01'],
      within: ['200000001'],
    });
  });

  test('becomes the commune of today by the row to paste, and keeps its former code', () => {
    const [[, row = ''] = []] = pasted(built(source, 'Source (01)'));
    const settled = built(String(row), 'Source (01)');
    expect(settled.findings).toEqual([]);
    expect(settled.dataset.territoires).toMatchObject([
      { id: '01002', name: 'Amont', aliases: ['Source'], formerCodes: ['01009'], population: 300 },
    ]);
  });

  test('joins the row of the commune of today if there is one', () => {
    const amont = 'amont-01;Amont;COMMUNE;01002;Amont (01);;;;;;;';
    const both = built(source, 'Source (01)', amont, bourg);
    expect(found(both)[0]).toContain('Add the code to « anciens_codes » of row 3, and remove this row');
    expect(pasted(both)).toEqual([[3, 'amont-01;Amont;COMMUNE;01002;Amont (01)|Source (01);;;;;source-01;01009;']]);
  });
});

test('a place of a perimeter that has left the official data is a finding, and the others remain', () => {
  const pays = 'pays;Pays;PAYS;;Pays (01);;;200000009|01003;;;;';
  const { dataset, findings } = built(pays, 'Pays (01)');
  expect(dataset.territoires).toMatchObject([{ departements: ['01'] }]);
  expect(findings.map((finding) => messageOf(finding, 'en'))).toEqual([
    'territoires.csv, row 2, [pays], column « perimetre »: « 200000009 » is no commune, EPCI or EPT of ' +
      `${evidence}. Write the codes of today`,
  ]);
});
