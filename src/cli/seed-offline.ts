import { bundledReleases, chooseDataset } from '../chosen-dataset.ts';
import { argumentsFile } from '../store/offline/offline-dataset.ts';
import { write } from './output.ts';
import { openStatusLine } from './status-line.ts';
import { type OfflineReport, writeOffline } from './write-offline.ts';

/** Writes a data set, named as for `chooseDataset`, as files for an empty Neo4j, and prints what to do with them. */
export async function seedOffline(named: string | undefined, folder: string): Promise<void> {
  const { dataset, bundled } = await chooseDataset(named, bundledReleases());
  const status = openStatusLine(process.stderr);
  const writing = writeOffline(dataset, folder, { bundled, onFile: (name) => status.show(`${name}…`) });
  const report = await writing.finally(() => status.clear());
  await write([renderNextSteps(report, folder, named)], undefined);
}

function renderNextSteps(
  { version, nodes, relationships }: OfflineReport,
  folder: string,
  named: string | undefined,
): string {
  const dataset = named === undefined ? '' : ` --dataset ${named}`;
  return [
    `Data set ${version} is now in ${folder}: ${nodes} nodes and ${relationships} relationships.\n`,
    '\n',
    '1. Copy the folder to the machine of Neo4j. Its database must be empty: this deletes what it has.\n',
    `2. Stop Neo4j. In the folder: neo4j-admin database import full neo4j --overwrite-destination=true @${argumentsFile}\n`,
    `3. Start Neo4j. Complete the import: NEO4J_URI=… NEO4J_PASSWORD=… fabriques-graph seed${dataset}\n`,
  ].join('');
}
