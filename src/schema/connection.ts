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
export interface ConnectionPage<Edge> {
  readonly edges: Promise<EdgeWithCursor<Edge>[]>;
  readonly pageInfo: Promise<PageInfo>;
  totalCount(): Promise<number>;
}

interface Loaded<Edge> {
  readonly edges: EdgeWithCursor<Edge>[];
  readonly pageInfo: PageInfo;
}

/**
 * A page of a list that reads nothing until a field is asked: `edges`, `nodes` and `pageInfo` share one fetch of one row
 * more than the page holds, `totalCount` is counted only when selected.
 */
export class Connection<Row, Edge extends { readonly node: unknown }> implements ConnectionPage<Edge> {
  readonly #source: ConnectionSource<Row, Edge>;
  #loaded: Promise<Loaded<Edge>> | undefined;

  constructor(source: ConnectionSource<Row, Edge>) {
    this.#source = source;
  }

  get edges(): Promise<EdgeWithCursor<Edge>[]> {
    return this.#load().then(({ edges }) => edges);
  }

  get pageInfo(): Promise<PageInfo> {
    return this.#load().then(({ pageInfo }) => pageInfo);
  }

  totalCount(): Promise<number> {
    return this.#source.count();
  }

  #load(): Promise<Loaded<Edge>> {
    this.#loaded ??= this.#fetch();
    return this.#loaded;
  }

  async #fetch(): Promise<Loaded<Edge>> {
    const { page, list, cursorOf, edgeOf } = this.#source;
    const rows = await this.#source.fetch(page.size + 1);
    const more = rows.length > page.size;
    const shown = rows.slice(0, page.size);
    if (page.backward) shown.reverse();
    const cursor = (row: Row) => encodeCursor(list, cursorOf(row));
    const cursorAt = (index: number) => {
      const row = shown.at(index);
      return row === undefined ? null : cursor(row);
    };
    return {
      // A cursor is worked out for who asks it: few lists do, and most of a page's time went into it.
      edges: shown.map((row) => ({ ...edgeOf(row), cursor: () => cursor(row) })),
      pageInfo: {
        // The row of the cursor itself stands on the side from which the page was asked.
        hasNextPage: page.backward ? page.cursor !== null : more,
        hasPreviousPage: page.backward ? more : page.cursor !== null,
        get startCursor() {
          return cursorAt(0);
        },
        get endCursor() {
          return cursorAt(-1);
        },
      },
    };
  }
}
