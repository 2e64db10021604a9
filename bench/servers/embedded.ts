import { readConfig } from '../../src/config/config.ts';
import { startServer } from '../../src/http/server.ts';
import { openStore } from '../../src/store/engines/open-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { datasetOfSize, type Size } from '../generate/size.ts';

/*
 * Our server on the embedded engine with a data set of the size that BENCH_SIZE names: what src/serve.ts does with the
 * real one, which is the only one that it serves from memory.
 */

const config = readConfig(process.env);
const dataset = await datasetOfSize(process.env['BENCH_SIZE'] as Size);
const store = await openStore(config);
const start = performance.now();
await importDataset(store, dataset);
console.log(`imported ${dataset.participations.length} participations in ${Math.round(performance.now() - start)} ms`);
const server = await startServer({ ...config, store, log: (error) => console.error(error) });
console.log(`GraphQL API: ${server.url}/graphql`);
