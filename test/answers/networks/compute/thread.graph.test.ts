import { afterAll, describe, expect, test } from 'vitest';
import type { NetworkTask } from '../../../../src/answers/networks/compute/task.ts';
import { NetworkThread } from '../../../../src/answers/networks/compute/thread.ts';
import { packNetwork } from '../../../../src/network/packed.ts';
import { builtPath } from '../../../http/built.ts';
import { networkOf } from '../../../network/examples.ts';
import { WorkerModules } from './worker-modules.ts';

const network = packNetwork(networkOf([['a', 'b']]));
const layout: NetworkTask = { kind: 'layout', network };
const analyse: NetworkTask = { kind: 'analyse', network, communities: { resolution: 1, seed: 1 }, known: null };
/** A busy machine takes its time to start a thread. */
const patient = { timeout: 20_000 };
const signal = new AbortController().signal;

async function withThread(module: string, work: (thread: NetworkThread) => Promise<void>, memoryMb = 256) {
  const thread = new NetworkThread({ module, memoryMb });
  try {
    await work(thread);
  } finally {
    await thread.close();
  }
}

describe('a thread for networks', () => {
  const modules = new WorkerModules();
  afterAll(() => modules.remove());

  test('does one task after the other', () => {
    const { module, tasks } = modules.make('answer(task.kind + " done");');
    return withThread(module, async (thread) => {
      expect(await thread.do(layout, signal)).toBe('layout done');
      expect(await thread.do(analyse, signal)).toBe('analyse done');
      expect(tasks()).toEqual(['layout', 'analyse']);
    });
  });

  test('refuses in the words of the work', () =>
    withThread(builtPath('dist/src/answers/networks/compute/worker.js'), async (thread) => {
      const wrong: NetworkTask = { ...analyse, communities: { resolution: -1, seed: 1 } };
      await expect(thread.do(wrong, signal)).rejects.toMatchObject({
        name: 'PublicError',
        code: 'BAD_USER_INPUT',
        message: 'communities.resolution: give a number above 0.',
      });
    }));

  test('ends what it does when its signal aborts, and does the next task', () => {
    const { module, tasks } = modules.make('if (task.kind === "analyse") for (;;); answer("drawn");');
    return withThread(module, async (thread) => {
      const leaving = new AbortController();
      const abandoned = thread.do(analyse, leaving.signal);
      await expect.poll(tasks, patient).toEqual(['analyse']);
      leaving.abort(new Error('left'));
      await expect(abandoned).rejects.toThrow('left');
      expect(await thread.do(layout, signal)).toBe('drawn');
    });
  });

  test.each([
    ['ends', 'process.exit(1);', 'The thread for networks has ended.'],
    ['breaks', 'throw new Error("broken");', 'broken'],
  ])('that %s fails its task, and another one does the next', (_, fault, message) => {
    const { module } = modules.make(`if (task.kind === "analyse") ${fault} answer("drawn");`);
    return withThread(module, async (thread) => {
      await expect(thread.do(analyse, signal)).rejects.toThrow(message);
      expect(await thread.do(layout, signal)).toBe('drawn');
    });
  });

  test('refuses a task that needs too much memory, and does the next', () => {
    const { module } = modules.make(
      'if (task.kind === "analyse") for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length)); answer("drawn");',
    );
    return withThread(
      module,
      async (thread) => {
        await expect(thread.do(analyse, signal)).rejects.toMatchObject({
          code: 'TOO_EXPENSIVE',
          message: expect.stringContaining('Ask a part of it'),
        });
        expect(await thread.do(layout, signal)).toBe('drawn');
      },
      16,
    );
  });

  test('whose module is missing fails each task with the reason', () =>
    withThread('/nowhere.js', async (thread) => {
      await expect(thread.do(layout, signal)).rejects.toThrow('/nowhere.js');
      await expect(thread.do(layout, signal)).rejects.toThrow('/nowhere.js');
    }));
});
