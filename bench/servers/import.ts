import { readConfig } from '../../src/config/config.ts';
import { openStore } from '../../src/store/engines/open-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { datasetOfSize, type Size } from '../generate/size.ts';

/* Imports a data set of the size that BENCH_SIZE names into the Neo4j of the environment, and says how long it took. */

const dataset = await datasetOfSize(process.env['BENCH_SIZE'] as Size);
const store = await openStore(readConfig(process.env));
try {
  const start = performance.now();
  await importDataset(store, dataset);
  console.log(
    `imported ${dataset.participations.length} participations in ${Math.round(performance.now() - start)} ms`,
  );
} finally {
  await store.close();
}
