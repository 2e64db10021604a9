import { describe, expect, test } from 'vitest';
import { descriptionOf } from '../../src/export/about.ts';
import { summaryOf } from '../../src/export/dataset-summary.ts';
import { realDataset } from './render.ts';

describe('the description of the data set', () => {
  test('counts the territoires and organisations that took part', () => {
    // Of 116 territoires four, and of 70 organisations one, only contain others: Aix-Marseille-Provence, Plaine Commune, …
    expect(descriptionOf(summaryOf(realDataset))).toBe(
      '23 Fabriques prospectives de l’ANCT et les 280 participations de 112 territoires et 69 organismes, chacune avec les mots ' +
        'et la ligne de la page « Liste des Fabriques » dont elle est tirée.',
    );
  });
});

describe('the years of the data set', () => {
  test('are those of its first and last Fabrique, however many there are', () => {
    expect(summaryOf(realDataset).years).toEqual({ from: 2018, to: 2025 });
    expect(summaryOf({ ...realDataset, fabriques: [] }).years).toBeUndefined();
    const [fabrique] = realDataset.fabriques;
    if (fabrique === undefined) throw new Error('The data set has Fabriques.');
    const many = Array.from({ length: 500_000 }, (_, index) => ({ ...fabrique, year: 2000 + (index % 7) }));
    expect(summaryOf({ ...realDataset, fabriques: many }).years).toEqual({ from: 2000, to: 2006 });
  });
});
