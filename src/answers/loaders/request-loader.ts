import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';

/**
 * A loader of lists for requests that differ in more than an id (roles, cursor…): all requests of one level that share
 * what a statement cannot vary by row go into one statement, whose rows name the request that they answer.
 *
 * `shared` gives what must be equal within a statement; `fetch` runs it for such a group.
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
        // A group is made by its first request, and so is never empty.
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
