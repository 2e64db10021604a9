/**
 * Returns a slug that is not in `taken`, with a number at its end if necessary, and adds it to `taken`. A name without letters
 * and digits has an empty slug: it gets "sans-nom".
 */
export function freeSlug(wanted: string, taken: Set<string>): string {
  const base = wanted === '' ? 'sans-nom' : wanted;
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}
