import type { Fabrique } from '../../domain/dataset.ts';

/** Ids of the links of a Fabrique, by index: its slug and the URL. */
export function linkIds({ slug, links }: Pick<Fabrique, 'slug' | 'links'>): string[] {
  return numbered(links.map(({ url }) => `${slug}:${url}`));
}

/** Makes repeated ids unique: the second of two gets "#2". */
function numbered(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return number === 1 ? id : `${id}#${number}`;
  });
}
