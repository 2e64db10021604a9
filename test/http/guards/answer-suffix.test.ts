import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Body, encodeBody } from '../../../src/http/compression.ts';
import { answerSuffix } from '../../../src/http/guards/answer-suffix.ts';

const quota = { limit: 200_000, remaining: 199_983, resetAfter: 60 };
const answerOf = (text: string) =>
  Buffer.from(JSON.stringify({ data: { text }, extensions: { cost: { requested: 17, limit: 20_000 } } }));

/** The answer that a client receives, decompressed. */
async function received(body: Body, encoding: string, state: typeof quota | null): Promise<Buffer> {
  const { parts, headers } = await encodeBody(body, encoding, answerSuffix(body.plain, state));
  const bytes = Buffer.concat(parts);
  expect(bytes.length).toBe(headers['Content-Length']);
  return 'Content-Encoding' in headers ? gunzipSync(bytes) : bytes;
}

describe('the remaining quota of a client', () => {
  test.each(['identity', 'gzip'])('is added to the cost in an answer with %s', async (encoding) => {
    for (const text of ['short', 'é"}}}'.repeat(5_000)]) {
      expect(JSON.parse((await received({ plain: answerOf(text) }, encoding, quota)).toString())).toEqual({
        data: { text },
        extensions: { cost: { requested: 17, limit: 20_000, remaining: 199_983, resetAfter: 60 } },
      });
    }
  });

  test('changes with each request, although the answer is compressed once', async () => {
    const body: Body = { plain: answerOf('x'.repeat(5_000)) };
    const first = await received(body, 'gzip', quota);
    const { gzipped } = body;
    const second = await received(body, 'gzip', { ...quota, remaining: 5, resetAfter: 1 });
    expect(body.gzipped).toBe(gzipped);
    expect(first.toString()).toContain('"remaining":199983,"resetAfter":60}}}');
    expect(second.toString()).toContain('"remaining":5,"resetAfter":1}}}');
  });

  test.each([
    ['an answer without a cost', Buffer.from('{"data":{"a":1}}'), quota],
    [
      'a text that looks like a cost',
      Buffer.from(JSON.stringify({ data: '"cost":{"requested":1,"limit":2}}}' })),
      quota,
    ],
    ['an answer for a client without a limit', answerOf('x'), null],
    ['a long answer for a client without a limit', answerOf('x'.repeat(5_000)), null],
    ['an empty answer', Buffer.alloc(0), quota],
  ])('is not added to %s', async (_name, plain, state) => {
    for (const encoding of ['identity', 'gzip']) {
      expect((await received({ plain }, encoding, state)).equals(plain)).toBe(true);
    }
  });
});
