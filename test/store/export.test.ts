import { expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded-store.ts';
import { exportDataset } from '../../src/store/export.ts';
import { exportContract } from './export-contract.ts';

exportContract(async () => openEmbeddedStore());

test('an empty graph has no data set to read back', async () => {
  await expect(exportDataset(openEmbeddedStore())).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});
