/** The words of a sorted vocabulary that begin with a prefix. */
export function beginningWith(prefix: string, vocabulary: readonly string[]): readonly string[] {
  let start = 0;
  for (let end = vocabulary.length; start < end; ) {
    const middle = (start + end) >> 1;
    if ((vocabulary[middle] ?? '') < prefix) start = middle + 1;
    else end = middle;
  }
  let end = start;
  while (vocabulary[end]?.startsWith(prefix)) end += 1;
  return vocabulary.slice(start, end);
}
