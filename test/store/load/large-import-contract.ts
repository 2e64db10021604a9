import { describe, expect, test } from 'vitest';
import { currentDataset } from '../../../src/store/statements/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { countInterruptions, interruptedStore } from '../engines/faulty-store.ts';
import { clear, useStore } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import { dump } from './dump.ts';
import { expectedGraphs, type ImportEngine, withCode } from './import-engine.ts';
import { importDataset, settling } from './import-without-notice.ts';

/** The behaviour of an import in several transactions, on every engine. */
export function largeImportContract({ name, open, openSecond }: ImportEngine): void {
  describe(`importDataset in several transactions into the ${name} store`, () => {
    const store = useStore(open);
    const graphs = expectedGraphs(store);
    const inSeveral = { maximumRows: 0, batchSize: 4 };
    const isReady = async () => (await store().read((tx) => currentDataset.run(tx, {}))).length > 0;
    /** Starts an import that is interrupted at a statement. */
    const interruptAt = async (at: number, dataset = smallDataset) => {
      const cut = interruptedStore(store(), (statement) => {
        if (statement === at) throw new Error(`cut at ${at}`);
      });
      await expect(importDataset(cut, dataset, inSeveral)).rejects.toThrow(`cut at ${at}`);
    };

    test('makes the same graph', async () => {
      expect(await importDataset(store(), smallDataset, inSeveral)).toMatchObject({
        changed: true,
        written: { Fabriques: 4, 'PARTNER participations': 7 },
      });
      expect(await dump(store())).toEqual(graphs.small);
      expect(await importDataset(store(), smallDataset, inSeveral)).toMatchObject({ changed: false });
    });

    test('replaces another data set in one transaction', async () => {
      await importDataset(store(), smallDataset);
      const cut = interruptedStore(store(), (statement) => {
        if (statement === 30) throw new Error('cut');
      });
      await expect(importDataset(cut, changedDataset, inSeveral)).rejects.toThrow('cut');
      expect(await dump(store())).toEqual(graphs.small);
      await importDataset(store(), changedDataset, inSeveral);
      expect(await dump(store())).toEqual(graphs.changed);
    });

    test('is not ready when interrupted anywhere, and is then resumed to the end', async () => {
      const total =
        (await countInterruptions(store(), (counted) => importDataset(counted, smallDataset, inSeveral))) - settling;
      expect(total).toBeGreaterThan(100);
      for (let at = 3; at <= total; at += 7) {
        await clear(store());
        await interruptAt(at);
        expect(await isReady(), `cut at ${at}`).toBe(false);
        await importDataset(store(), smallDataset, inSeveral);
        expect(await dump(store()), `cut at ${at}`).toEqual(graphs.small);
      }
    });

    test('does not write batches again that it had written before an interruption', async () => {
      // Three interruptions for each batch, its commit included, after six before the first batch.
      await interruptAt(6 + 3 * 10);
      const seen: string[] = [];
      await importDataset(store(), smallDataset, { ...inSeveral, onProgress: ({ step }) => seen.push(step) });
      expect(seen).not.toContain('Fabriques');
      expect(seen).toContain('PARTNER participations');
      expect(await dump(store())).toEqual(graphs.small);
    });

    test.each([
      ['in several transactions', inSeveral],
      ['in one transaction', {}],
      ['with another batch size', { ...inSeveral, batchSize: 5 }],
    ])('is replaced by another data set after an interruption: %s', async (_, options) => {
      await interruptAt(40);
      await importDataset(store(), changedDataset, options);
      expect(await dump(store())).toEqual(graphs.changed);
    });

    test('removes the old data set first with `afresh`', async () => {
      await importDataset(store(), changedDataset);
      const seen: boolean[] = [];
      const onProgress = async () => seen.push(await isReady());
      await importDataset(store(), smallDataset, { ...inSeveral, afresh: true, onProgress: () => void onProgress() });
      expect(seen).not.toContain(true);
      expect(await dump(store())).toEqual(graphs.small);
      expect(await importDataset(store(), smallDataset, { afresh: true })).toMatchObject({ changed: false });
    });

    test('keeps another import out until it has ended', async () => {
      let refusal: unknown;
      let attempted = false;
      const during = interruptedStore(store(), async (statement) => {
        if (statement !== 30) return;
        attempted = true;
        const second = openSecond?.() ?? store();
        refusal = await importDataset(second, changedDataset).catch((error: unknown) => error);
        if (second !== store()) await second.close();
      });
      await importDataset(during, smallDataset, inSeveral);
      expect(attempted).toBe(true);
      expect(refusal).toEqual(withCode('IMPORT_IN_PROGRESS'));
      expect(await dump(store())).toEqual(graphs.small);
    });
  });
}
