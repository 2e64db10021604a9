import { afterAll, describe, expect, test } from 'vitest';
import { NetworkGds } from '../../../../src/answers/networks/compute/gds.ts';
import { openEmbeddedStore } from '../../../../src/store/engines/embedded-store.ts';
import type { GraphStore, ReadOptions } from '../../../../src/store/engines/graph-store.ts';
import { networkOf } from '../../../network/examples.ts';

const embedded = openEmbeddedStore();
afterAll(() => embedded.close());

const network = networkOf([['a', 'b']]);

function ownerOf(client: string) {
  const controller = new AbortController();
  return { client, signal: controller.signal, leave: () => controller.abort(new Error(`${client} left`)) };
}

/** A Neo4j whose reads return these answers, one after the other. `reads` has the options of each read. */
function databaseAnswering(answers: ((options: ReadOptions) => Promise<unknown>)[]) {
  const reads: ReadOptions[] = [];
  const store: GraphStore = {
    ...embedded,
    capabilities: { ...embedded.capabilities, procedures: true },
    read: <T>(_work: unknown, options: ReadOptions = {}): Promise<T> => {
      reads.push(options);
      const answer = answers[reads.length - 1];
      if (answer === undefined) throw new Error('There are more reads than expected.');
      return answer(options) as Promise<T>;
    },
  };
  return { reads, gds: new NetworkGds(store) };
}

const untilAborted = ({ signal }: ReadOptions) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));

describe('networks that are measured in the database', () => {
  test('are aborted with their owner, leave no graph, and let the next client continue', async () => {
    const columns = { degree: [1, 1] };
    const { reads, gds } = databaseAnswering([untilAborted, async () => [], async () => columns]);
    const first = ownerOf('a');
    const measured = gds.measure(network, first);
    const waiting = gds.measure(network, first);
    const next = gds.measure(network, ownerOf('b'));
    first.leave();
    await expect(measured).rejects.toThrow('a left');
    await expect(waiting).rejects.toThrow('a left');
    expect(await next).toBe(columns);
    // The measures of `a`, the drop of its graph, which must not be aborted, and the measures of `b`.
    expect(reads.map(({ timeoutMs, signal }) => [timeoutMs, signal?.aborted])).toEqual([
      [600_000, true],
      [5_000, undefined],
      [600_000, false],
    ]);
  });

  test('fail when the server stops', async () => {
    const { gds } = databaseAnswering([untilAborted, async () => []]);
    const outcomes = Promise.allSettled([gds.measure(network, ownerOf('a')), gds.measure(network, ownerOf('b'))]);
    await gds.close();
    expect(await outcomes).toMatchObject([{ reason: { code: 'OVERLOADED' } }, { reason: { code: 'OVERLOADED' } }]);
  });

  test('look up the library once for all, again after a failure or a negative answer, and never after a positive one', async () => {
    const { reads, gds } = databaseAnswering([
      () => Promise.reject(new Error('unreachable')),
      async () => false,
      async () => true,
    ]);
    const lookUp = () => gds.isAvailable(ownerOf('a'));
    await expect(Promise.all([lookUp(), lookUp()])).rejects.toThrow('unreachable');
    expect(await Promise.all([lookUp(), lookUp()])).toEqual([false, false]);
    expect(await Promise.all([lookUp(), lookUp()])).toEqual([true, true]);
    expect(await lookUp()).toBe(true);
    expect(reads.map(({ timeoutMs }) => timeoutMs)).toEqual([5_000, 5_000, 5_000]);
  });
});
