import { expect, test } from 'vitest';
import { PublicError } from '../../src/domain/error.ts';

test('a public error carries its code, its message and its cause', () => {
  const cause = new Error('ECONNREFUSED');
  const error = new PublicError('DATABASE_UNAVAILABLE', 'Check the database.', { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: 'Check the database.', cause });
  expect(String(error)).toBe('PublicError: Check the database.');
});
