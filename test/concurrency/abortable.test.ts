import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { abortable } from '../../src/concurrency/abortable.ts';

describe('abortable work', () => {
  const never = new Promise<never>(() => {});
  const reason = new Error('the client has gone');

  test('gives its result or its error, with a signal or without', async () => {
    for (const signal of [undefined, new AbortController().signal]) {
      expect(await abortable(Promise.resolve('value'), signal)).toBe('value');
      await expect(abortable(Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
    }
  });

  test('rejects with the reason of the signal when it aborts', async () => {
    const controller = new AbortController();
    const result = abortable(never, controller.signal);
    controller.abort(reason);
    await expect(result).rejects.toBe(reason);
  });

  test('rejects at once when the signal has aborted before', async () => {
    await expect(abortable(never, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('leaves no listener with a signal that serves other work', async () => {
    const { signal } = new AbortController();
    await abortable(Promise.resolve('value'), signal);
    await new Promise(setImmediate);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
