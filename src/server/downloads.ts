import type { IncomingMessage, ServerResponse } from 'node:http';
import { datasetVersion } from '../domain/dataset-version.ts';
import { datasetFileName, datasetFormats } from '../export/dataset-format.ts';
import type { Download } from '../schema/context.ts';
import { exportDataset } from '../store/export.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { currentDataset } from '../store/queries/dataset.ts';

/** Where downloads stand on the server. */
export const downloadsPath = '/downloads/';

/** The downloads of a version, with their addresses: absolute when the server knows its own, else from its root. */
export function downloadsOf(version: string, publicUrl: string | undefined): Download[] {
  return datasetFormats.map((format) => ({
    format: format.name,
    url: `${publicUrl ?? ''}${downloadsPath}${datasetFileName(version, format)}`,
  }));
}

/** Answers with a file of the data set; false when no file of the current version has this name. */
export async function sendDownload(
  name: string,
  store: GraphStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [current] = await store.read((transaction) => currentDataset.run(transaction, {}));
  const version = current?.dataset.version;
  const format = datasetFormats.find((it) => version !== undefined && datasetFileName(version, it) === name);
  if (format === undefined) return false;
  const tag = `"${version}"`;
  const headers = {
    'Access-Control-Allow-Origin': '*',
    // The name holds the version: the content at this address never changes.
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: tag,
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const dataset = await exportDataset(store);
  // An import may have ended in between: its data must not be kept under the name of the former one.
  if (datasetVersion(dataset) !== version) return false;
  const content = Buffer.from(format.render(dataset), 'utf8');
  response.writeHead(200, {
    ...headers,
    'Content-Type': format.mediaType,
    'Content-Length': content.length,
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
  return true;
}
