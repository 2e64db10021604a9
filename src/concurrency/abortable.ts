/** The result of `work`, or a rejection with the reason of `signal` as soon as it aborts. The later result is then ignored. */
export function abortable<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise<Value>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    const settle =
      <Result>(next: (result: Result) => void) =>
      (result: Result) => {
        signal.removeEventListener('abort', abort);
        next(result);
      };
    work.then(settle(resolve), settle(reject));
  });
}
