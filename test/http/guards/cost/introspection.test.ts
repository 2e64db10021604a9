import { executeSync, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/answers/limits.ts';
import { checkCost } from '../../../../src/http/guards/cost/refusal.ts';
import { schema } from '../../../../src/schema/index.ts';
import { costOf } from './cost-of.ts';

describe('introspection', () => {
  test('by the standard query is within the limits', () => {
    expect(() => checkCost(costOf(getIntrospectionQuery()), defaultLimits)).not.toThrow();
  });

  test.each([
    getIntrospectionQuery(),
    '{ __schema { types { name fields { name args { name type { name } } } enumValues { name } } } }',
  ])('costs about as many fields as it resolves: %#', (document) => {
    const resolved = fieldsIn(executeSync({ schema, document: parse(document) }).data);
    const { fields } = costOf(document);
    expect(fields).toBeGreaterThan(0.9 * resolved);
    expect(fields).toBeLessThan(3 * resolved);
  });
});

/** Number of fields in an answer: the keys of all its objects. */
function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + fieldsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + 1 + fieldsIn(item), 0);
}
