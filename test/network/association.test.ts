import { describe, expect, it } from 'vitest';
import {
  associationStrength,
  cosine,
  expected,
  inclusion,
  jaccard,
  lift,
  newmanWeight,
  pmi,
} from '../../src/network/association.ts';

// Worked by hand: 9 and 6 Fabriques of 23, 4 of them shared.
const banqueAndCerema = { a: 9, b: 6, c: 4 };

describe('measures of association', () => {
  it.each([
    ['jaccard', jaccard(banqueAndCerema), 4 / 11],
    ['cosine', cosine(banqueAndCerema), 4 / Math.sqrt(54)],
    ['inclusion', inclusion(banqueAndCerema), 4 / 6],
    ['association strength', associationStrength(banqueAndCerema), 4 / 54],
    ['expected', expected(banqueAndCerema, 23), 54 / 23],
    ['lift', lift(banqueAndCerema, 23), 92 / 54],
    ['pmi', pmi(banqueAndCerema, 23), Math.log2(92 / 54)],
  ])('%s', (_name, value, worked) => {
    expect(value).toBeCloseTo(worked, 14);
  });

  it('are 1 for two actors with the same Fabriques, and lift is then N / a', () => {
    const twins = { a: 5, b: 5, c: 5 };
    expect([jaccard(twins), cosine(twins), inclusion(twins)]).toEqual([1, 1, 1]);
    expect(lift(twins, 20)).toBe(4);
    expect(pmi(twins, 20)).toBe(2);
  });

  it('give lift 1 and PMI 0 if c is the expected N (a/N) (b/N)', () => {
    const byChance = { a: 10, b: 8, c: 4 };
    expect(lift(byChance, 20)).toBe(1);
    expect(pmi(byChance, 20)).toBe(0);
  });
});

describe("Newman's weight", () => {
  it('adds 1 / (k - 1) for each common Fabrique', () => {
    expect(newmanWeight([2])).toBe(1);
    expect(newmanWeight([3, 5, 2])).toBe(1 / 2 + 1 / 4 + 1);
    expect(newmanWeight([])).toBe(0);
  });

  it('sums to half the number of actors over all pairs of one Fabrique', () => {
    // k (k - 1) / 2 pairs, each 1 / (k - 1): k / 2.
    expect(((6 * 5) / 2) * newmanWeight([6])).toBeCloseTo(3, 12);
  });
});
