import { describe, expect, test } from 'vitest';
import { alignById, orNull } from '../../../src/answers/loaders/align.ts';
import { PublicError } from '../../../src/domain/error.ts';

describe('records by id', () => {
  test('are put into the order of the requested ids, with an error for a missing record', () => {
    const [c, missing, a] = alignById(['c', 'b', 'a'], [{ id: 'a' }, { id: 'c' }], ({ id }) => id);
    expect([c, a]).toEqual([{ id: 'c' }, { id: 'a' }]);
    expect(missing).toMatchObject({ code: 'NOT_FOUND', message: 'The graph has no node with the id "b".' });
  });
});

describe('an item that may be missing', () => {
  test('is null for NOT_FOUND', async () => {
    expect(await orNull(Promise.resolve('a'))).toBe('a');
    expect(await orNull(Promise.reject(new PublicError('NOT_FOUND', '')))).toBeNull();
  });

  test('passes other errors on', async () => {
    await expect(orNull(Promise.reject(new PublicError('TIMEOUT', 'Late.')))).rejects.toThrow('Late.');
    await expect(orNull(Promise.reject(new Error('Broken.')))).rejects.toThrow('Broken.');
  });
});
