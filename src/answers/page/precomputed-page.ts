import { listPageSize } from '../../store/statements/precomputed-lists.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import type { Order } from './order.ts';
import type { PageRequest } from './page.ts';

/** The parameters of a statement that reads a page of a precomputed list. */
export interface ListedParams {
  readonly list: string;
  /** The index of the list among those of its type of nodes. */
  readonly place: number;
  readonly pageSize: number;
  readonly backward: boolean;
  readonly afterKey: string | null;
  readonly limit: number;
}

interface PrecomputedPage<Row> {
  readonly list: string;
  /** The precomputed lists of this type of nodes, by index. */
  readonly lists: readonly { readonly name: string }[];
  readonly page: PageRequest<[string | number, string, ...string[]]>;
  /** Whether no filter applies, so that the complete list is requested. */
  readonly whole: boolean;
  readonly listed: (params: ListedParams) => Promise<readonly Row[]>;
  /** Reads the same page of any list by sorting the complete list. */
  readonly sorted: (limit: number) => Promise<readonly Row[]>;
}

/**
 * Reads pages from the precomputed list, if there is one: without a filter, from the start of the list or from a cursor
 * whose row still exists. Otherwise the database sorts the list.
 */
export function readPage<Row>({ list, lists, page, whole, listed, sorted }: PrecomputedPage<Row>) {
  const place = lists.findIndex(({ name }) => name === list);
  const { backward, cursor } = page;
  return async (limit: number): Promise<readonly Row[]> => {
    if (!whole || place === -1 || (backward && cursor === null)) return sorted(limit);
    const rows = await listed({ list, place, pageSize: listPageSize, backward, afterKey: cursor?.[1] ?? null, limit });
    // Either the list ends at the cursor, or the cursor's row no longer exists. Only sorting by its values decides which.
    return rows.length === 0 && cursor !== null ? sorted(limit) : rows;
  };
}

export interface ActorRow<Actor extends ActorRecord = ActorRecord> {
  readonly actor: Actor;
  readonly sort: string | number;
}

/** True if `minFabriques` selects a prefix of a precomputed list in this order, so that it can be cut instead of filtered. */
export function isPrefix({ field, direction }: Order<'NAME' | 'FABRIQUE_COUNT'>, minFabriques: number): boolean {
  return minFabriques === 0 || (field === 'FABRIQUE_COUNT' && direction === 'DESC');
}

/** A filter for the rows of such a prefix. */
export function hasAtLeast(minFabriques: number, order: 'NAME' | 'FABRIQUE_COUNT') {
  return ({ sort }: ActorRow) => order === 'NAME' || Number(sort) >= minFabriques;
}

/** A filter for rows of one type of actors. It only narrows the type: a list has actors of one type. */
export function isOf<Type extends ActorRecord['type']>(type: Type) {
  return (row: ActorRow): row is ActorRow<Extract<ActorRecord, { type: Type }>> => row.actor.type === type;
}
