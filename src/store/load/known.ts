/** A value that the data set must have. Errors: an `Error` when it refers to a key that it does not contain. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The data set refers to ${String(key)}, which it does not contain.`);
  return value;
}
