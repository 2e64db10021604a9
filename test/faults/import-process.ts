import { forImport, readConfig } from '../../src/config/config.ts';
import { openStore } from '../../src/store/engines/open-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { readDataset } from '../../src/store/load/read-dataset.ts';

/*
 * Imports a data set as `fabriques-graph seed` does, with less notice to readers: a process to be killed, which spends its
 * time on the import. Arguments: the file, then perhaps --afresh.
 */

const [file = '', ...flags] = process.argv.slice(2);
const store = await openStore(forImport(readConfig(process.env)));
try {
  await importDataset(store, await readDataset(file), { noticeMs: 200, afresh: flags.includes('--afresh') });
} finally {
  await store.close();
}
