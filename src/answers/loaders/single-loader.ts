import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { Rows } from '../../store/cache/beginning.ts';
import { ListLoader } from './list-loader.ts';
import type { Reader } from './reader.ts';

/** A loader of what a statement says that serves one request at a time, `resultOf` its rows. */
export function createSingleLoader<Request extends object, Row extends object, Result>(
  name: string,
  { lists }: Reader,
  fetch: (request: Request) => Promise<Rows<Row>>,
  resultOf: (rows: Rows<Row>) => MaybePromise<Result>,
) {
  const loader = new ListLoader<Request, Row>(name, lists, {
    key: (request) => JSON.stringify(request),
    fetch: async ([request]) => [await fetch(request)],
  });
  return { name, load: (request: Request): MaybePromise<Result> => after(loader.load(request), resultOf) };
}
