import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadsUrl } from '../answers/downloads.ts';
import { readConfig } from '../config/config.ts';
import { datasetVersion } from '../domain/dataset-version.ts';
import { PublicError } from '../domain/error.ts';
import type { DatasetFile } from '../export/dataset-file.ts';
import { datasetFormats } from '../export/dataset-format.ts';
import { exportDataset as readWhole } from '../store/load/read-back.ts';
import { formatNamed } from './format.ts';
import { withGraph } from './open-graph.ts';
import { write } from './output.ts';

/** The CSV tables and the data package that describes them: several files in a folder. */
const tables = datasetFormats.filter(({ suffix }) => suffix.startsWith('/'));
const formats = [...datasetFormats.filter((format) => !tables.includes(format)), { suffix: '.csv' }];

/**
 * Writes the data set of the configured graph. `output`: a file, or a folder for CSV.
 *
 * Errors: `BAD_USER_INPUT` for an unknown format, and for CSV or zip without `output`.
 */
export async function exportDataset(formatName: string, output: string | undefined): Promise<void> {
  const format = formatNamed(formatName, formats);
  if (output === undefined && ['.csv', '.zip'].includes(format.suffix)) {
    const what =
      format.suffix === '.csv' ? 'csv writes several files: set a folder' : 'zip is a binary format: set a file';
    throw new PublicError('BAD_USER_INPUT', `--output: ${what}.`);
  }
  const { publicUrl, ...config } = readConfig(process.env);
  const dataset = await withGraph({ publicUrl, ...config }, ({ store }) => readWhole(store));
  const address = publicUrl === undefined ? undefined : downloadsUrl(publicUrl);
  const content: DatasetFile = { dataset, version: datasetVersion(dataset), address };
  if ('render' in format) await write(format.render(content), output);
  else await writeTables(content, output ?? '.');
}

async function writeTables(content: DatasetFile, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new PublicError('BAD_USER_INPUT', `${folder} cannot be created (${cause.code}). Choose another folder.`, {
      cause,
    });
  });
  for (const { suffix, render } of tables) await write(render(content), join(folder, suffix));
}
