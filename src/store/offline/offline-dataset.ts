import type { Dataset } from '../../domain/dataset.ts';
import { graphRows } from '../load/graph-rows.ts';
import { defaultBatchSize } from '../load/import.ts';
import { importSteps } from '../load/import-steps.ts';
import { cellOf, listSeparator } from './csv-cell.ts';
import { type OfflineFile, offlineFiles } from './offline-files.ts';

/** The file with the arguments of `neo4j-admin database import full`. */
export const argumentsFile = 'import.args';

/** Lines in a piece of a file. */
const linesAtOnce = 500;

export interface TextFile {
  readonly name: string;
  readonly isCompressed: boolean;
  /** Made when they are read. */
  readonly pieces: Iterable<string>;
}

/** Lines without headers. */
interface Lines {
  nodes: number;
  relationships: number;
}

export interface OfflineDataset {
  readonly version: string;
  /** To be read in this order: what a file says of the others is known when they have been read. */
  readonly files: readonly TextFile[];
  /** Nodes and relationships that have been read. */
  readonly read: Readonly<Lines>;
}

/**
 * A data set as files for `neo4j-admin database import`, which fills an empty Neo4j without statements. The files leave the graph
 * as an import that was stopped after its last batch; `importDataset` of the same data set then completes it. `bundled`: as in
 * `ImportOptions`.
 */
export function offlineDataset(dataset: Dataset, bundled = false): OfflineDataset {
  const rows = graphRows(dataset, bundled);
  const read: Lines = { nodes: 0, relationships: 0 };
  let batches = 0;
  const files = offlineFiles(importSteps(rows), rows.stamp);
  const ofSteps = files.flatMap((ofStep) =>
    ofStep.map((file, index) =>
      compressed(file, (lines) => {
        read[file.kind] += lines;
        // All files of a step have a line for each of its rows.
        if (index === 0) batches += Math.ceil(lines / defaultBatchSize);
      }),
    ),
  );
  const progress = progressFile(rows.stamp, () => ({ batches, ...read }));
  const args = { name: argumentsFile, isCompressed: false, pieces: [argumentsOf([...files.flat(), progress])] };
  return { version: rows.version, read, files: [...ofSteps, compressed(progress), args] };
}

/** `counted` gets the number of lines, without the header, when all have been read. */
function compressed({ name, header, lines }: OfflineFile, counted: (lines: number) => void = () => {}): TextFile {
  const pieces = function* () {
    let count = 0;
    let pending = [header];
    for (const line of lines()) {
      count += 1;
      pending.push(line);
      if (pending.length < linesAtOnce) continue;
      yield `${pending.join('\n')}\n`;
      pending = [];
    }
    if (pending.length > 0) yield `${pending.join('\n')}\n`;
    counted(count);
  };
  return { name, isCompressed: true, pieces: { [Symbol.iterator]: pieces } };
}

/**
 * The node that an import in several transactions keeps: see `cypher/load/set-progress.cypher`. All of its batches are written. It says
 * how many nodes and relationships the other files have, so that the import that completes the graph can count them.
 */
function progressFile(stamp: string, written: () => Lines & { readonly batches: number }): OfflineFile {
  return {
    ...{ name: 'progress.csv.gz', kind: 'nodes', of: 'Import' },
    header:
      'id:string,datasetVersion:string,batchSize:long,batches:long,isOffline:boolean,nodes:long,relationships:long',
    lines: () => {
      const { batches, nodes, relationships } = written();
      return [['import', stamp, defaultBatchSize, batches, true, nodes, relationships].map(cellOf).join(',')];
    },
  };
}

function argumentsOf(files: readonly OfflineFile[]): string {
  const separator = `U+${listSeparator.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  const lines = [
    `--array-delimiter=${separator}`,
    '--multiline-fields=true',
    // The tool looks for files without a folder in no folder at all.
    ...files.map(({ kind, of, name }) => `--${kind}=${of}=./${name}`),
  ];
  return `${lines.join('\n')}\n`;
}
