import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { SharedDataset } from '../../answers/dataset/shared-dataset.ts';
import { downloadsUrl, isNetworkFileName } from '../../answers/downloads.ts';
import type { DataVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import type { EventLoopTurns } from '../../concurrency/event-loop-turns.ts';
import { type DatasetFormat, datasetFileName, datasetName } from '../../export/dataset-file.ts';
import type { Context } from '../../schema/context.ts';
import type { Attempt } from '../graphql/yoga.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendDownloadedFile } from './download-response.ts';
import { sendNetworkDownload } from './network-downloads.ts';

/** The formats of the data set. What writes them takes longer to load than the rest of a start: it waits for who asks. */
async function datasetFormats(): Promise<readonly DatasetFormat[]> {
  return (await import('../../export/dataset-format.ts')).datasetFormats;
}

export interface DownloadSource {
  readonly data: DataVersion;
  /** All of the data, for the files of the data set. */
  readonly dataset: SharedDataset;
  /** Of all downloads, while they are written. */
  readonly turns: EventLoopTurns;
  readonly context: (attempt: Attempt) => Context;
  readonly publicUrl: string | undefined;
}

/**
 * Answers with a file of the data set or of a network, or leads from a name without version to that of the current one;
 * false when no file of the current version has this name.
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
  const lasting = formatOfLastingName(name, request.headers.accept, formats);
  if (lasting !== undefined) {
    const upwards = '../'.repeat(name.split('/').length - 1);
    // Other than the file itself, where this leads to changes with the data.
    const headers = { 'Cache-Control': 'no-cache', Vary: 'Accept', 'Access-Control-Allow-Origin': '*' };
    response.writeHead(303, { ...headers, Location: `${upwards}${datasetFileName(version, lasting)}` }).end();
    return true;
  }
  const format = formats.find((it) => datasetFileName(version, it) === name);
  if (format === undefined) return false;
  const { mediaType } = format;
  const file = { fileName: basename(name), mediaType, tag: version };
  const pieces = async () => {
    const { dataset, version: found } = await source.dataset.read(version, scope);
    scope.close();
    // An import may have ended in between: its data must not be cached under the name of the former one.
    if (found !== version) return undefined;
    const address = publicUrl === undefined ? undefined : downloadsUrl(publicUrl);
    return format.render({ dataset, version, address });
  };
  return sendDownloadedFile(request, response, file, pieces, source.turns);
}

/**
 * A name without version: "fabriques-graph.json" for the current file of a format, and "fabriques-graph" alone, which the
 * IRIs of the linked data begin with, for the notation of it that the client asks for.
 */
function formatOfLastingName(
  name: string,
  accept: string | undefined,
  formats: readonly DatasetFormat[],
): DatasetFormat | undefined {
  const wanted = accept?.includes('application/ld+json') ? '.jsonld' : '.ttl';
  return formats.find(
    ({ suffix }) => name === `${datasetName}${suffix}` || (name === datasetName && suffix === wanted),
  );
}
