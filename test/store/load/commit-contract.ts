import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { dataState } from '../../../src/store/statements/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { countInterruptions, interruptedStore } from '../engines/faulty-store.ts';
import { useStore } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import type { ImportEngine } from './import-contract.ts';
import { importDataset, settling } from './import-without-notice.ts';

/** What readers are told of the commit of an import, whatever the engine. */
export function commitContract({ name, open }: ImportEngine): void {
  describe(`the mark of a commit in the ${name} store`, () => {
    const store = useStore(open);
    const state = async () => (await store().read((tx) => dataState.run(tx, {})))[0];

    test('is settled, and grows by three with each import, and not at all for nothing', async () => {
      await importDataset(store(), smallDataset);
      expect(await state()).toEqual({ version: datasetVersion(smallDataset), sequence: 3 });
      await importDataset(store(), smallDataset);
      expect((await state())?.sequence).toBe(3);
      await importDataset(store(), changedDataset);
      expect(await state()).toEqual({ version: datasetVersion(changedDataset), sequence: 6 });
    });

    test('announces the commit, then stands from before the new data shows until it is whole', async () => {
      const seen: unknown[] = [];
      const look = async () => seen.push(await state());
      await importDataset(store(), smallDataset);
      const total = await countInterruptions(store(), (counted) => importDataset(counted, changedDataset));
      await importDataset(store(), smallDataset);
      const watched = interruptedStore(store(), async (statement) => {
        // In the middle of the work, the commit, and the statement that settles the mark.
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

    test('gives as much notice as is asked, to readers that have data', async () => {
      // Nobody can read an empty graph: this one gives none, or the test would not end.
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

    test('is set as well when another data set is forgotten first', async () => {
      await importDataset(store(), smallDataset);
      await importDataset(store(), changedDataset, { afresh: true });
      expect(await state()).toEqual({ version: datasetVersion(changedDataset), sequence: 9 });
      await importDataset(store(), changedDataset, { afresh: true });
      expect((await state())?.sequence).toBe(9);
    });

    test('that a killed import left is settled by the next, whether or not that has anything to write', async () => {
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
