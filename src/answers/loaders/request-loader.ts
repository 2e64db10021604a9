import { groupBy } from '../../domain/group-by.ts';
import type { Rows } from '../../store/cache/beginning.ts';
import { ListLoader } from './list-loader.ts';
import type { Reader } from './reader.ts';

/**
 * A loader of lists for requests that differ in more than an id, such as in roles or a cursor. `shared`: as in `ListSource`.
 * `fetch` runs one statement for requests that share it; each row has the index of its request.
 */
export function createRequestLoader<Request extends object, Row extends { readonly request: number }>(
  name: string,
  { lists }: Reader,
  shared: (request: Request) => unknown,
  fetch: (requests: readonly [Request, ...Request[]], limit: number) => Promise<Rows<Row>>,
): ListLoader<Request, Row> {
  return new ListLoader<Request, Row>(name, lists, {
    key: (request) => JSON.stringify({ ...request, limit: undefined }),
    shared,
    fetch: async (requests, limit) => {
      const rows = groupBy(await fetch(requests, limit), ({ request }) => request);
      return requests.map((_, index) => rows.get(index) ?? []);
    },
  });
}
