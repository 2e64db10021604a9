import { describe, expect, test } from 'vitest';
import { pastedText, requestedTable } from '../../../../src/explorer/pages/curation/rows-file.ts';

const known = ['sections.csv', 'labels.csv'];
const request = (fichier: string, lignes: string) => requestedTable(new URLSearchParams({ fichier, lignes }), known);
const rows = JSON.stringify({ columns: ['titre', 'statut'], rows: [['terminées', 'achevée']] });

describe('rows that come back to be downloaded', () => {
  test('become the table of their file', () => {
    const table = request('sections.csv', rows);
    expect(table).toMatchObject({ id: 'sections', header: ['titre', 'statut'] });
    expect(table?.values()).toEqual([['terminées', 'achevée']]);
  });

  test.each([
    ['another file', 'dataset.csv', rows],
    ['no JSON', 'sections.csv', '{'],
    ['no rows', 'sections.csv', '{"columns":["titre"]}'],
    ['no columns', 'sections.csv', '{"columns":[],"rows":[]}'],
    ['cells that are not texts', 'sections.csv', '{"columns":["titre"],"rows":[[1]]}'],
  ])('are refused: %s', (_, file, lines) => {
    expect(request(file, lines)).toBeNull();
  });
});

describe('rows to paste into a spreadsheet', () => {
  test('have a tab between cells, none within, and no formulas', () => {
    expect(
      pastedText([
        ['a', 'b\tc\nd'],
        ['=1+1', '-x'],
      ]),
    ).toBe("a\tb c d\n'=1+1\t'-x");
  });
});
