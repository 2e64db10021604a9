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

/** A Neo4j that answers each read as it is told, after the others; `reads` has what each was asked with. */
function databaseAnswering(answers: ((options: ReadOptions) => Promise<unknown>)[]) {
  const reads: ReadOptions[] = [];
  const store: GraphStore = {
    ...embedded,
    capabilities: { ...embedded.capabilities, procedures: true },
    read: <T>(_work: unknown, options: ReadOptions = {}): Promise<T> => {
      reads.push(options);
      const answer = answers[reads.length - 1];
      if (answer === undefined) throw new Error('The database is asked more often than expected.');
      return answer(options) as Promise<T>;
    },
  };
  return { reads, gds: new NetworkGds(store) };
}

const untilAborted = ({ signal }: ReadOptions) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));

describe('networks that are measured in the database', () => {
  test('end with their owner, leave no graph, and let the next client go on', async () => {
    const figures = { degree: [1, 1] };
    const { reads, gds } = databaseAnswering([untilAborted, async () => [], async () => figures]);
    const first = ownerOf('a');
    const measured = gds.measure(network, first);
    const waiting = gds.measure(network, first);
    const next = gds.measure(network, ownerOf('b'));
    first.leave();
    await expect(measured).rejects.toThrow('a left');
    await expect(waiting).rejects.toThrow('a left');
    expect(await next).toBe(figures);
    // Those of `a`, the drop of its graph, which its leaving must not end, and those of `b`.
    expect(reads.map(({ timeoutMs, signal }) => [timeoutMs, signal?.aborted])).toEqual([
      [20_000, true],
      [5_000, undefined],
      [20_000, false],
    ]);
  });

  test('are answered when the server stops', async () => {
    const { gds } = databaseAnswering([untilAborted, async () => []]);
    const asked = Promise.allSettled([gds.measure(network, ownerOf('a')), gds.measure(network, ownerOf('b'))]);
    await gds.close();
    expect(await asked).toMatchObject([{ reason: { code: 'OVERLOADED' } }, { reason: { code: 'OVERLOADED' } }]);
  });

  test('ask for the library once for all, again after a failure or without it, and no more once it is there', async () => {
    const { reads, gds } = databaseAnswering([
      () => Promise.reject(new Error('unreachable')),
      async () => false,
      async () => true,
    ]);
    const ask = () => gds.isAvailable(ownerOf('a'));
    await expect(Promise.all([ask(), ask()])).rejects.toThrow('unreachable');
    expect(await Promise.all([ask(), ask()])).toEqual([false, false]);
    expect(await Promise.all([ask(), ask()])).toEqual([true, true]);
    expect(await ask()).toBe(true);
    expect(reads.map(({ timeoutMs }) => timeoutMs)).toEqual([5_000, 5_000, 5_000]);
  });
});
