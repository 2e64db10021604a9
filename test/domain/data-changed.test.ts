import { expect, test } from 'vitest';
import { dataChanged, isDataChanged } from '../../src/domain/data-changed.ts';
import { PublicError } from '../../src/domain/error.ts';

test('changed data is told from all other errors', () => {
  expect(isDataChanged(dataChanged())).toBe(true);
  const others = [new PublicError('TIMEOUT', 'Too slow.'), { code: 'IMPORT_IN_PROGRESS' }, new Error(), null];
  expect(others.filter(isDataChanged)).toEqual([]);
});

test('changed data can be read again', () => {
  expect(dataChanged()).toMatchObject({ code: 'IMPORT_IN_PROGRESS', message: expect.stringContaining('Repeat') });
});
