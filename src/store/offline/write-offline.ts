import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Dataset } from '../../domain/dataset.ts';
import { PublicError } from '../../domain/error.ts';
import { graphRows } from '../load/graph-rows.ts';
import { defaultBatchSize } from '../load/import.ts';
import { importSteps } from '../load/import-steps.ts';
import { cellOf, listSeparator } from './csv-cell.ts';
import { type OfflineFile, offlineFiles } from './offline-files.ts';

/** The file with the arguments of `neo4j-admin database import full`. */
export const argumentsFile = 'import.args';

/** Lines that are written at once. */
const linesAtOnce = 500;

export interface OfflineOptions {
  /** As in `ImportOptions`. */
  readonly bundled?: boolean;
  readonly onFile?: (name: string) => void;
}

export interface OfflineReport {
  readonly version: string;
  /** Lines without headers. */
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Writes a data set as files for `neo4j-admin database import`, which fills an empty Neo4j without statements. The files leave
 * the graph as an import that was stopped after its last batch; `importDataset` of the same data set then completes it.
 *
 * Errors: `CONFIG_INVALID` if the folder has files, or cannot be written.
 */
export async function writeOffline(
  dataset: Dataset,
  folder: string,
  options: OfflineOptions = {},
): Promise<OfflineReport> {
  const { bundled = false, onFile = () => {} } = options;
  await prepareFolder(folder);
  const rows = graphRows(dataset, bundled);
  const written = { nodes: 0, relationships: 0 };
  const files: OfflineFile[] = [];
  let batches = 0;
  for (const ofStep of offlineFiles(importSteps(rows), rows.stamp)) {
    let lines = 0;
    for (const file of ofStep) {
      onFile(file.name);
      lines = await writeFileOf(file, folder);
      written[file.kind] += lines;
      files.push(file);
    }
    // All files of a step have a line for each of its rows.
    batches += Math.ceil(lines / defaultBatchSize);
  }
  const progress = progressFile(rows.stamp, { batches, ...written });
  await writeFileOf(progress, folder);
  await writeFile(join(folder, argumentsFile), argumentsOf([...files, progress]));
  return { version: rows.version, ...written };
}

async function prepareFolder(folder: string): Promise<void> {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new PublicError('CONFIG_INVALID', `--offline: ${folder} ${reason}. Give the path of a new or empty folder.`, {
      cause,
    });
  };
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => refuse('cannot be made', cause));
  const names = await readdir(folder).catch((cause: unknown) => refuse('cannot be read', cause));
  if (names.length > 0) refuse(`has files already, such as ${names[0]}`);
}

/** Writes a file, compressed. The number of its lines, without the header. */
async function writeFileOf({ name, header, lines }: OfflineFile, folder: string): Promise<number> {
  let count = 0;
  const text = function* () {
    let pending = [header];
    for (const line of lines()) {
      count += 1;
      pending.push(line);
      if (pending.length < linesAtOnce) continue;
      yield `${pending.join('\n')}\n`;
      pending = [];
    }
    if (pending.length > 0) yield `${pending.join('\n')}\n`;
  };
  await pipeline(Readable.from(text()), createGzip({ level: 1 }), createWriteStream(join(folder, name)));
  return count;
}

interface Progress {
  readonly batches: number;
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * The node that an import in several transactions keeps: see `cypher/load/set-progress.cypher`. All of its batches are written. It says
 * how many nodes and relationships the other files have, so that the import that completes the graph can count them.
 */
function progressFile(stamp: string, { batches, nodes, relationships }: Progress): OfflineFile {
  return {
    ...{ name: 'progress.csv.gz', kind: 'nodes', of: 'Import' },
    header:
      'id:string,datasetVersion:string,batchSize:long,batches:long,isOffline:boolean,nodes:long,relationships:long',
    lines: () => [['import', stamp, defaultBatchSize, batches, true, nodes, relationships].map(cellOf).join(',')],
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
