import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';

/**
 * A loader of lists for requests that differ in more than an id, such as in roles or a cursor. The requests of a level are
 * grouped by `shared`: the parameters that must be equal within a statement. `fetch` runs one statement for a group; each
 * row has the index of its request in the group.
 */
export function createRequestLoader<Request extends object, Row extends { readonly request: number }>(
  shared: (request: Request) => unknown,
  fetch: (requests: readonly [Request, ...Request[]]) => Promise<readonly Row[]>,
): DataLoader<Request, readonly Row[], string> {
  return new DataLoader<Request, readonly Row[], string>(
    async (requests) => {
      const answers = new Map<Request, readonly Row[]>();
      const groups = groupBy(requests, (request) => JSON.stringify(shared(request)));
      await Promise.all(
        // A group has at least the request that created it.
        [...groups.values()].map(async (group) => {
          const rows = groupBy(await fetch(group as [Request, ...Request[]]), (row) => row.request);
          for (const [index, request] of group.entries()) answers.set(request, rows.get(index) ?? []);
        }),
      );
      return requests.map((request) => answers.get(request) ?? []);
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}
