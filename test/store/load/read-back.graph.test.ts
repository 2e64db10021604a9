import { expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import { exportDataset } from '../../../src/store/load/read-back.ts';
import { exportContract } from './read-back-contract.ts';

exportContract(async () => openEmbeddedStore());

test('exportDataset rejects on an empty graph', async () => {
  await expect(exportDataset(openEmbeddedStore())).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});
