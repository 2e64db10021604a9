import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/network/analyse.ts';
import { layoutOf } from '../../src/network/layout.ts';
import type { Network } from '../../src/network/network.ts';
import { NetworkThread, type NetworkThreadOptions } from '../../src/server/network-thread.ts';
import { builtPath } from './built.ts';

const triangle: Network = {
  mode: 'ONE_MODE',
  weightName: 'COUNT',
  vertices: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'ACTOR', roles: ['PARTNER'], fabriques: ['x'] })),
  edges: ['ab', 'ac', 'bc'].map(([source = '', target = '']) => ({
    ...{ source, target, weight: 1, count: 1, fabriques: ['x'], roles: [] },
  })),
};
const communities = { resolution: 1, seed: 1 };

async function withThread(options: NetworkThreadOptions, work: (thread: NetworkThread) => Promise<void>) {
  const thread = new NetworkThread({ module: builtPath('dist/src/server/network-worker.js'), ...options });
  try {
    await work(thread);
  } finally {
    await thread.close();
  }
}

describe('the thread for networks', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-thread-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A thread that runs this in place of the work on networks. */
  const running = (name: string, text: string): string => {
    const module = join(folder, `${name}.mjs`);
    writeFileSync(module, `import { parentPort } from 'node:worker_threads';\n${text}`);
    return module;
  };

  test('gives the figures and positions that one gets without it, to several who ask at once', () =>
    withThread({}, async (thread) => {
      const [one, other, positions] = await Promise.all([
        thread.analyse(triangle, communities),
        thread.analyse(triangle, { ...communities, seed: 2 }),
        thread.layout(triangle),
      ]);
      expect(one).toEqual(analyse(triangle, communities));
      expect(other.communities?.seed).toBe(2);
      expect(positions).toEqual(layoutOf(triangle));
    }));

  test('refuses in the same words as without it', () =>
    withThread({}, async (thread) => {
      const question = { ...communities, resolution: -1 };
      await expect(thread.analyse(triangle, question)).rejects.toMatchObject({
        name: 'PublicError',
        code: 'BAD_USER_INPUT',
        message: 'communities.resolution: give a number above 0.',
      });
    }));

  test('passes on a failure, and goes on', () =>
    withThread({}, async (thread) => {
      const broken = { ...triangle, vertices: triangle.vertices.slice(1) };
      await expect(thread.analyse(broken, communities)).rejects.toThrow('which is no vertex of the network');
      expect((await thread.analyse(triangle, communities)).figures.size).toBe(3);
    }));

  test('gives up on what takes too long, with what to do, and takes the next', () => {
    // Never answers the first task of a thread that is to analyse, and draws whatever it is told to.
    const module = running(
      'silent',
      'parentPort.on("message", ({ communities }) => { if (communities === null) parentPort.postMessage({ value: "drawn" }); });',
    );
    return withThread({ module, timeoutMs: 300 }, async (thread) => {
      const [given, drawn] = await Promise.allSettled([thread.analyse(triangle, communities), thread.layout(triangle)]);
      expect(given).toMatchObject({
        reason: { code: 'TIMEOUT', message: expect.stringContaining('Ask a part of it') },
      });
      expect(drawn).toMatchObject({ value: 'drawn' });
    });
  });

  test('that ends or breaks fails its task, and another takes the next', () => {
    const module = running(
      'ending',
      'parentPort.on("message", ({ communities }) => { if (communities === null) parentPort.postMessage({ value: "drawn" }); else process.exit(1); });',
    );
    return withThread({ module }, async (thread) => {
      const [ended, drawn] = await Promise.allSettled([thread.analyse(triangle, communities), thread.layout(triangle)]);
      expect(ended).toMatchObject({ reason: { message: 'The thread for networks has ended.' } });
      expect(drawn).toMatchObject({ value: 'drawn' });
    });
  });

  test('lets so many wait, and refuses one more', () => {
    const module = running(
      'slow',
      'parentPort.on("message", () => setTimeout(() => parentPort.postMessage({ value: 1 }), 50));',
    );
    return withThread({ module, maximumWaiting: 1 }, async (thread) => {
      const asked = await Promise.allSettled([
        thread.layout(triangle),
        thread.layout(triangle),
        thread.layout(triangle),
      ]);
      expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      expect(asked[2]).toMatchObject({ reason: { code: 'TIMEOUT', message: expect.stringContaining('Ask again') } });
    });
  });
});
