import type { Rows } from '../../store/cache/beginning.ts';
import { ListLoader } from './list-loader.ts';
import type { Reader } from './reader.ts';

/**
 * A loader of lists that have a statement each, such as those at the root of a query. `fetch` reads the first `limit` rows. A
 * request may name nested lists. They are no part of the list, so `fetch` gives them to their own loader.
 */
export function createRootLoader<Request extends object, Row extends object>(
  name: string,
  { lists }: Reader,
  fetch: (request: Request, limit: number) => Promise<Rows<Row>>,
): ListLoader<Request, Row> {
  return new ListLoader<Request, Row>(name, lists, {
    key: (request) => JSON.stringify({ ...request, nested: undefined, limit: undefined }),
    fetch: async ([request], limit) => [await fetch(request, limit)],
  });
}
