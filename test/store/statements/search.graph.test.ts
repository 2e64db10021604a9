import { afterAll, expect, test } from 'vitest';
import { packOccurrence } from '../../../src/search/occurrences.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import { candidates } from '../../../src/store/statements/search.ts';

const store = openEmbeddedStore();
afterAll(() => store.close());

test('the candidates of a name read occurrences as the import packs them, without those in descriptions', async () => {
  const [reading = ''] = /WITH occurrence [\s\S]*? AS share\n/.exec(candidates.source) ?? [];
  const packed = [
    packOccurrence({ rank: 90_000_000, exact: 4900, partial: 2450 }),
    packOccurrence({ rank: 7, exact: 3450, partial: 3225 }),
    packOccurrence({ rank: 0, exact: 2000, partial: 2000 }),
    packOccurrence({ rank: 1, exact: 1999, partial: 1000 }),
  ];
  const rows = await store.read((tx) => tx.run(`UNWIND $packed AS occurrence\n${reading}`, { packed }));
  expect(rows).toEqual([
    { rank: 90_000_000, share: 900 },
    { rank: 7, share: 450 },
    { rank: 0, share: 0 },
  ]);
});
