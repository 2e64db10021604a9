import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lazyRecordColumn, recordColumn, recordWriter } from '../../../src/store/statements/record-text.ts';

const shape = z.object({ id: z.string(), year: z.int(), note: z.string().nullish() });

describe('a record as text', () => {
  test('has only the properties of its shape', () => {
    const text = recordWriter(shape)({ id: 'eau', year: 2021, description: 'long', searchText: 'longer' });
    expect(JSON.parse(text)).toEqual({ id: 'eau', year: 2021 });
  });

  test('is parsed to the record', () => {
    const text = recordWriter(shape)({ id: 'eau', year: 2021, note: 'l’eau "vive"' });
    expect(recordColumn(shape).parse(text)).toEqual({ id: 'eau', year: 2021, note: 'l’eau "vive"' });
  });

  test('is parsed once: requests share the record, which is frozen', () => {
    const column = recordColumn(shape);
    const one = column.parse('{"id":"eau","year":2021}');
    expect(column.parse('{"id":"eau","year":2021}')).toBe(one);
    expect(column.parse('{"id":"eau","year":2022}')).toEqual({ id: 'eau', year: 2022 });
    expect(() => Object.assign(one, { year: 1999 })).toThrow(TypeError);
  });

  test.each([
    ['another shape', '{"id":"eau","year":"2021"}'],
    ['invalid JSON', '{"id":'],
    ['a number', '7'],
  ])('is refused: %s', (_, text) => {
    expect(() => recordColumn(shape).parse(text)).toThrow(/no such record/);
  });

  test('can be parsed when it is first read', () => {
    const column = lazyRecordColumn(shape);
    const record = column.parse('{"id":"eau","year":2021}');
    expect(record.read()).toEqual({ id: 'eau', year: 2021 });
    expect(record.read()).toBe(record.read());
    expect(() => column.parse('{"id":"eau"}').read()).toThrow(/year/);
  });
});
