import type { IncomingMessage, ServerResponse } from 'node:http';
import { readCurrentDataset } from '../../answers/dataset/dataset.ts';
import { downloadsPath, downloadsUrl, networkFileStem, parseNetworkFileName } from '../../answers/downloads.ts';
import { networkFileOf } from '../../answers/networks/network-file.ts';
import { networkPath, parseNetworkPath } from '../../answers/networks/network-path.ts';
import { parseNetworkArguments } from '../../answers/networks/parse-network.ts';
import { type Pin, readOneVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
import { withdrawalNotice } from '../../releases/withdrawal.ts';
import { sendText } from '../plain-answer.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendDownloadedFile } from './download-response.ts';
import type { DownloadSource } from './download-source.ts';

/**
 * Answers with a file of a network. False if the current version of the data has no file with this name. `name` is the path
 * below the downloads.
 *
 * Errors: `BAD_USER_INPUT` for invalid arguments and for a network that is too large, `TIMEOUT` at the deadline.
 */
export async function sendNetworkDownload(
  name: string,
  source: DownloadSource,
  scope: RequestScope,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { data, context, publicUrl, turns } = source;
  const { version, path, suffix } = parseNetworkFileName(name) ?? {};
  if (version === undefined || path === undefined) return false;
  const { networkFormats } = await import('../../export/network-format.ts');
  const format = networkFormats.find((it) => it.suffix === suffix);
  const args = parseNetworkPath(path);
  const current = await abortable(data.current(), scope.signal);
  if (format === undefined || args === undefined) return false;
  if (current.version !== version) return sendDirections(name, version, current.version, source, response);
  const url = publicUrl === undefined ? undefined : `${downloadsUrl(publicUrl)}${name}`;
  const read = async (pin: Pin) => {
    const answerContext = context({ scope, pin });
    const dataset = await readCurrentDataset(answerContext);
    const network = await parseNetworkArguments(args, answerContext);
    return { network, content: () => networkFileOf(network, dataset, answerContext, url), dataset };
  };
  const { result } = await abortable(readOneVersion(data, read, scope.signal), scope.signal);
  const fileName = `${networkFileStem}-${fileNameOf(networkPath(result.network))}${format.suffix}`;
  const file = { fileName, mediaType: format.mediaType, tag: version };
  const pieces = async () => {
    const readContent = async (pin: Pin) => {
      const { dataset, content } = await read(pin);
      return { version: dataset.version, content: await content() };
    };
    const { result: latest } = await abortable(readOneVersion(data, readContent, scope.signal), scope.signal);
    scope.close();
    // If an import has ended meanwhile, clients must not cache its data under the name of the previous version.
    return latest.version === version ? format.render(latest.content) : undefined;
  };
  return sendDownloadedFile(request, response, file, pieces, turns);
}

/**
 * The network of a release that the graph does not hold would need a graph of its own, with more memory and time than a request may
 * take. Says how to make the file again; 410 if the release was withdrawn. False if no release has this version.
 */
function sendDirections(
  name: string,
  version: string,
  current: string,
  { releases }: DownloadSource,
  response: ServerResponse,
): boolean {
  const release = releases.find(version);
  if (release === undefined) return false;
  const notice = withdrawalNotice(release, releases.all);
  const directions =
    `This network is of release ${version} of ${release.date}. This server has data set ${current}, and computes networks of that ` +
    `one only. Make the file again on your machine: fabriques-graph serve --dataset ${version}, then GET ${downloadsPath}${name}`;
  sendText(response, notice === null ? 404 : 410, notice ?? directions);
  return true;
}

/** The path as a file name that any file system accepts, cut to 80 characters. */
function fileNameOf(path: string): string {
  return path.replace(/[^\w.]+/g, '-').slice(0, 80);
}
