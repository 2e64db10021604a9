import { describe, expect, test } from 'vitest';
import { descriptionOf } from '../../src/export/about.ts';
import { realDataset } from './render.ts';

describe('the description of the data set', () => {
  test('counts the territoires and organisations that took part', () => {
    // Of 116 territoires four, and of 70 organisations one, only contain others: Aix-Marseille-Provence, Plaine Commune, …
    expect(descriptionOf(realDataset)).toBe(
      '23 Fabriques prospectives de l’ANCT et les 280 participations de 112 territoires et 69 organismes, chacune avec les mots ' +
        'et la ligne de la page « Liste des Fabriques » dont elle est tirée.',
    );
  });
});
