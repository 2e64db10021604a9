import type { NetworkFile } from './network-file.ts';

export const jsonMediaType = 'application/json; charset=utf-8';

/** A JSON list in pieces, one value per line. */
export function* jsonList<Item>(
  items: Iterable<Item>,
  value: (item: Item, index: number) => unknown,
): Iterable<string> {
  let index = 0;
  for (const item of items) {
    yield `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(value(item, index))}`;
    index += 1;
  }
  yield index === 0 ? '[]' : '\n]';
}

/** The attributes of the network as a whole. */
export function about({ title, method, version, releasedAt, url, mode, weightName }: NetworkFile) {
  return { title, method, version, releasedAt, url, mode, weightName };
}
