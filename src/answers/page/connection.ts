import { type CursorValues, encodeCursor } from './cursor.ts';
import type { PageRequest } from './page.ts';

export interface ConnectionSource<Row, Edge> {
  /** Names the list and its order; stands in each cursor. */
  readonly list: string;
  readonly page: PageRequest;
  /** Up to `limit` rows from the page's cursor on, in the order of reading: from the end when the page is backward. */
  readonly fetch: (limit: number) => Promise<readonly Row[]>;
  readonly cursorOf: (row: Row) => CursorValues;
  readonly edgeOf: (row: Row) => Edge;
  /** How many rows the whole list has. */
  readonly count: () => Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type EdgeWithCursor<Edge> = Edge & { readonly cursor: () => string };

/** What a connection type of the schema asks of its page. */
export interface ConnectionPage<Edge extends { readonly node: unknown }> {
  readonly edges: Promise<EdgeWithCursor<Edge>[]>;
  readonly nodes: Promise<Edge['node'][]>;
  readonly pageInfo: Promise<PageInfo>;
  totalCount(): Promise<number>;
}

interface Loaded<Row> {
  /** In the order of the list. */
  readonly shown: readonly Row[];
  /** Whether the list goes on, in the direction in which it was read. */
  readonly more: boolean;
}

/**
 * A page of a list that reads nothing until a field is asked: `edges`, `nodes` and `pageInfo` share one fetch of one row
 * more than the page holds, `totalCount` is counted only when selected.
 */
export class Connection<Row, Edge extends { readonly node: unknown }> implements ConnectionPage<Edge> {
  readonly #source: ConnectionSource<Row, Edge>;
  #loaded: Promise<Loaded<Row>> | undefined;

  constructor(source: ConnectionSource<Row, Edge>) {
    this.#source = source;
  }

  get edges(): Promise<EdgeWithCursor<Edge>[]> {
    const { edgeOf } = this.#source;
    // A cursor is worked out for who asks it: few lists do, and most of a page's time went into it.
    return this.#load().then(({ shown }) => shown.map((row) => ({ ...edgeOf(row), cursor: () => this.#cursor(row) })));
  }

  get nodes(): Promise<Edge['node'][]> {
    const { edgeOf } = this.#source;
    return this.#load().then(({ shown }) => shown.map((row) => edgeOf(row).node));
  }

  get pageInfo(): Promise<PageInfo> {
    const { backward, cursor } = this.#source.page;
    const cursorOf = (row: Row | undefined) => (row === undefined ? null : this.#cursor(row));
    return this.#load().then(({ shown, more }) => ({
      // The row of the cursor itself stands on the side from which the page was asked.
      hasNextPage: backward ? cursor !== null : more,
      hasPreviousPage: backward ? more : cursor !== null,
      get startCursor() {
        return cursorOf(shown[0]);
      },
      get endCursor() {
        return cursorOf(shown.at(-1));
      },
    }));
  }

  totalCount(): Promise<number> {
    return this.#source.count();
  }

  #load(): Promise<Loaded<Row>> {
    const { page, fetch } = this.#source;
    this.#loaded ??= fetch(page.size + 1).then((rows) => {
      const shown = rows.slice(0, page.size);
      return { shown: page.backward ? shown.reverse() : shown, more: rows.length > page.size };
    });
    return this.#loaded;
  }

  #cursor(row: Row): string {
    return encodeCursor(this.#source.list, this.#source.cursorOf(row));
  }
}
