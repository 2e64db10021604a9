import { describe, expect, test } from 'vitest';
import { historyReader } from '../../../src/store/load/actor-history.ts';

const years: Readonly<Record<string, number>> = { mer: 2018, ville: 2018, bois: 2019, eau: 2023, nuit: 2025 };
const took = (actor: string, role: 'TERRITOIRE' | 'PARTNER' | 'COFINANCEUR' | 'ASSOCIATION') => ({ actor, role });
const ofFabrique = new Map([
  ['mer', [took('brest', 'TERRITOIRE'), took('ademe', 'PARTNER'), took('anru', 'COFINANCEUR')]],
  ['ville', [took('brest', 'TERRITOIRE'), took('lens', 'TERRITOIRE'), took('ademe', 'PARTNER')]],
  ['bois', [took('ademe', 'PARTNER'), took('ademe', 'COFINANCEUR'), took('cerema', 'PARTNER')]],
  ['eau', [took('lens', 'TERRITOIRE'), took('cerema', 'PARTNER'), took('villes', 'ASSOCIATION')]],
  ['nuit', []],
]);
const historyOf = historyReader((fabrique) => years[fabrique] ?? 0, ofFabrique);
const history = (actor: string, ...fabriques: string[]) => historyOf(actor, new Set(fabriques));

describe('the history of an actor', () => {
  test('has each year once, the first and last, and the largest difference of two that follow each other', () => {
    expect(history('somebody', 'eau', 'ville', 'mer', 'bois')).toMatchObject({
      ...{ years: [2018, 2019, 2023], firstYear: 2018, lastYear: 2023, yearSpan: 5, longestGap: 4 },
    });
    expect(history('somebody', 'mer', 'bois')).toMatchObject({ years: [2018, 2019], longestGap: 1 });
  });

  test('has no gap with two Fabriques of one year, or one', () => {
    expect(history('somebody', 'mer', 'ville')).toMatchObject({
      firstYear: 2018,
      lastYear: 2018,
      yearSpan: 0,
      longestGap: null,
    });
    expect(history('somebody', 'nuit')).toMatchObject({ years: [2025], firstYear: 2025, longestGap: null });
  });

  test('is empty without a Fabrique', () => {
    expect(history('nobody')).toEqual({
      ...{
        years: [],
        firstYear: null,
        lastYear: null,
        yearSpan: null,
        longestGap: null,
        metPartnerCount: 0,
        metTerritoireCount: 0,
      },
    });
  });

  test('counts the partners and territoires met: others, each once, in these roles only', () => {
    expect(history('brest', 'mer', 'ville')).toMatchObject({ metPartnerCount: 1, metTerritoireCount: 1 });
    expect(history('ademe', 'mer', 'ville', 'bois')).toMatchObject({ metPartnerCount: 1, metTerritoireCount: 2 });
    expect(history('anru', 'mer')).toMatchObject({ metPartnerCount: 1, metTerritoireCount: 1 });
    expect(history('villes', 'eau')).toMatchObject({ metPartnerCount: 1, metTerritoireCount: 1 });
  });
});
