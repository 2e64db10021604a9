import { forImport, readConfig } from '../../src/config/config.ts';
import { openStore } from '../../src/store/engines/open-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { readDataset } from '../../src/store/load/read-dataset.ts';

/*
 * Imports a data set like `fabriques-graph seed`, but gives readers shorter notice, so that nearly all of its time is the
 * import. Tests kill it. Arguments: the file, then optionally --afresh.
 */

const [file = '', ...flags] = process.argv.slice(2);
const store = await openStore(forImport(readConfig(process.env)));
try {
  await importDataset(store, await readDataset(file), { noticeMs: 200, afresh: flags.includes('--afresh') });
} finally {
  await store.close();
}
