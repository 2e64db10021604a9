import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadsUrl } from '../answers/downloads.ts';
import { readConfig } from '../config/config.ts';
import { datasetVersion } from '../domain/dataset-version.ts';
import { PublicError } from '../domain/error.ts';
import type { DatasetFile } from '../export/dataset-file.ts';
import { datasetFormats } from '../export/dataset-format.ts';
import { exportDataset as readWhole } from '../store/load/read-back.ts';
import { chooseFormat } from './format.ts';
import { type OpenGraph, withGraph } from './open-graph.ts';
import { checkOutput, makeFolder, write, writeFiles } from './output.ts';
import type { StatusLine } from './status-line.ts';

/** The CSV tables and the data package that describes them: several files in a folder. */
const tables = datasetFormats.filter(({ suffix }) => suffix.startsWith('/'));
const csv = { suffix: '.csv' };

/** The formats on the command line: `csv` stands for all tables. */
export const exportFormats = [...datasetFormats.filter((format) => !tables.includes(format)), csv];

export interface ExportOptions {
  /** See `withGraph`. */
  readonly dataset: string | undefined;
  /** Name of the format. Default: by the end of `output`. */
  readonly format: string | undefined;
  /** Default: standard output. */
  readonly output: string | undefined;
}

/**
 * Writes the data set of the configured graph. `output`: a file, or a folder for CSV.
 *
 * Errors: `BAD_USER_INPUT` for an unknown format, and for CSV or zip without `output`.
 */
export async function exportDataset({ dataset: named, format: name, output }: ExportOptions): Promise<void> {
  const format = await formatOf(name, output);
  if (format !== csv) await checkOutput(output);
  const { publicUrl, ...config } = readConfig(process.env);
  const read = ({ store }: OpenGraph, status: StatusLine) => {
    status.show('Reading the data set…');
    return readWhole(store);
  };
  const dataset = await withGraph({ publicUrl, ...config }, read, named);
  const address = publicUrl === undefined ? undefined : downloadsUrl(publicUrl);
  const content: DatasetFile = { dataset, version: datasetVersion(dataset), address, site: publicUrl };
  if ('render' in format) await write(format.render(content), output);
  else await writeTables(content, output ?? '.');
}

async function formatOf(name: string | undefined, output: string | undefined) {
  const isCsv = name === undefined || name === 'csv';
  if (output === undefined) {
    const format = chooseFormat({ name, output, formats: exportFormats });
    if (format === csv) throw badInput('csv writes several files: give a folder, such as tables/.');
    if (format.suffix === '.zip') throw badInput('zip is a binary format: give a file, such as fabriques.zip.');
    return format;
  }
  if (isCsv && (await isFolder(output))) return csv;
  if (isCsv && /\.csv$/i.test(output)) {
    throw badInput(`csv writes several files: give a folder, such as tables/, instead of ${output}.`);
  }
  return chooseFormat({ name, output, formats: exportFormats });
}

/** Whether a path is a folder, or says by a slash at its end that it will be one. */
async function isFolder(path: string): Promise<boolean> {
  return /[/\\]$/.test(path) || (await stat(path).catch(() => null))?.isDirectory() === true;
}

function badInput(fault: string): PublicError {
  return new PublicError('BAD_USER_INPUT', `--output: ${fault}`);
}

async function writeTables(content: DatasetFile, folder: string): Promise<void> {
  await makeFolder(folder);
  await writeFiles(tables.map(({ suffix, render }) => ({ path: join(folder, suffix), pieces: render(content) })));
}
