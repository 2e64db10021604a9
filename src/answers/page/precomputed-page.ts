import type { ActorRecord } from '../../store/statements/records.ts';
import type { PageRequest } from './page.ts';

/** What a statement needs to read a page of a list that the import has ordered. */
export interface ListedParams {
  readonly list: string;
  readonly place: number;
  readonly backward: boolean;
  readonly afterKey: string | null;
  readonly limit: number;
}

interface WholeListPage<Row> {
  readonly list: string;
  /** The lists of this type of nodes, in the order of their places. */
  readonly lists: readonly { readonly name: string }[];
  readonly page: PageRequest<[string | number, string]>;
  /** Whether no filter cuts the list. */
  readonly whole: boolean;
  readonly listed: (params: ListedParams) => Promise<readonly Row[]>;
  /** Reads the same page of any list, by reading all of it. */
  readonly sorted: (limit: number) => Promise<readonly Row[]>;
}

/**
 * Reads pages of a list by the order that the import worked out, where it did: without a filter, and from a row of the
 * list that is still there, or from its beginning.
 */
export function readPage<Row>({ list, lists, page, whole, listed, sorted }: WholeListPage<Row>) {
  const place = lists.findIndex(({ name }) => name === list);
  const { backward, cursor } = page;
  return async (limit: number): Promise<readonly Row[]> => {
    if (!whole || place === -1 || (backward && cursor === null)) return sorted(limit);
    const rows = await listed({ list, place, backward, afterKey: cursor?.[1] ?? null, limit });
    // Either the list ends at the cursor, or its row is gone since: only its values can tell what comes after it.
    return rows.length === 0 && cursor !== null ? sorted(limit) : rows;
  };
}

export interface ActorRow<Actor extends ActorRecord = ActorRecord> {
  readonly actor: Actor;
  readonly sort: string | number;
}

/** Whether the actors with so many Fabriques or more are those with which a list begins, so that no filter need find them. */
export function isBeginning(list: string, minFabriques: number): boolean {
  return minFabriques === 0 || list.endsWith(':FABRIQUE_COUNT:DESC');
}

/** Keeps the rows of such a beginning. */
export function hasAtLeast(minFabriques: number, order: 'NAME' | 'FABRIQUE_COUNT') {
  return ({ sort }: ActorRow) => order === 'NAME' || Number(sort) >= minFabriques;
}

/** Keeps the rows of one type of actors: all of a list of theirs. */
export function isOf<Type extends ActorRecord['type']>(type: Type) {
  return (row: ActorRow): row is ActorRow<Extract<ActorRecord, { type: Type }>> => row.actor.type === type;
}
