import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { downloadsUrl, isNetworkFileName } from '../../answers/downloads.ts';
import { abortable } from '../../concurrency/abortable.ts';
import { type DatasetFormat, datasetFileName, datasetName } from '../../export/dataset-file.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendDownloadedFile } from './download-response.ts';
import type { DownloadSource } from './download-source.ts';
import { sendNetworkDownload } from './network-downloads.ts';

/** The file formats of the data set. Their writers load slowly, so they are loaded at the first download. */
async function datasetFormats(): Promise<readonly DatasetFormat[]> {
  return (await import('../../export/dataset-format.ts')).datasetFormats;
}

/**
 * Answers with a file of the data set or of a network. Redirects a name without version to the file of the current version.
 * False if the current version of the data has no file with this name. `name` is the path below the downloads.
 *
 * Errors: those of `scope` and of `DataVersion.current`, `IMPORT_IN_PROGRESS` when the data changes meanwhile.
 */
export async function sendDownload(
  name: string,
  source: DownloadSource,
  scope: RequestScope,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { data, publicUrl } = source;
  if (isNetworkFileName(name)) return sendNetworkDownload(name, source, scope, request, response);
  const { version } = await abortable(data.current(), scope.signal);
  const formats = await datasetFormats();
  const unversioned = unversionedFormat(name, request.headers.accept, formats);
  if (unversioned !== undefined) {
    const parents = '../'.repeat(name.split('/').length - 1);
    // Unlike the file, the target of the redirect changes with the data.
    const headers = { 'Cache-Control': 'no-cache', Vary: 'Accept', 'Access-Control-Allow-Origin': '*' };
    response.writeHead(303, { ...headers, Location: `${parents}${datasetFileName(version, unversioned)}` }).end();
    return true;
  }
  const format = formats.find((it) => datasetFileName(version, it) === name);
  if (format === undefined) return false;
  const { mediaType } = format;
  const file = { fileName: basename(name), mediaType, tag: version };
  const pieces = async () => {
    const { dataset, version: found } = await source.dataset.read(version, scope);
    scope.close();
    // If an import has ended meanwhile, clients must not cache its data under the name of the previous version.
    if (found !== version) return undefined;
    const address = publicUrl === undefined ? undefined : downloadsUrl(publicUrl);
    return format.render({ dataset, version, address, site: publicUrl });
  };
  return sendDownloadedFile(request, response, file, pieces, source.turns);
}

/**
 * The format of a name without version. "fabriques-graph.json" is the current file in that format. "fabriques-graph" alone,
 * with which the IRIs of the linked data begin, is the linked data: JSON-LD if the client accepts it, else Turtle.
 */
function unversionedFormat(
  name: string,
  accept: string | undefined,
  formats: readonly DatasetFormat[],
): DatasetFormat | undefined {
  const wanted = accept?.includes('application/ld+json') ? '.jsonld' : '.ttl';
  return formats.find(
    ({ suffix }) => name === `${datasetName}${suffix}` || (name === datasetName && suffix === wanted),
  );
}
