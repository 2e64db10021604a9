import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';

/**
 * The version of a data set: the first 16 hexadecimal digits of the SHA-256 of `JSON.stringify(dataset)`. Hashed in parts,
 * because the JSON of a large data set can exceed the maximum length of a string.
 */
export function datasetVersion(dataset: Dataset): string {
  const hash = createHash('sha256');
  let separator = '{';
  for (const [key, value] of Object.entries(dataset)) {
    hash.update(`${separator}${JSON.stringify(key)}:`);
    if (Array.isArray(value)) for (const text of partsOf(value)) hash.update(text);
    else hash.update(JSON.stringify(value));
    separator = ',';
  }
  return hash.update('}').digest('hex').slice(0, 16);
}

const itemsOfPart = 1_000;

/** The JSON of a list, in parts of some items. */
function* partsOf(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let start = 0; start < items.length; start += itemsOfPart) {
    const text = JSON.stringify(items.slice(start, start + itemsOfPart));
    yield `${start === 0 ? '' : ','}${text.slice(1, -1)}`;
  }
  yield ']';
}
