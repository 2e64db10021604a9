import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { readSummary } from '../../answers/dataset/summary.ts';
import { downloadsUrl, isNetworkFileName } from '../../answers/downloads.ts';
import { type Pin, readOneVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import {
  type DatasetFormat,
  type DescriptionFile,
  datasetFileName,
  datasetName,
  parseDatasetFileName,
} from '../../export/dataset-file.ts';
import { withdrawalNotice } from '../../releases/withdrawal.ts';
import { sendText } from '../plain-answer.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendDownloadedFile } from './download-response.ts';
import type { DownloadSource } from './download-source.ts';
import { sendNetworkDownload } from './network-downloads.ts';

/** The file formats of the data set. Their writers load slowly, so they are loaded at the first download. */
async function datasetFormats(): Promise<readonly DatasetFormat[]> {
  return (await import('../../export/dataset-format.ts')).datasetFormats;
}

/**
 * Answers with a file of a data set or of a network. Redirects a name without version to the file of the current version. The
 * files of releases stay at their URLs, whatever the current version is; those of a withdrawn release get 410. False if no version
 * has a file with this name. `name` is the path below the downloads.
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
  if (isNetworkFileName(name)) return sendNetworkDownload(name, source, scope, request, response);
  const { version: current } = await abortable(source.data.current(), scope.signal);
  const formats = await datasetFormats();
  const unversioned = unversionedFormat(name, request.headers.accept, formats);
  if (unversioned !== undefined) {
    const parents = '../'.repeat(name.split('/').length - 1);
    // Unlike the file, the target of the redirect changes with the data.
    const headers = { 'Cache-Control': 'no-cache', Vary: 'Accept', 'Access-Control-Allow-Origin': '*' };
    response.writeHead(303, { ...headers, Location: `${parents}${datasetFileName(current, unversioned)}` }).end();
    return true;
  }
  const { version, suffix } = parseDatasetFileName(name) ?? {};
  const format = formats.find((it) => it.suffix === suffix);
  if (version === undefined || format === undefined) return false;
  const notice = version === current ? null : withdrawalOf(version, source);
  if (notice !== null) {
    sendText(response, 410, notice);
    return true;
  }
  if (version !== current && source.releases.find(version) === undefined) return false;
  const { mediaType } = format;
  const { publicUrl } = source;
  const address = publicUrl === undefined ? undefined : downloadsUrl(publicUrl);
  const file = { fileName: basename(name), mediaType, tag: version };
  const pieces = async () => {
    const described =
      version === current ? await describedBy(format, { version, address, site: publicUrl }, source, scope) : null;
    if (described !== null) return described;
    const dataset = await readVersion(version, current, source, scope);
    scope.close();
    return dataset === null ? undefined : format.render({ dataset, version, address, site: publicUrl });
  };
  return sendDownloadedFile(request, response, file, pieces, source.turns);
}

/** Says that a version was withdrawn, and which one to use instead. Null if it was not. */
function withdrawalOf(version: string, { releases }: Pick<DownloadSource, 'releases'>): string | null {
  const release = releases.find(version);
  return release === undefined ? null : withdrawalNotice(release, releases.all);
}

/**
 * The file of a format that describes the data set of the graph, from counts in the graph. Null if the format needs the data, or if an
 * import has ended meanwhile.
 */
async function describedBy(
  { describe }: DatasetFormat,
  file: Omit<DescriptionFile, 'summary'>,
  { data, context }: DownloadSource,
  scope: RequestScope,
): Promise<Iterable<string> | null> {
  if (describe === undefined) return null;
  const read = (pin: Pin) => readSummary(context({ scope, pin }));
  const { result, version } = await abortable(readOneVersion(data, read, scope.signal), scope.signal);
  if (version !== file.version) return null;
  scope.close();
  return describe({ ...file, summary: result });
}

/** The data set of the graph, or of a release. Null if neither has this version (any more). */
async function readVersion(
  version: string,
  current: string,
  { dataset, releases, releasedDatasets }: DownloadSource,
  scope: RequestScope,
): Promise<Dataset | null> {
  if (version === current) {
    const read = await dataset.read(version, scope);
    // If an import has ended meanwhile, clients must not cache its data under the name of the previous version.
    if (read.version === version) return read.dataset;
  }
  const release = releases.find(version);
  return release === undefined ? null : releasedDatasets.read(release, scope);
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
