import { describe, expect, test } from 'vitest';
import { announcedTerritoires, checkAnnounced } from '../../../seed/page/page-header.ts';

describe('announcedTerritoires reads', () => {
  test.each<[string, string[], [number, string, number]]>([
    ['the number above its words', ['113', 'territoires accompagnés depuis 2018'], [113, 'EXACT', 1]],
    ['one line', ['3 fabriques lancées par an', '117 territoires accompagnés'], [117, 'EXACT', 2]],
    ['more than', ['Plus de 110', 'territoires accompagnés'], [110, 'AT_LEAST', 1]],
    ['about', ['Près de 120 territoires accompagnés'], [120, 'ABOUT', 1]],
    ['thousands', ['1 013', 'territoires accompagnés depuis 2018'], [1013, 'EXACT', 1]],
    ['words between', ['113 territoires volontaires et accompagnés'], [113, 'EXACT', 1]],
    ['other words', ['113 territoires engagés depuis 2018'], [113, 'EXACT', 1]],
    ['collectivités', ['113 collectivités accompagnées depuis 2018'], [113, 'EXACT', 1]],
    ['the number below its words', ['Territoires accompagnés depuis 2018 :', '113'], [113, 'EXACT', 2]],
    ['the whole, not one Fabrique', ['De 4 à 8 territoires volontaires', '113', 'territoires'], [113, 'EXACT', 2]],
  ])('%s', (_, header, [number, bound, line]) => {
    expect(announcedTerritoires(header)).toEqual({ number, bound, line });
  });

  test.each([[[]], [['Nos chiffres clés']], [['De 4 à 8 territoires volontaires']], [['0 territoires accompagnés']]])(
    'nothing in %j',
    (header) => {
      expect(announcedTerritoires(header)).toBeNull();
    },
  );
});

describe('checkAnnounced', () => {
  const lines = ['113', 'territoires accompagnés'];
  const doubts = (number: number, bound: 'EXACT' | 'AT_LEAST' | 'ABOUT', mentioned: number) =>
    checkAnnounced({ number, bound, line: 1 }, mentioned, lines).length;

  test('doubts another number, fewer than the least, and a tenth more or less than about', () => {
    expect([doubts(113, 'EXACT', 113), doubts(113, 'EXACT', 117)]).toEqual([0, 1]);
    expect([doubts(110, 'AT_LEAST', 113), doubts(120, 'AT_LEAST', 113)]).toEqual([0, 1]);
    expect([doubts(120, 'ABOUT', 113), doubts(120, 'ABOUT', 107)]).toEqual([0, 1]);
  });

  test('quotes the number and its line, or the first line that has words', () => {
    expect(checkAnnounced({ number: 113, bound: 'EXACT', line: 1 }, 117, lines)).toMatchObject([
      { code: 'ANNOUNCED_TERRITOIRES', severity: 'DOUBTFUL', line: 1, text: '113', facts: { mentioned: 117 } },
    ]);
    expect(checkAnnounced(null, 117, ['', 'Liste'])).toMatchObject([
      { code: 'NO_ANNOUNCED_TERRITOIRES', severity: 'DOUBTFUL', line: 2, text: 'Liste' },
    ]);
  });
});
