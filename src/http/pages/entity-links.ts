import {
  type EntityAddress,
  type EntityReference,
  type EntitySuffix,
  entityMediaTypes,
  entityPath,
  entitySuffixes,
} from '../../domain/entity-address.ts';
import { preferredMediaType } from '../negotiation.ts';

/** In the order of preference for clients that accept several equally: a wildcard gets the page. */
const mediaTypes = ['text/html', 'application/xhtml+xml', ...Object.values(entityMediaTypes)] as const;

/**
 * The suffix of the file that a request for a thing wants: that of its path, else by the media type that it prefers. Null: the
 * HTML page, also for a client that accepts none of the formats.
 */
export function wantedSuffix({ suffix }: EntityAddress, accept: string | undefined): EntitySuffix | null {
  if (suffix !== null) return suffix;
  const preferred = preferredMediaType(accept, mediaTypes);
  return entitySuffixes.find((it) => entityMediaTypes[it] === preferred) ?? null;
}

/**
 * The value of the header `Link` for the page or a file of a thing: the other formats, and for a file the page, which search
 * engines should list. Without a public URL, the links are relative to `path`, that of the request.
 */
export function linkHeader(
  reference: EntityReference,
  present: EntitySuffix | null,
  path: string,
  publicUrl: string | undefined,
): string {
  const root = publicUrl === undefined ? '../'.repeat(path.split('/').length - 2) : `${publicUrl}/`;
  const address = `${root}${entityPath(reference).slice(1)}`;
  const page = `<${address}>; rel="canonical", <${address}>; rel="alternate"; type="text/html"`;
  const files = entitySuffixes
    .filter((suffix) => suffix !== present)
    .map((suffix) => `<${address}${suffix}>; rel="alternate"; type="${entityMediaTypes[suffix]}"`);
  return [...(present === null ? [] : [page]), ...files].join(', ');
}

/**
 * The address of a page or file of a thing, relative to one with the same folder. The dot is needed: without it, what is before a
 * colon would be the scheme of a URL.
 */
export function besides(reference: EntityReference, suffix: EntitySuffix | null): string {
  return `./${entityPath(reference).split('/').at(-1)}${suffix ?? ''}`;
}
