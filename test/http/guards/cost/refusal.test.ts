import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/answers/limits.ts';
import { checkCost } from '../../../../src/http/guards/cost/refusal.ts';
import { costOf } from './cost-of.ts';

describe('the refusal of an operation beyond a limit', () => {
  const refusal = (document: string, limits = defaultLimits) => {
    try {
      checkCost(costOf(document, { limits }), limits);
      return null;
    } catch (error) {
      return error;
    }
  };
  const similar = (levels: number) =>
    `{ fabriques(first: 100) { nodes ${'{ similar(first: 100) { nodes '.repeat(levels)} { id } ${'} }'.repeat(levels)} } }`;

  test('states the cost, the limit, the most expensive field and a remedy', () => {
    expect(refusal(similar(1))).toMatchObject({
      code: 'TOO_EXPENSIVE',
      message:
        'This request may cost 30,150 nodes and work units; the limit is 20,000. The most expensive field is ' +
        'fabriques.nodes.similar. Request fewer rows (first) or fewer levels, or split it into several requests.',
    });
  });

  test.each([
    [
      similar(8),
      /^This request nests fields at least 16 levels deep, at fabriques\.nodes\..*; the limit is 15\. Request fewer levels/,
    ],
    [
      `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      /^This request has 101 aliases; .* 100\./,
    ],
    [
      `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: network(communities: { seed: ${n} }) { modularity }`).join(' ')} }`,
      /^This request needs measures or communities of 15 networks; the limit is 3\. Split it into several requests\./,
    ],
  ])('states the limit: %s', (document, message) => {
    expect(refusal(document)).toMatchObject({ code: 'TOO_EXPENSIVE', message: expect.stringMatching(message) });
  });

  test('states the number of fields if it exceeds the limit', () => {
    const limits = { ...defaultLimits, fields: 100 };
    expect(refusal('{ departements { id } }', limits)).toMatchObject({
      message: expect.stringMatching(
        /^This request may resolve 102 fields; the limit is 100\. The most expensive field is departements/,
      ),
    });
  });

  test('does not occur if the limits are 0', () => {
    const limits = { ...defaultLimits, cost: 0, fields: 0, depth: 0, aliases: 0, analyses: 0 };
    expect(refusal(similar(8), limits)).toBe(null);
  });
});
