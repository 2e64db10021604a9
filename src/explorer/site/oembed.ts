import type { Addresses, Parameters } from '../addresses.ts';

/** The path of the oEmbed service, which tells other sites how to show a page of this one in a frame. */
export const oembedPath = '/oembed';

/** The small version of a page for frames of other sites. */
export interface Embed {
  /** Below the language. */
  readonly path: string;
  readonly parameters?: Parameters;
  /** The size that shows it well, in pixels. */
  readonly width: number;
  readonly height: number;
}

interface Described {
  readonly title: string;
  readonly embed: Embed;
  readonly siteName: string;
}

/** The answer of type "rich" of oEmbed 1.0. `limits`: the parameters maxwidth and maxheight. */
export function oembedOf({ title, embed, siteName }: Described, addresses: Addresses, limits: URLSearchParams): object {
  const width = Math.min(embed.width, limitOf(limits.get('maxwidth')));
  const height = Math.min(embed.height, limitOf(limits.get('maxheight')));
  const url = addresses.absolute(addresses.page(embed.path, embed.parameters));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: addresses.absolute(addresses.page('/')),
    width,
    height,
    html: `<iframe src="${escaped(url)}" width="${width}" height="${height}" title="${escaped(title)}" loading="lazy"></iframe>`,
  };
}

function limitOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The path of an address of this site, below its public URL. Null if it is not one. */
export function pathOnSite(url: string, publicUrl: string | undefined): URL | null {
  if (publicUrl === undefined || !URL.canParse(url)) return null;
  const [given, site] = [new URL(url), new URL(publicUrl)];
  const base = site.pathname.replace(/\/$/, '');
  if (given.origin !== site.origin || !`${given.pathname}/`.startsWith(`${base}/`)) return null;
  given.pathname = given.pathname.slice(base.length) || '/';
  return given;
}
