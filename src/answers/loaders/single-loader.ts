import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { Rows } from '../../store/cache/beginning.ts';
import type { Reader } from './reader.ts';
import { createRootLoader } from './root-loader.ts';

/** A loader of what a statement says that serves one request at a time, `resultOf` its rows. */
export function createSingleLoader<Request extends object, Row extends object, Result>(
  name: string,
  reader: Reader,
  fetch: (request: Request) => Promise<Rows<Row>>,
  resultOf: (rows: Rows<Row>) => MaybePromise<Result>,
) {
  const loader = createRootLoader(name, reader, fetch);
  return { name, load: (request: Request): MaybePromise<Result> => after(loader.load(request), resultOf) };
}
