import { expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { commitContract } from './commit-contract.ts';
import { concurrentImportsContract } from './concurrent-imports-contract.ts';
import { importContract } from './import-contract.ts';
import type { ImportEngine } from './import-engine.ts';
import { largeImportContract } from './large-import-contract.ts';
import { offlineCompletionContract } from './offline-completion-contract.ts';

const engine: ImportEngine = { name: 'embedded', open: async () => openEmbeddedStore() };
importContract(engine);
largeImportContract(engine);
offlineCompletionContract(engine);
concurrentImportsContract(engine);
commitContract(engine);

test('an import for which the database has too little memory says what to do', async () => {
  const store = openEmbeddedStore();
  // The first write is the attempt of `refuseLocked`.
  let tried = false;
  const write: typeof store.write = (work, options) => {
    if (tried) return Promise.reject(new PublicError('DATABASE_MEMORY', 'Request less data.'));
    tried = true;
    return store.write(work, options);
  };
  await expect(importDataset({ ...store, write }, smallDataset)).rejects.toMatchObject({
    code: 'DATABASE_MEMORY',
    message: expect.stringMatching(/Give it more .+ or use seed --afresh/),
  });
  await store.close();
});
