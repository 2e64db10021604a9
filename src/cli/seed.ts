import { bundledReleases, chooseDataset } from '../chosen-dataset.ts';
import { type Config, forImport, readConfig } from '../config/config.ts';
import { PublicError } from '../domain/error.ts';
import { openStore } from '../store/engines/open-store.ts';
import { type ImportReport, importDataset } from '../store/load/import.ts';
import { write } from './output.ts';
import { openStatusLine } from './status-line.ts';

/** Imports a data set, named as for `chooseDataset`, into the configured graph, and prints what was written. */
export async function seed(named: string | undefined, afresh = false): Promise<void> {
  const config = forImport(readConfig(process.env));
  const location = locationOf(config);
  const { dataset, bundled } = await chooseDataset(named, bundledReleases());
  const store = await openStore(config);
  const status = openStatusLine(process.stderr);
  try {
    const importing = importDataset(store, dataset, {
      afresh,
      bundled,
      // Only one process can open a file of the embedded engine, so there are no readers to notify.
      ...(config.neo4j === null ? { noticeMs: 0 } : {}),
      onProgress: ({ step, done, total }) => status.show(`${step}: ${done}${total === null ? '' : ` of ${total}`}`),
    });
    const report = await importing.finally(() => status.clear());
    await write([renderImport(report, location)], undefined);
  } finally {
    await store.close();
  }
}

/** The location of the graph, for messages. Errors: `CONFIG_INVALID` if the graph would be in memory only. */
function locationOf({ neo4j, graphPath }: Config): string {
  if (neo4j !== null) return `the Neo4j at ${neo4j.uri}`;
  if (graphPath !== undefined) return `the graph at ${graphPath}`;
  throw new PublicError(
    'CONFIG_INVALID',
    'Neither NEO4J_URI nor GRAPH_PATH is set: the graph would be in memory and lost when this command ends. ' +
      'Set NEO4J_URI to the address of Neo4j, or GRAPH_PATH to a file. A server with an in-memory graph imports the data set itself.',
  );
}

function renderImport({ version, changed, previous, written, replaced }: ImportReport, location: string): string {
  if (!changed) return `Nothing changed: data set ${version} is already in ${location}.\n`;
  const counts = Object.entries(written).map(([step, count]) => `${String(count).padStart(7)} ${step}\n`);
  return [
    `Data set ${version} is now in ${location}:\n`,
    ...counts,
    replaced.nodes > 0
      ? `It replaced ${previous === null || previous === version ? '' : `data set ${previous}: `}${replaced.nodes} nodes and ${replaced.relationships} relationships.\n`
      : '',
  ].join('');
}
