import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { datasetVersion } from '../domain/dataset-version.ts';
import { type DatasetFormat, datasetFileName, datasetName } from '../export/dataset-file.ts';
import { datasetFormats } from '../export/dataset-format.ts';
import type { Download } from '../schema/context.ts';
import { exportDataset } from '../store/export.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { currentDataset } from '../store/queries/dataset.ts';
import { sendDownloadedFile } from './download-response.ts';

/** Where downloads stand on the server. */
export const downloadsPath = '/downloads/';

/** The downloads of a version, with their addresses: absolute when the server knows its own, else from its root. */
export function downloadsOf(version: string, publicUrl: string | undefined): Download[] {
  return datasetFormats.map((format) => ({
    format: format.name,
    url: `${publicUrl ?? ''}${downloadsPath}${datasetFileName(version, format)}`,
  }));
}

/**
 * Answers with a file of the data set, or leads from a name without version to that of the current one; false when no file
 * of the current version has this name.
 */
export async function sendDownload(
  name: string,
  store: GraphStore,
  request: IncomingMessage,
  response: ServerResponse,
  publicUrl?: string,
): Promise<boolean> {
  const [current] = await store.read((transaction) => currentDataset.run(transaction, {}));
  if (current === undefined) return false;
  const { version } = current.dataset;
  const lasting = formatOfLastingName(name, request.headers.accept);
  if (lasting !== undefined) {
    const upwards = '../'.repeat(name.split('/').length - 1);
    // Other than the file itself, where this leads to changes with the data.
    const headers = { 'Cache-Control': 'no-cache', Vary: 'Accept', 'Access-Control-Allow-Origin': '*' };
    response.writeHead(303, { ...headers, Location: `${upwards}${datasetFileName(version, lasting)}` }).end();
    return true;
  }
  const format = datasetFormats.find((it) => datasetFileName(version, it) === name);
  if (format === undefined) return false;
  const { mediaType } = format;
  return sendDownloadedFile(request, response, { fileName: basename(name), mediaType, tag: version }, async () => {
    const dataset = await exportDataset(store);
    // An import may have ended in between: its data must not be kept under the name of the former one.
    if (datasetVersion(dataset) !== version) return undefined;
    const address = publicUrl === undefined ? undefined : `${publicUrl}${downloadsPath}`;
    return format.render({ dataset, version, address });
  });
}

/**
 * A name without version: "fabriques-graph.json" for the current file of a format, and "fabriques-graph" alone, which the
 * IRIs of the linked data begin with, for the notation of it that the client asks for.
 */
function formatOfLastingName(name: string, accept: string | undefined): DatasetFormat | undefined {
  const wanted = accept?.includes('application/ld+json') ? '.jsonld' : '.ttl';
  return datasetFormats.find(
    ({ suffix }) => name === `${datasetName}${suffix}` || (name === datasetName && suffix === wanted),
  );
}
