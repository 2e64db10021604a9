import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadsUrl } from '../answers/downloads.ts';
import { readConfig } from '../config.ts';
import { datasetVersion } from '../domain/dataset-version.ts';
import { PublicError } from '../domain/error.ts';
import type { DatasetFile } from '../export/dataset-file.ts';
import { datasetFormats } from '../export/dataset-format.ts';
import { exportDataset as readWhole } from '../store/load/read-back.ts';
import { formatNamed } from './format.ts';
import { withGraph } from './open-graph.ts';
import { write } from './output.ts';

/** The CSV tables, with the data package that describes them: several files, in a folder. */
const tables = datasetFormats.filter(({ suffix }) => suffix.startsWith('/'));
const formats = [...datasetFormats.filter((format) => !tables.includes(format)), { suffix: '.csv' }];

/** Writes the whole data set of the configured graph. Errors: `BAD_USER_INPUT` for an unknown format or without `place`. */
export async function exportDataset(formatName: string, place: string | undefined): Promise<void> {
  const format = formatNamed(formatName, formats);
  if (place === undefined && ['.csv', '.zip'].includes(format.suffix)) {
    const what =
      format.suffix === '.csv' ? 'csv is several files: name a folder for them' : 'zip is no text: name a file';
    throw new PublicError('BAD_USER_INPUT', `--output: ${what}.`);
  }
  const { publicUrl, ...config } = readConfig(process.env);
  const dataset = await withGraph({ publicUrl, ...config }, ({ store }) => readWhole(store));
  const address = publicUrl === undefined ? undefined : downloadsUrl(publicUrl);
  const content: DatasetFile = { dataset, version: datasetVersion(dataset), address };
  if ('render' in format) await write(format.render(content), place);
  else await writeTables(content, place ?? '.');
}

async function writeTables(content: DatasetFile, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new PublicError('BAD_USER_INPUT', `${folder} cannot be made (${cause.code}). Give another folder.`, {
      cause,
    });
  });
  for (const { suffix, render } of tables) await write(render(content), join(folder, suffix));
}
