import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/answers/limits.ts';
import { filterWork, filterWorkOfRow } from '../../src/schema/filter/price.ts';
import { schema } from '../../src/schema/index.ts';
import { priceOf } from '../../src/schema/price.ts';

describe('the work of a filter', () => {
  test.each([
    ['no filter', undefined, 0],
    ['a filter without a condition', { years: null }, 0],
    // 50 for the references, 5 for the condition, and 5 for one of its ends.
    ['one condition', { years: { from: 2020 } }, 60],
    // 50, 5 for the relation's field, 40 for the relation, 5 × 5 for the condition of its nodes.
    ['a relation', { partners: { some: { text: 'eau' } } }, 120],
    // 50 + 5 + 40, then five times as much for the relation below: 25 + 200, then 125 for its condition.
    ['a relation below a relation', { partners: { some: { fabriques: { none: { status: 'ACHEVEE' } } } } }, 445],
    ['alternatives', { or: [{ status: 'ACHEVEE' }, { status: 'EN_COURS' }] }, 65],
  ])('%s', (_, filter, work) => {
    expect(filterWork(filter)).toBe(work);
  });

  test('of two filters has one statement for the references', () => {
    expect(filterWork({ status: 'ACHEVEE' }, { status: 'EN_COURS' })).toBe(60);
  });

  test('below a page is charged for each row, in part', () => {
    expect(filterWorkOfRow({ years: { from: 2020 } })).toBe(12);
  });
});

const filtered = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
  .filter(({ field }) =>
    field.args.some(({ type }) =>
      /^(Fabrique|Territoire|Organisation|Participation|Departement|Publication)Filter$/.test(getNamedType(type).name),
    ),
  );

test('many fields take filters', () => {
  expect(filtered.length).toBeGreaterThan(15);
});

test.each(filtered.map(({ name, field }) => [name, field] as const))('%s charges its filter', (_, field) => {
  const price = priceOf(field);
  if (typeof price !== 'function') throw new Error('The price does not depend on the arguments.');
  const args = { between: 'PARTNER', by: [], of: ['PARTNER'], first: 5 };
  const workOf = (filter: unknown) =>
    (price as (args: unknown, limits: unknown) => { work?: number })({ ...args, filter }, defaultLimits).work ?? 0;
  const deep = { partners: { some: { fabriques: { some: { partners: { some: { minFabriques: 2 } } } } } } };
  expect(workOf(deep)).toBeGreaterThan(workOf(undefined) + 100);
});
