import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../src/answers/counts/groups.ts';

const row = {
  ...{ year: null, status: null, role: null, region: null, regionName: null, departement: null, departementName: null },
  ...{ territoireKind: null, organisationKind: null, count: 1, nodeCount: 0 },
};
const departement = (code: string, name: string) => ({ ...row, departement: code, departementName: name });

describe('the groups of a count', () => {
  test('are ordered by the first dimension, then by the second; groups without a value come last', () => {
    const rows = [
      { ...row, year: null, role: 'TERRITOIRE' as const },
      { ...row, year: 2023, role: null },
      { ...row, year: 2023, role: 'ASSOCIATION' as const },
      { ...row, year: 2021, role: 'COFINANCEUR' as const },
      { ...row, year: 2023, role: 'PARTNER' as const },
    ];
    const keys = groupsOf(rows, ['YEAR', 'ROLE']).map((group) => group.keys.map(({ key }) => key));
    expect(keys).toEqual([
      ['2021', 'COFINANCEUR'],
      // Roles in the order of lists, not of the alphabet.
      ['2023', 'PARTNER'],
      ['2023', 'ASSOCIATION'],
      ['2023', null],
      [null, 'TERRITOIRE'],
    ]);
  });

  test('are ordered by name without regard to accents and case, and by code if the names are then equal', () => {
    const rows = [
      departement('3', 'Isère'),
      departement('2', 'Herault'),
      departement('1', 'hérault'),
      departement('4', 'Gard'),
    ];
    const labels = groupsOf(rows, ['DEPARTEMENT']).map(({ keys }) => keys[0]?.label);
    expect(labels).toEqual(['Gard', 'hérault', 'Herault', 'Isère']);
  });
});
