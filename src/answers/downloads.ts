import { isPublicUrl } from '../domain/public-url.ts';
import { datasetFileName } from '../export/dataset-file.ts';
import { networkPath } from './networks/network-path.ts';
import type { NetworkRequest } from './networks/network-request.ts';

/** A file with data, or a page of another site that opens such a file. */
export interface Download {
  readonly format: string;
  readonly url: string;
  /** One or two sentences: what it holds, and for whom. */
  readonly description: string;
  readonly mediaType: string;
}

/** The files that can be downloaded. */
export interface Downloads {
  /** The files of a version of the data set. */
  readonly ofDataset: (version: string) => Promise<readonly Download[]>;
  /** The files of a network of that version. */
  readonly ofNetwork: (version: string, request: NetworkRequest) => Promise<readonly Download[]>;
}

/** The path of all downloads below the server's root. */
export const downloadsPath = '/downloads/';

/** The URL of all downloads. Relative to the server's root when the server does not know its own address. */
export function downloadsUrl(publicUrl: string | undefined): string {
  return `${publicUrl ?? ''}${downloadsPath}`;
}

/** The folder of the files of networks below the downloads; the version of the data follows, then the request. */
const networksFolder = 'networks/';

/** The name of each file of a network, before the suffix of its format. */
export const networkFileStem = 'network';

/** The name of a file of a network, below the downloads. */
export function networkFileName(version: string, request: NetworkRequest, suffix: string): string {
  return `${networksFolder}${version}/${networkPath(request)}/${networkFileStem}${suffix}`;
}

export interface NetworkFileName {
  readonly version: string;
  /** The request, as `networkPath` writes it. */
  readonly path: string;
  readonly suffix: string;
}

/** Whether a name below the downloads is in the folder of the networks. */
export function isNetworkFileName(name: string): boolean {
  return name.startsWith(networksFolder);
}

/** The parts of a name that `networkFileName` made; undefined for any other. */
export function parseNetworkFileName(name: string): NetworkFileName | undefined {
  const [, version, path, suffix] = /^networks\/([^/]+)\/(.+)\/network(\.[^/]+)$/.exec(name) ?? [];
  if (version === undefined || path === undefined || suffix === undefined) return undefined;
  return { version, path, suffix };
}

/** The files of this server, with their URLs. The writers of the formats are loaded when they are first needed. */
export function downloadsAt(publicUrl: string | undefined): Downloads {
  const url = downloadsUrl(publicUrl);
  return {
    ofDataset: async (version) => {
      const { datasetFormats } = await import('../export/dataset-format.ts');
      return datasetFormats.map((format): Download => {
        const { name, description, mediaType } = format;
        return { format: name, url: `${url}${datasetFileName(version, format)}`, description, mediaType };
      });
    },
    ofNetwork: async (version, request) => {
      const { networkFormats } = await import('../export/network-format.ts');
      const files = networkFormats.map(({ name, suffix, description, mediaType }) => ({
        format: name,
        url: `${url}${networkFileName(version, request, suffix)}`,
        description,
        mediaType,
      }));
      return publicUrl !== undefined && isPublicUrl(publicUrl) ? [...files, ...viewersOf(files)] : files;
    },
  };
}

/** Pages of other sites that open a file by its URL, which must end with the suffix of the format. */
function viewersOf(files: readonly Download[]): Download[] {
  const viewer = (format: string, suffix: string, start: string, description: string): Download[] =>
    files
      .filter(({ url }) => url.endsWith(`/${networkFileStem}${suffix}`))
      .map(({ url }) => ({ format, url: `${start}${encodeURIComponent(url)}`, description, mediaType: 'text/html' }));
  return [
    ...viewer(
      'Open in Gephi Lite',
      '.gexf',
      'https://gephi.org/gephi-lite/?file=',
      'Opens the GEXF in Gephi Lite, in the browser: it fetches the file from this server.',
    ),
    ...viewer(
      'Open in VOSviewer',
      '.vosviewer.json',
      'https://app.vosviewer.com/?json=',
      'Opens the VOSviewer JSON in VOSviewer Online, in the browser: it fetches the file from this server.',
    ),
  ];
}
