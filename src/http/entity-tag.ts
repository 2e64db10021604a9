/**
 * Whether `If-None-Match` names a tag, given with its quotes and without its mark of weakness (RFC 9110, 13.1.2): the
 * header lists the tags that the client has, each perhaps marked as weak; a star stands for any.
 */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = ifNoneMatch?.match(/\*|"[^"]*"/g) ?? [];
  return tags.some((it) => it === '*' || it === tag);
}
