import { expect, test } from 'vitest';
import { renderReport } from '../../seed/report.ts';
import { bourg, build } from './resolve/small-world.ts';

const union = 'union;Union des villes;;association;;;;';

test('renderReport is empty when there are no problems', () => {
  const built = build({ 'territoires.csv': [bourg] }, 'Territoires : Bourg (01)');
  expect(renderReport(built)).toBe('');
});

test('renderReport says for each problem what is wrong, where, and what to do', () => {
  const built = build(
    { 'territoires.csv': [bourg], 'organisations.csv': [union, 'fonds;Fonds;;association;;;;'] },
    'Autres partenaires : Union des ville',
    'Territoires : Bourg (01), Aval (01)',
  );
  expect(renderReport(built)).toBe(
    [
      'The page and its reading differ:',
      '  - line 4: « territoires accompagnés depuis 2018 »: the header announces 1 territoires, the label lines name 2',
      '',
      'Territoires that territoires.csv does not know (add a row, or the spelling to a row):',
      '  - line 9: « Aval (01) »',
      '      near: Aval [01001]',
      '',
      'Bodies that organisations.csv does not know (add a row, or an alias to a row):',
      '  - line 8: « Union des ville »',
      '      near: Union des villes',
      '',
      'Rows of the curation that nothing on the page uses (remove them):',
      '  - organisations.csv, row 2: « union » is used by nothing on the page',
      '  - organisations.csv, row 3: « fonds » is used by nothing on the page',
      '',
    ].join('\n'),
  );
});
