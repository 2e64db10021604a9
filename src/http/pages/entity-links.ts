import {
  type EntityAddress,
  type EntityFormat,
  type EntityReference,
  entityFormats,
  entityPath,
} from '../../domain/entity-address.ts';
import { preferredMediaType } from '../negotiation.ts';

/** In the order of preference for clients that accept several equally: a wildcard gets the page. */
const mediaTypes = ['text/html', 'application/xhtml+xml', ...entityFormats.map(({ type }) => type)] as const;

/**
 * The format that a request for a thing wants: that of the suffix of its path, else of the media type that it prefers. Null: the
 * HTML page, also for a client that accepts none of the formats.
 */
export function wantedFormat({ format }: EntityAddress, accept: string | undefined): EntityFormat | null {
  if (format !== null) return format;
  const preferred = preferredMediaType(accept, mediaTypes);
  return entityFormats.find(({ type }) => type === preferred) ?? null;
}

/**
 * The value of the header `Link` for a file of a thing: the page, which search engines should list, and the other formats.
 * Without a public URL, the links are relative to `path`, that of the request.
 */
export function linkHeader(
  reference: EntityReference,
  { suffix: present }: EntityFormat,
  path: string,
  publicUrl: string | undefined,
): string {
  const root = publicUrl === undefined ? '../'.repeat(path.split('/').length - 2) : `${publicUrl}/`;
  const address = `${root}${entityPath(reference).slice(1)}`;
  const files = entityFormats
    .filter(({ suffix }) => suffix !== present)
    .map(({ suffix, type }) => `<${address}${suffix}>; rel="alternate"; type="${type}"`);
  return [`<${address}>; rel="canonical"`, `<${address}>; rel="alternate"; type="text/html"`, ...files].join(', ');
}

/** The URL of a file of a thing, relative to an address in the same folder. */
export function besides(reference: EntityReference, { suffix }: EntityFormat): string {
  return `./${entityPath(reference).split('/').at(-1)}${suffix}`;
}
