import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Download } from '../../answers/context.ts';
import { readCurrentDataset } from '../../answers/dataset/current-dataset.ts';
import { askedNetworkFile } from '../../answers/networks/network-file.ts';
import { networkPath, parseNetworkPath } from '../../answers/networks/network-path.ts';
import type { NetworkRequest } from '../../answers/networks/network-request.ts';
import { abortable } from '../../concurrency/abortable.ts';
import { parseNetworkArguments } from '../../schema/index.ts';
import { type Pin, readOneVersion } from '../../store/cache/pin.ts';
import type { RequestScope } from '../request-scope.ts';
import { sendDownloadedFile } from './download-response.ts';
import type { DownloadSource } from './downloads.ts';
import { downloadsUrl } from './downloads-url.ts';

/** Where networks stand below the downloads: the version of the data follows, then the request, then the file. */
const folder = 'networks/';
/** The name of each file, before the suffix of its format. */
const stem = 'network';

/** The files of a network, and when the server knows its own address the pages of other sites that open them. */
export async function downloadsOfNetwork(
  version: string,
  request: NetworkRequest,
  downloadsUrl: string,
): Promise<Download[]> {
  const { networkFormats } = await import('../../export/network-format.ts');
  const files = networkFormats.map(({ name, suffix, description, mediaType }) => ({
    format: name,
    url: `${downloadsUrl}${folder}${version}/${networkPath(request)}/${stem}${suffix}`,
    description,
    mediaType,
  }));
  return [...files, ...(/^https?:/.test(downloadsUrl) ? pagesFor(files) : [])];
}

/** Pages that open a file by its address, which must end as the format does. */
function pagesFor(files: readonly Download[]): Download[] {
  const page = (format: string, ending: string, start: string, description: string): Download[] =>
    files
      .filter(({ url }) => url.endsWith(`/${stem}${ending}`))
      .map(({ url }) => ({ format, url: `${start}${encodeURIComponent(url)}`, description, mediaType: 'text/html' }));
  return [
    ...page(
      'Open in Gephi Lite',
      '.gexf',
      'https://gephi.org/gephi-lite/?file=',
      'Opens the GEXF in Gephi Lite, in the browser: it fetches the file from this server.',
    ),
    ...page(
      'Open in VOSviewer',
      '.vosviewer.json',
      'https://app.vosviewer.com/?json=',
      'Opens the VOSviewer JSON in VOSviewer Online, in the browser: it fetches the file from this server.',
    ),
  ];
}

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
  const [, version, path, suffix] = /^networks\/([^/]+)\/(.+)\/network(\.[^/]+)$/.exec(name) ?? [];
  if (version === undefined || path === undefined) return false;
  const { networkFormats } = await import('../../export/network-format.ts');
  const format = networkFormats.find((it) => it.suffix === suffix);
  const given = parseNetworkPath(path);
  const current = await abortable(data.current(), scope.signal);
  if (format === undefined || given === undefined || current.version !== version) return false;
  const url = publicUrl === undefined ? undefined : `${downloadsUrl(publicUrl)}${name}`;
  const read = async (pin: Pin) => {
    const own = context({ scope, pin });
    const dataset = await readCurrentDataset(own.run);
    const asked = await parseNetworkArguments(given, own);
    return { asked, content: () => askedNetworkFile(asked, dataset, own, url), dataset };
  };
  const { result } = await abortable(readOneVersion(data, read, scope.signal), scope.signal);
  const fileName = `${stem}-${savedName(networkPath(result.asked))}${format.suffix}`;
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
