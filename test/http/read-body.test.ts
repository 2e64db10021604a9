import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/http/read-body.ts';

/** A request whose body is what is written to it. */
const open = () => {
  const stream = new PassThrough();
  return { stream, request: stream as unknown as IncomingMessage };
};

describe('the body of a request', () => {
  test('is read to its end, in parts of any length', async () => {
    const { stream, request } = open();
    const body = readBody(request, 20);
    const bytes = Buffer.from('{"é": 1}');
    // Within the two bytes of "é".
    stream.write(bytes.subarray(0, 3));
    stream.end(bytes.subarray(3));
    expect(await body).toBe('{"é": 1}');
  });

  test('may be empty', async () => {
    const { stream, request } = open();
    stream.end();
    expect(await readBody(request, 20)).toBe('');
  });

  test('is undefined if it is too long; the stream stays open, so that the client can read the refusal', async () => {
    const { stream, request } = open();
    const body = readBody(request, 20);
    stream.write('x'.repeat(21));
    expect(await body).toBeUndefined();
    expect(stream.destroyed).toBe(false);
    expect(stream.isPaused()).toBe(true);
  });

  test('is undefined if the client disconnects, before or while it is read', async () => {
    const { stream, request } = open();
    const body = readBody(request, 20);
    stream.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    expect(await body).toBeUndefined();
    expect(await readBody(request, 20)).toBeUndefined();
  });

  test('fails with any other error of the stream', async () => {
    const { stream, request } = open();
    const body = readBody(request, 20);
    stream.destroy(new Error('broken'));
    await expect(body).rejects.toThrow('broken');
  });
});
