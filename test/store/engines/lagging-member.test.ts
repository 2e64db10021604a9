import { describe, expect, test } from 'vitest';
import { DataVersion } from '../../../src/store/cache/data-version.ts';
import { type Pin, readOneVersion } from '../../../src/store/cache/pin.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';

interface State {
  readonly version: string;
  readonly sequence: number;
}

/** What each transaction of an import leaves behind, in the order in which every member applies them. */
const history: readonly State[] = [
  { version: 'a', sequence: 0 },
  { version: 'a', sequence: 1 },
  { version: 'a', sequence: 2 },
  { version: 'b', sequence: 2 },
  { version: 'b', sequence: 3 },
];

/**
 * A cluster: `readings` says for each reading how much of the history the member has applied that is asked. `causal`: a member
 * that lags behind what was read already waits until it has caught up, as bookmarks make it.
 */
function cluster(readings: readonly number[], causal: boolean) {
  let reading = 0;
  let seen = 0;
  const next = (): State => {
    const own = readings[Math.min(reading++, readings.length - 1)] ?? 0;
    const applied = causal ? Math.max(own, seen) : own;
    seen = Math.max(seen, applied);
    return history[applied] as State;
  };
  const store = {
    capabilities: { engine: 'neo4j', persistent: true, readsLatest: false },
    autoCommit: () => ({ engine: 'neo4j', run: async () => [next()] }),
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
  const patience = { forMs: 1_000, pauseMs: 1 };
  return (await readOneVersion(new DataVersion(store, { trustedMs: 0 }), work, undefined, patience)).result;
}

// State before, two statements, state after; then the same again.
const lagging = [0, 0, 4, 0, 4, 4, 4, 4];

describe('a member of a cluster that lags behind', () => {
  test('makes no mixture of versions, since each reading follows those before it', async () => {
    expect(await versionsRead(cluster(lagging, true))).toEqual(['b', 'b']);
  });

  test('would make one if readings did not follow each other', async () => {
    expect(await versionsRead(cluster(lagging, false))).toEqual(['a', 'b']);
  });
});
