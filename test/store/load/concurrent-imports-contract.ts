import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { interruptedStore } from '../engines/faulty-store.ts';
import { useStore } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import { dump } from './dump.ts';
import { expectedGraphs, type ImportEngine, withCode } from './import-engine.ts';
import { importDataset } from './import-without-notice.ts';

/** The behaviour of two imports at the same time, on every engine. */
export function concurrentImportsContract({ name, open, openSecond }: ImportEngine): void {
  describe(`two imports at the same time into the ${name} store`, () => {
    const store = useStore(open);
    const graphs = expectedGraphs(store);
    const other = (): GraphStore => openSecond?.() ?? store();
    const close = async (second: GraphStore) => {
      if (second !== store()) await second.close();
    };

    test('refuse the second one while the first holds the lock', async () => {
      const second = other();
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      let reached = () => {};
      const holding = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const paused = interruptedStore(store(), async (statement) => {
        if (statement !== 10) return;
        reached();
        await released;
      });
      const first = importDataset(paused, smallDataset);
      await holding;
      await expect(importDataset(second, changedDataset)).rejects.toEqual(withCode('IMPORT_IN_PROGRESS'));
      release();
      expect(await first).toMatchObject({ changed: true });
      expect(await dump(store())).toEqual(graphs.small);
      expect(await importDataset(second, changedDataset)).toMatchObject({ changed: true });
      await close(second);
      expect(await dump(store())).toEqual(graphs.changed);
    });

    test('write the same data set once', async () => {
      const second = other();
      const settled = await Promise.allSettled([
        importDataset(store(), smallDataset, { batchSize: 1 }),
        importDataset(second, smallDataset, { batchSize: 1 }),
      ]);
      await close(second);
      const rejected = settled.filter((it) => it.status === 'rejected').map((it) => it.reason);
      expect(rejected).toEqual(rejected.map(() => withCode('IMPORT_IN_PROGRESS')));
      const written = settled.filter((it) => it.status === 'fulfilled').map((it) => it.value.changed);
      expect(written.filter(Boolean)).toEqual([true]);
      expect(await dump(store())).toEqual(graphs.small);
    });
  });
}
