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
import type { DownloadSource } from './downloads.ts';

/**
 * Answers with a file of a network; false when none has this name below the downloads, for the current version of the data.
 *
 * Errors: `BAD_USER_INPUT` for a network that makes no sense or is too large, `TIMEOUT` when it takes too long.
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
  const given = parseNetworkPath(path);
  const current = await abortable(data.current(), scope.signal);
  if (format === undefined || given === undefined || current.version !== version) return false;
  const url = publicUrl === undefined ? undefined : `${downloadsUrl(publicUrl)}${name}`;
  const read = async (pin: Pin) => {
    const own = context({ scope, pin });
    const dataset = await readCurrentDataset(own);
    const asked = await parseNetworkArguments(given, own);
    return { asked, content: () => networkFileOf(asked, dataset, own, url), dataset };
  };
  const { result } = await abortable(readOneVersion(data, read, scope.signal), scope.signal);
  const fileName = `${networkFileStem}-${savedName(networkPath(result.asked))}${format.suffix}`;
  const file = { fileName, mediaType: format.mediaType, tag: version };
  const pieces = async () => {
    const whole = async (pin: Pin) => {
      const { dataset, content } = await read(pin);
      return { version: dataset.version, content: await content() };
    };
    const made = await abortable(readOneVersion(data, whole, scope.signal), scope.signal);
    scope.close();
    // An import may have ended in between: its data must not be cached under the name of the former one.
    return made.result.version === version ? format.render(made.result.content) : undefined;
  };
  return sendDownloadedFile(request, response, file, pieces, turns);
}

/** The path as a name that any file system takes: what makes it too long is left out. */
function savedName(path: string): string {
  return path.replace(/[^\w.]+/g, '-').slice(0, 80);
}
