import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { EventLoopTurns } from '../../../src/concurrency/event-loop-turns.ts';
import { sendDownloadedFile } from '../../../src/http/downloads/download-response.ts';

describe('a file that is sent while it is made', () => {
  let server: Server | undefined;
  afterEach(() => new Promise((resolve) => server?.close(resolve)));

  /** A server of one file, and what became of the requests. */
  async function serve(pieces: () => Iterable<string | Uint8Array> | undefined) {
    const outcomes: Promise<boolean>[] = [];
    server = createServer((request, response) => {
      const file = { fileName: 'file.txt', mediaType: 'text/plain', tag: '1' };
      const outcome = sendDownloadedFile(request, response, file, async () => pieces(), new EventLoopTurns());
      // Looked at by the test later; until then no rejection is unhandled.
      outcome.catch(() => {});
      outcomes.push(outcome);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, outcomes };
  }

  test('arrives whole, texts as UTF-8 and bytes as they are', async () => {
    const { url, outcomes } = await serve(() => ['é', new Uint8Array([0x20, 0x21]), 'x'.repeat(200_000)]);
    expect(await (await fetch(url)).text()).toBe(`é !${'x'.repeat(200_000)}`);
    expect(await Promise.all(outcomes)).toEqual([true]);
  });

  test('is made no further than the client takes it, and no more once it has gone', async () => {
    let made = 0;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    function* endless() {
      try {
        for (;;) {
          made += 1;
          yield 'x'.repeat(64 * 1024);
        }
      } finally {
        end();
      }
    }
    const { url, outcomes } = await serve(endless);
    await new Promise<void>((resolve) => {
      // It reads one chunk, then nothing: what is on the way fills the buffers of both sides, and no more is made.
      const request = get(url, (response) => {
        response.once('data', () => {
          response.pause();
          request.destroy();
        });
        response.once('close', resolve);
      });
    });
    expect(await outcomes[0]).toBe(true);
    await ended;
    // 64 MiB would be 1,024 pieces; sockets buffer a few.
    expect(made).toBeLessThan(1_024);
  });

  test('fails aloud when making it fails', async () => {
    const { url, outcomes } = await serve(function* () {
      yield 'begun';
      throw new Error('no more');
    });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    await expect(outcomes[0]).rejects.toThrow('no more');
  });

  test('is not made for who asks for its headers only', async () => {
    const { url } = await serve(() => {
      throw new Error('made');
    });
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, '"1"']);
  });
});
