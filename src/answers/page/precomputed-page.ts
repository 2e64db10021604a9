import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import { sortText } from '../../store/statements/page.ts';
import { listName, listPageSize } from '../../store/statements/precomputed-lists.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import type { ListOrder } from './order.ts';
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
  /** Name of the list, without its order. */
  readonly list: string;
  readonly order: ListOrder<string>;
  /** The precomputed lists of this type of nodes, by index. */
  readonly lists: readonly { readonly name: string }[];
  readonly page: PageRequest<[string, string, ...string[]]>;
  /** Whether no filter applies, so that the complete list is requested. */
  readonly whole: boolean;
  /** Reads a page of the precomputed list. `number`: the value that it is ordered by. */
  readonly listed: (params: ListedParams) => MaybePromise<readonly (Omit<Row, 'sort'> & { readonly number: number })[]>;
  /** Reads the same page of any list by sorting the complete list. */
  readonly sorted: (limit: number) => MaybePromise<readonly Row[]>;
}

/**
 * Reads pages from the precomputed list, if there is one: without a filter, from the start of the list or from a cursor
 * whose row still exists. Otherwise the database sorts the list.
 */
export function readPage<Row extends { readonly sort: string }>({
  list,
  order,
  lists,
  page,
  whole,
  listed,
  sorted,
}: PrecomputedPage<Row>) {
  const { orders, by } = order;
  const name = listName(list, ...orders);
  const place = lists.findIndex((it) => it.name === name);
  const { backward, cursor } = page;
  return (limit: number): MaybePromise<readonly Row[]> => {
    if (!whole || place === -1 || (backward && cursor === null)) return sorted(limit);
    const afterKey = cursor?.[1] ?? null;
    return after(listed({ list: name, place, pageSize: listPageSize, backward, afterKey, limit }), (rows) => {
      // Either the list ends at the cursor, or the cursor's row no longer exists. Only sorting by its values decides which.
      if (rows.length === 0 && cursor !== null) return sorted(limit);
      return rows.map(({ number, ...row }) => {
        const sort = sortText(by.map(({ direction }) => ({ number, descending: direction === 'DESC' })));
        return { ...row, sort } as unknown as Row;
      });
    });
  };
}

export interface ActorRow<Actor extends ActorRecord = ActorRecord> {
  readonly actor: Actor;
  readonly sort: string;
}

interface ListedActor {
  readonly actor: ActorRecord;
  readonly number: number;
}

/** True if `minFabriques` selects a prefix of a precomputed list in this order, so that it can be cut instead of filtered. */
export function isPrefix({ orders }: ListOrder<string>, minFabriques: number): boolean {
  const [first, ...others] = orders;
  return minFabriques === 0 || (first?.field === 'FABRIQUE_COUNT' && first.direction === 'DESC' && others.length === 0);
}

/** A filter for the rows of such a prefix. */
export function hasAtLeast(minFabriques: number) {
  return ({ number }: ListedActor) => minFabriques === 0 || number >= minFabriques;
}

/** A filter for rows of one type of actors. It only narrows the type: a list has actors of one type. */
export function isOf<Type extends ActorRecord['type']>(type: Type) {
  return (row: ListedActor): row is ListedActor & { readonly actor: Extract<ActorRecord, { type: Type }> } =>
    row.actor.type === type;
}
