/** A value, or the promise of one. What is cached is given at once: a promise costs more than most fields. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** `next(value)`: at once for a value, otherwise when its promise is fulfilled. Errors: those of the promise and of `next`. */
export function after<Value, Next>(
  value: MaybePromise<Value>,
  next: (value: Value) => MaybePromise<Next>,
): MaybePromise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values: at once if none is a promise. Errors: the first of the promises. */
export function allOf<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<Value[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as Value[]);
}
