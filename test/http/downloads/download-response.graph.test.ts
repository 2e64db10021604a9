import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { EventLoopTurns } from '../../../src/concurrency/event-loop-turns.ts';
import { sendDownloadedFile } from '../../../src/http/downloads/download-response.ts';

describe('a file that is sent while it is generated', () => {
  let server: Server | undefined;
  afterEach(() => new Promise((resolve) => server?.close(resolve)));

  /** A server of one file. `outcomes`: what `sendDownloadedFile` returned for each request. */
  async function serve(pieces: () => Iterable<string | Uint8Array> | undefined) {
    const outcomes: Promise<boolean>[] = [];
    server = createServer((request, response) => {
      const file = { fileName: 'file.txt', mediaType: 'text/plain', tag: '1' };
      const outcome = sendDownloadedFile(request, response, file, async () => pieces(), new EventLoopTurns());
      // The test awaits it later. Until then the rejection must not count as unhandled.
      outcome.catch(() => {});
      outcomes.push(outcome);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, outcomes };
  }

  test('arrives complete, with texts as UTF-8 and bytes unchanged', async () => {
    const { url, outcomes } = await serve(() => ['é', new Uint8Array([0x20, 0x21]), 'x'.repeat(200_000)]);
    expect(await (await fetch(url)).text()).toBe(`é !${'x'.repeat(200_000)}`);
    expect(await Promise.all(outcomes)).toEqual([true]);
  });

  test('is generated only as fast as the client reads, and no further once the client disconnects', async () => {
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
      // The client reads one chunk, then nothing: the buffers of both sides fill up, and no further chunk is generated.
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
    // 1,024 pieces would be 64 MiB. Sockets buffer a few pieces.
    expect(made).toBeLessThan(1_024);
  });

  test('breaks off the response and rejects when its generation fails', async () => {
    const { url, outcomes } = await serve(function* () {
      yield 'begun';
      throw new Error('no more');
    });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    await expect(outcomes[0]).rejects.toThrow('no more');
  });

  test('is not generated for HEAD', async () => {
    const { url } = await serve(() => {
      throw new Error('made');
    });
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, '"1"']);
  });
});
