import { createHash } from 'node:crypto';

/** The entity tag of a content, with its quotes. */
export function tagOf(content: Buffer): string {
  return `"${createHash('sha1').update(content).digest('base64url')}"`;
}

/**
 * Whether `If-None-Match` matches a tag by weak comparison (RFC 9110, 13.1.2). `tag` has its quotes, without `W/`. The
 * header lists the tags that the client has, each with or without `W/`; `*` matches any tag.
 */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = ifNoneMatch?.match(/\*|"[^"]*"/g) ?? [];
  return tags.some((it) => it === '*' || it === tag);
}
