import { expect, test } from 'vitest';
import { csvForSpreadsheets } from '../../src/explorer/spreadsheet.ts';
import { tableOf } from '../../src/explorer/table.ts';

const rows = [
  { name: 'Cerema', count: 4, share: 0.5 },
  { name: 'ADEME; agence', count: 3, share: 0.25 },
];

const table = tableOf('exemple', rows, [
  { label: 'Nom', value: ({ name }) => name, cell: ({ name }) => name.toUpperCase() },
  { label: 'Fabriques', value: ({ count }) => count },
  { label: 'Part', value: ({ share }) => share, onlyInFile: true },
]);

test('a table has cells for the page, and values for the file', () => {
  expect(table.columns).toEqual([
    { label: 'Nom', isNumeric: false },
    { label: 'Fabriques', isNumeric: true },
  ]);
  expect(table.cells()).toEqual([
    ['CEREMA', 4],
    ['ADEME; AGENCE', 3],
  ]);
  expect(table.header).toEqual(['Nom', 'Fabriques', 'Part']);
  expect(table.values()).toEqual([
    ['Cerema', 4, 0.5],
    ['ADEME; agence', 3, 0.25],
  ]);
});

test('French spreadsheets get semicolons, decimal commas and a byte order mark', () => {
  expect(csvForSpreadsheets(table)).toBe('\uFEFFNom;Fabriques;Part\r\nCerema;4;0,5\r\n"ADEME; agence";3;0,25\r\n');
});
