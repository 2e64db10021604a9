import { generateDataset } from '../../bench/generate/dataset.ts';
import { readConfig } from '../../src/config/config.ts';
import { startServer } from '../../src/http/server.ts';
import { projectPath } from '../../src/project-root.ts';
import { openStore } from '../../src/store/engines/open-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { readDataset } from '../../src/store/load/read-dataset.ts';

/*
 * A server on the embedded engine that serves a generated data set, as src/serve.ts serves the real one. FABRIQUES is the
 * number of its Fabriques; without it, the server serves what GRAPH_PATH holds. A message with another number imports
 * that data set into the graph that is being served; the answer is its version, or why it was not imported.
 */

const config = readConfig(process.env);
const store = await openStore(config);
const real = await readDataset(projectPath('seed/dataset.json'));
const bringIn = (fabriques: number) => importDataset(store, generateDataset(fabriques, real));

const fabriques = Number(process.env['FABRIQUES'] ?? 0);
if (fabriques > 0) await bringIn(fabriques);
const server = await startServer({ ...config, store, log: (error) => console.error(error) });

process.on('message', (wanted: number) => {
  bringIn(wanted).then(
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
