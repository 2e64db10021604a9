import { describe, expect, test } from 'vitest';
import { DataVersion } from '../../../src/store/cache/data-version.ts';
import { type Pin, readOneVersion } from '../../../src/store/cache/pin.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';

interface State {
  readonly version: string;
  readonly sequence: number;
}

/** The states after each transaction of an import, in the order in which every member applies them. */
const history: readonly State[] = [
  { version: 'a', sequence: 0 },
  { version: 'a', sequence: 1 },
  { version: 'a', sequence: 2 },
  { version: 'b', sequence: 2 },
  { version: 'b', sequence: 3 },
];

/**
 * A cluster. `applied`: for each read, the index in the history up to which the member that serves it has applied it.
 * `causal`: with bookmarks, a member first catches up with the earlier reads.
 */
function cluster(applied: readonly number[], causal: boolean) {
  let read = 0;
  let seen = 0;
  const next = (): State => {
    const own = applied[Math.min(read++, applied.length - 1)] ?? 0;
    const state = causal ? Math.max(own, seen) : own;
    seen = Math.max(seen, state);
    return history[state] as State;
  };
  const store = {
    capabilities: { readsLatest: false },
    autoCommit: () => ({ run: async () => [next()] }),
  } as unknown as GraphStore;
  return { store, next };
}

/** The versions that the two statements of a request read. */
async function versionsRead({ store, next }: ReturnType<typeof cluster>): Promise<string[]> {
  const work = async (pin: Pin) => {
    await pin.state();
    pin.reads();
    return [next().version, next().version];
  };
  const retry = { forMs: 1_000, pauseMs: 1 };
  return (await readOneVersion(new DataVersion(store, { trustedMs: 0 }), work, undefined, retry)).result;
}

// The state before, two statements, the state after; then the same for the second attempt.
const lagging = [0, 0, 4, 0, 4, 4, 4, 4];

describe('readOneVersion on a cluster whose members lag behind', () => {
  test('reads one version, because each read follows the earlier ones', async () => {
    expect(await versionsRead(cluster(lagging, true))).toEqual(['b', 'b']);
  });

  test('would mix versions without bookmarks', async () => {
    expect(await versionsRead(cluster(lagging, false))).toEqual(['a', 'b']);
  });
});
