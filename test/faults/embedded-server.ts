import { generateDataset } from '../../bench/generate/dataset.ts';
import { readConfig } from '../../src/config/config.ts';
import { startServer } from '../../src/http/server.ts';
import { openStore } from '../../src/store/engines/open-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';

/*
 * A server on the embedded engine with a generated data set, started like src/serve.ts. FABRIQUES is its number of
 * Fabriques. Default: the server serves the graph in GRAPH_PATH. A message with another number imports that data set into
 * the graph while it is served. The response is the version of the data set, or the error.
 */

const config = readConfig(process.env);
const store = await openStore(config);
const real = frozenDataset();
const importGenerated = (fabriques: number) => importDataset(store, generateDataset(fabriques, real));

const fabriques = Number(process.env['FABRIQUES'] ?? 0);
if (fabriques > 0) await importGenerated(fabriques);
const server = await startServer({ ...config, store, log: (error) => console.error(error) });

process.on('message', (wanted: number) => {
  importGenerated(wanted).then(
    ({ version }) => process.send?.({ version }),
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});
process.once('SIGTERM', async () => {
  await server.close();
  await store.close();
  process.exit(0);
});
console.log(`GraphQL API:           ${server.url}/graphql`);
