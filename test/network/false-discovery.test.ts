import { describe, expect, it } from 'vitest';
import { falseDiscoveryRate } from '../../src/network/false-discovery.ts';

describe('the procedure of Benjamini and Hochberg', () => {
  it('gives the q-values of the authors’ example (1995, section 3.1, m = 15)', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const rate = falseDiscoveryRate(published, 15);
    // At 5 % it rejects the four smallest only.
    expect(published.filter((pValue) => rate(pValue) <= 0.05)).toEqual([0.0001, 0.0004, 0.0019, 0.0095]);
    expect(rate(0.0001)).toBeCloseTo(0.0015, 12);
    expect(rate(0.0004)).toBeCloseTo(0.003, 12);
    expect(rate(0.0095)).toBeCloseTo((15 * 0.0095) / 4, 12);
    expect(rate(1)).toBe(1);
  });

  it('gives q-values that never decrease with p', () => {
    // 0.02 alone would have 3 × 0.02 / 1 = 0.06, but the next has 3 × 0.03 / 2 = 0.045.
    const rate = falseDiscoveryRate([0.02, 0.03, 0.9], 3);
    expect(rate(0.02)).toBeCloseTo(0.045, 12);
    expect(rate(0.03)).toBeCloseTo(0.045, 12);
  });

  it('gives equal p-values the q-value of their last rank', () => {
    const rate = falseDiscoveryRate([0.01, 0.01, 0.5], 3);
    expect(rate(0.01)).toBeCloseTo((3 * 0.01) / 2, 12);
  });

  it('counts tests without a p-value as p = 1', () => {
    expect(falseDiscoveryRate([0.01], 10)(0.01)).toBeCloseTo(0.1, 12);
    expect(falseDiscoveryRate([0.2], 10)(0.2)).toBe(1);
    expect(falseDiscoveryRate([0.01], 10)(1)).toBe(1);
    expect(falseDiscoveryRate([], 10)(1)).toBe(1);
  });
});
