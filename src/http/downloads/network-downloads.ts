import type { IncomingMessage, ServerResponse } from 'node:http';
import { readCurrentDataset } from '../../answers/dataset/dataset.ts';
import { downloadsUrl, networkFileStem, parseNetworkFileName } from '../../answers/downloads.ts';
import { networkFileOf } from '../../answers/networks/network-file.ts';
import { networkPath, parseNetworkPath } from '../../answers/networks/network-path.ts';
import { parseNetworkArguments } from '../../answers/networks/parse-network.ts';
import { type Pin, readOneVersion } from '../../answers/version.ts';
import { abortable } from '../../concurrency/abortable.ts';
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
  { data, context, publicUrl, turns }: DownloadSource,
  scope: RequestScope,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { version, path, suffix } = parseNetworkFileName(name) ?? {};
  if (version === undefined || path === undefined) return false;
  const { networkFormats } = await import('../../export/network-format.ts');
  const format = networkFormats.find((it) => it.suffix === suffix);
  const args = parseNetworkPath(path);
  const current = await abortable(data.current(), scope.signal);
  if (format === undefined || args === undefined || current.version !== version) return false;
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

/** The path as a file name that any file system accepts, cut to 80 characters. */
function fileNameOf(path: string): string {
  return path.replace(/[^\w.]+/g, '-').slice(0, 80);
}
