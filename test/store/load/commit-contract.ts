import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { dataState } from '../../../src/store/statements/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { countInterruptions, interruptedStore } from '../engines/faulty-store.ts';
import { useStore } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import type { ImportEngine } from './import-engine.ts';
import { importDataset, settling } from './import-without-notice.ts';

/** The marks of a commit that readers see, on every engine. */
export function commitContract({ name, open }: ImportEngine): void {
  describe(`the mark of a commit in the ${name} store`, () => {
    const store = useStore(open);
    const state = async () => (await store().read((tx) => dataState.run(tx, {})))[0];

    test('is settled and increased by 3 by each import, unless it changes nothing', async () => {
      await importDataset(store(), smallDataset);
      expect(await state()).toEqual({ version: datasetVersion(smallDataset), sequence: 3 });
      await importDataset(store(), smallDataset);
      expect((await state())?.sequence).toBe(3);
      await importDataset(store(), changedDataset);
      expect(await state()).toEqual({ version: datasetVersion(changedDataset), sequence: 6 });
    });

    test('announces the commit, then is set from before the new data is visible until it is complete', async () => {
      const seen: unknown[] = [];
      const look = async () => seen.push(await state());
      await importDataset(store(), smallDataset);
      const total = await countInterruptions(store(), (counted) => importDataset(counted, changedDataset));
      await importDataset(store(), smallDataset);
      const watched = interruptedStore(store(), async (statement) => {
        // In the middle of the work, before the commit, and after the statement that settles the mark.
        if ([20, total - settling, total - 1].includes(statement)) await look();
      });
      await importDataset(watched, changedDataset);
      const [old, fresh] = [datasetVersion(smallDataset), datasetVersion(changedDataset)];
      expect(seen).toEqual([
        { version: old, sequence: 10 },
        { version: old, sequence: 11 },
        { version: fresh, sequence: 11 },
      ]);
      expect(await state()).toEqual({ version: fresh, sequence: 12 });
    });

    test('announces the commit `noticeMs` before, if readers may have data', async () => {
      // An empty graph has no readers, so this import does not wait.
      await importDataset(store(), smallDataset, { noticeMs: 600_000 });
      const times: number[] = [];
      const began = performance.now();
      const watching = (async () => {
        while (((await state())?.sequence ?? 0) < 5) await new Promise((resolve) => setTimeout(resolve, 5));
        times.push(performance.now() - began);
      })();
      await importDataset(store(), changedDataset, { noticeMs: 400 });
      await watching;
      expect(times[0]).toBeGreaterThan(390);
    });

    test('is also set when `afresh` removes another data set first', async () => {
      await importDataset(store(), smallDataset);
      await importDataset(store(), changedDataset, { afresh: true });
      expect(await state()).toEqual({ version: datasetVersion(changedDataset), sequence: 9 });
      await importDataset(store(), changedDataset, { afresh: true });
      expect((await state())?.sequence).toBe(9);
    });

    test('of a killed import is settled by the next one, even if that changes nothing', async () => {
      const killed = (dataset: Dataset) => {
        let writes = 0;
        const dying: GraphStore = {
          ...store(),
          write: (work, options) => (++writes < 3 ? store().write(work, options) : Promise.reject(new Error('killed'))),
        };
        return importDataset(dying, dataset);
      };
      await expect(killed(smallDataset)).rejects.toThrow('killed');
      expect(await state()).toEqual({ version: datasetVersion(smallDataset), sequence: 2 });
      expect(await importDataset(store(), smallDataset)).toMatchObject({ changed: false });
      expect((await state())?.sequence).toBe(3);
      await expect(killed(changedDataset)).rejects.toThrow('killed');
      expect((await state())?.sequence).toBe(5);
      await importDataset(store(), smallDataset);
      expect(await state()).toEqual({ version: datasetVersion(smallDataset), sequence: 9 });
    });

    test('is settled when the commit fails', async () => {
      await importDataset(store(), smallDataset);
      const total = await countInterruptions(store(), (counted) => importDataset(counted, changedDataset));
      await importDataset(store(), smallDataset);
      const cut = interruptedStore(store(), (statement) => {
        if (statement === total - settling) throw new Error('the commit fails');
      });
      await expect(importDataset(cut, changedDataset)).rejects.toThrow('the commit fails');
      expect(await state()).toEqual({ version: datasetVersion(smallDataset), sequence: 12 });
    });
  });
}
