import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Body, encoded } from '../../../src/http/compression.ts';
import { answerTail } from '../../../src/http/guards/answer-suffix.ts';

const left = { limit: 200_000, remaining: 199_983, resetAfter: 60 };
const answerOf = (text: string) =>
  Buffer.from(JSON.stringify({ data: { text }, extensions: { cost: { requested: 17, limit: 20_000 } } }));

/** What a client gets. */
async function sent(body: Body, encoding: string, allowance: typeof left | null): Promise<Buffer> {
  const { parts, headers } = await encoded(body, encoding, answerTail(body.plain, allowance));
  const bytes = Buffer.concat(parts);
  expect(bytes.length).toBe(headers['Content-Length']);
  return 'Content-Encoding' in headers ? gunzipSync(bytes) : bytes;
}

describe('what a client has left', () => {
  test.each(['identity', 'gzip'])('is added to the cost of its answer, in %s', async (encoding) => {
    for (const text of ['short', 'é"}}}'.repeat(5_000)]) {
      expect(JSON.parse((await sent({ plain: answerOf(text) }, encoding, left)).toString())).toEqual({
        data: { text },
        extensions: { cost: { requested: 17, limit: 20_000, remaining: 199_983, resetAfter: 60 } },
      });
    }
  });

  test('changes with each request, while the answer is compressed once', async () => {
    const body: Body = { plain: answerOf('x'.repeat(5_000)) };
    const first = await sent(body, 'gzip', left);
    const { gzipped } = body;
    const second = await sent(body, 'gzip', { ...left, remaining: 5, resetAfter: 1 });
    expect(body.gzipped).toBe(gzipped);
    expect(first.toString()).toContain('"remaining":199983,"resetAfter":60}}}');
    expect(second.toString()).toContain('"remaining":5,"resetAfter":1}}}');
  });

  test.each([
    ['an answer without a cost', Buffer.from('{"data":{"a":1}}'), left],
    ['a text that looks like one', Buffer.from(JSON.stringify({ data: '"cost":{"requested":1,"limit":2}}}' })), left],
    ['a client without a limit', answerOf('x'), null],
    ['a client without a limit, long', answerOf('x'.repeat(5_000)), null],
    ['nothing', Buffer.alloc(0), left],
  ])('is not added to %s', async (_name, plain, allowance) => {
    for (const encoding of ['identity', 'gzip']) {
      expect((await sent({ plain }, encoding, allowance)).equals(plain)).toBe(true);
    }
  });
});
