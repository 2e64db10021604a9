import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';

/**
 * The version of a data set: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON, the text of
 * `JSON.stringify`. It is hashed part by part: a text of everything may be longer than a text can be.
 */
export function datasetVersion(dataset: Dataset): string {
  const hash = createHash('sha256');
  let between = '{';
  for (const [key, value] of Object.entries(dataset)) {
    hash.update(`${between}${JSON.stringify(key)}:`);
    if (Array.isArray(value)) for (const text of partsOf(value)) hash.update(text);
    else hash.update(JSON.stringify(value));
    between = ',';
  }
  return hash.update('}').digest('hex').slice(0, 16);
}

const itemsEach = 1_000;

/** The JSON of a list, some items at a time. */
function* partsOf(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let start = 0; start < items.length; start += itemsEach) {
    const text = JSON.stringify(items.slice(start, start + itemsEach));
    yield `${start === 0 ? '' : ','}${text.slice(1, -1)}`;
  }
  yield ']';
}
