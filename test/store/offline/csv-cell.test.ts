import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cellOf, typeOfShape } from '../../../src/store/offline/csv-cell.ts';

describe('a cell', () => {
  test.each([
    ['null', null, ''],
    ['an empty text', '', '""'],
    ['a text with quotes, a comma and a line end', 'a "b",\nc', '"a ""b"",\nc"'],
    ['a number', -1, '-1'],
    ['a large whole number', 5_000_000_040_003_000, '5000000040003000'],
    ['a boolean', false, 'false'],
    ['a list of texts', ['a', 'b "c"'], '"a\u001fb ""c"""'],
    ['a list of numbers', [2019, 2021], '2019\u001f2021'],
    ['a list without items', [], ''],
  ])('has %s', (_, value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });

  test.each([[['a\u001fb']], [['']]])('cannot have the list %j', (list) => {
    expect(() => cellOf(list)).toThrow(/cannot be imported offline/);
  });
});

describe('the type of a column', () => {
  test.each([
    ['string', z.string().nullable()],
    ['string', z.enum(['PARTNER', 'TERRITOIRE'])],
    ['long', z.int()],
    ['boolean', z.boolean()],
    ['string[]', z.array(z.string())],
    ['long[]', z.array(z.int())],
  ])('is %s', (type, shape) => {
    expect(typeOfShape(shape)).toBe(type);
  });

  test('is unknown for other shapes', () => {
    expect(() => typeOfShape(z.object({}))).toThrow(/can be imported offline/);
  });
});
