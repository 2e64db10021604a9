import { afterAll, describe, expect, test } from 'vitest';
import type { NetworkTask } from '../../../../src/answers/networks/compute/task.ts';
import { NetworkThread } from '../../../../src/answers/networks/compute/thread.ts';
import { packNetwork } from '../../../../src/network/packed.ts';
import { NetworkRefusal } from '../../../../src/network/refusal.ts';
import { builtPath } from '../../../http/built.ts';
import { networkOf } from '../../../network/examples.ts';
import { WorkerModules } from './worker-modules.ts';

const network = packNetwork(networkOf([['a', 'b']]));
const layout: NetworkTask = { kind: 'layout', network };
const analyse: NetworkTask = { kind: 'analyse', network, communities: { resolution: 1, seed: 1 }, known: null };
/** A thread can take long to start on a busy machine. */
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

  test('runs one task after the other', () => {
    const { module, tasks } = modules.make('answer(task.kind + " done");');
    return withThread(module, async (thread) => {
      expect(await thread.run(layout, signal)).toBe('layout done');
      expect(await thread.run(analyse, signal)).toBe('analyse done');
      expect(tasks()).toEqual(['layout', 'analyse']);
    });
  });

  test('passes on a refusal with its facts', () =>
    withThread(builtPath('dist/src/answers/networks/compute/worker.js'), async (thread) => {
      const wrong: NetworkTask = { ...analyse, communities: { resolution: -1, seed: 1 } };
      const refused = await thread.run(wrong, signal).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(NetworkRefusal);
      expect(refused).toMatchObject({ refusal: { reason: 'resolution' } });
    }));

  test('stops its task when the signal aborts, and runs the next', () => {
    const { module, tasks } = modules.make('if (task.kind === "analyse") for (;;); answer("drawn");');
    return withThread(module, async (thread) => {
      const leaving = new AbortController();
      const abandoned = thread.run(analyse, leaving.signal);
      await expect.poll(tasks, patient).toEqual(['analyse']);
      leaving.abort(new Error('left'));
      await expect(abandoned).rejects.toThrow('left');
      expect(await thread.run(layout, signal)).toBe('drawn');
    });
  });

  test.each([
    ['ends', 'process.exit(1);', 'The thread for networks has ended.'],
    ['breaks', 'throw new Error("broken");', 'broken'],
  ])('that %s fails its task, and a new one runs the next', (_, fault, message) => {
    const { module } = modules.make(`if (task.kind === "analyse") ${fault} answer("drawn");`);
    return withThread(module, async (thread) => {
      await expect(thread.run(analyse, signal)).rejects.toThrow(message);
      expect(await thread.run(layout, signal)).toBe('drawn');
    });
  });

  test('refuses a task that needs too much memory, and runs the next', () => {
    const { module } = modules.make(
      'if (task.kind === "analyse") for (const held = []; ; ) held.push(new Array(1000).fill(held.length)); answer("drawn");',
    );
    return withThread(
      module,
      async (thread) => {
        await expect(thread.run(analyse, signal)).rejects.toMatchObject({
          code: 'TOO_EXPENSIVE',
          message: expect.stringContaining('Request a smaller one'),
        });
        expect(await thread.run(layout, signal)).toBe('drawn');
      },
      16,
    );
  });

  test('without its module fails each task with the reason', () =>
    withThread('/nowhere.js', async (thread) => {
      await expect(thread.run(layout, signal)).rejects.toThrow('/nowhere.js');
      await expect(thread.run(layout, signal)).rejects.toThrow('/nowhere.js');
    }));
});
