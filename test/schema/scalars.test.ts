import { isScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';

const parse = (name: string, value: unknown) => {
  const type = schema.getType(name);
  return isScalarType(type) ? type.parseValue(value) : null;
};

test.each([
  ['Date', '2026-11-30', ['2026-02-30', '2026-11', '30/11/2026', 20261130], 'a day such as "2026-11-30"'],
  ['YearMonth', '2021-06', ['2021-13', '2021', '2021-06-01', 202106], 'a month such as "2021-06"'],
  ['PartialDate', '2022-03', ['2022-13', '2022-3', '03/2022', 2022], 'a day, a month or a year such as "2022-03"'],
  ['PartialDate', '2025', ['25', ''], 'a day, a month or a year such as "2022-03"'],
  ['URL', 'https://example.org/a', ['example.org', '/a', 1], 'an absolute URL'],
])('%s takes %s and refuses other forms, naming its own', (name, value, others, form) => {
  expect(parse(name, value)).toBe(value);
  for (const other of others) expect(() => parse(name, other)).toThrow(`${JSON.stringify(other)} must be ${form}.`);
});
