import type { Rows } from '../../store/cache/beginning.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import type { ListLoader } from './list-loader.ts';
import type { Reader } from './reader.ts';
import type { Slice } from './request.ts';
import { createRequestLoader } from './request-loader.ts';

/** The nodes related to one node that pass a condition; null: all of them. */
export interface RelatedRequest {
  readonly id: string;
  readonly condition: Condition | null;
}

interface PageParams {
  readonly requests: { readonly index: number; readonly id: string; readonly afterKey: string | null }[];
  readonly backward: boolean;
  readonly limit: number;
}

/** A loader of pages of related nodes. `fetch` reads the pages of all nodes of a level that have the same condition. */
export function createRelatedLoader<Row extends { readonly request: number }>(
  name: string,
  reader: Reader,
  fetch: (condition: Condition | null, params: PageParams) => Promise<Rows<Row>>,
): ListLoader<RelatedRequest & Slice, Row> {
  return createRequestLoader(
    name,
    reader,
    ({ backward, condition }: RelatedRequest & Slice) => [backward, condition],
    (requests, limit) =>
      fetch(requests[0].condition, {
        requests: requests.map(({ id, afterKey }, index) => ({ index, id, afterKey })),
        backward: requests[0].backward,
        limit,
      }),
  );
}

/** A loader of the number of related nodes: one row, or none for 0. `fetch`: as of `createRelatedLoader`. */
export function createRelatedCountLoader(
  name: string,
  reader: Reader,
  fetch: (condition: Condition | null, ids: string[]) => Promise<Rows<{ readonly id: string; readonly count: number }>>,
): ListLoader<RelatedRequest, { readonly request: number; readonly count: number }> {
  return createRequestLoader(
    name,
    reader,
    ({ condition }: RelatedRequest) => condition,
    async (requests) => {
      const ids = requests.map(({ id }) => id);
      const rows = await fetch(requests[0].condition, ids);
      return rows.map(({ id, count }) => ({ request: ids.indexOf(id), count }));
    },
  );
}
