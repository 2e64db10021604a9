import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import { type CursorValues, encodeCursor } from './cursor.ts';
import type { PageRequest } from './page.ts';

export interface ConnectionSource<Row, Edge> {
  /** Name of the list and its order. Part of each cursor. */
  readonly list: string;
  readonly page: PageRequest;
  /** Reads up to `limit` rows from the page's cursor, in reading order: backward pages are read from the end. */
  readonly fetch: (limit: number) => MaybePromise<readonly Row[]>;
  readonly cursorOf: (row: Row) => CursorValues;
  readonly edgeOf: (row: Row) => Edge;
  /** Counts the rows of the complete list. */
  readonly count: () => MaybePromise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type EdgeWithCursor<Edge> = Edge & { readonly cursor: () => string };

/** A page of a list. What is cached is there at once. */
export interface ConnectionPage<Edge extends { readonly node: unknown }> {
  readonly edges: MaybePromise<EdgeWithCursor<Edge>[]>;
  readonly nodes: MaybePromise<Edge['node'][]>;
  readonly pageInfo: MaybePromise<PageInfo>;
  totalCount(): MaybePromise<number>;
}

interface Loaded<Row> {
  /** In the order of the list. */
  readonly shown: readonly Row[];
  /** Whether the list has further rows in reading direction. */
  readonly more: boolean;
}

/**
 * A page that is read lazily. `edges`, `nodes` and `pageInfo` share one fetch, of one row more than the page shows;
 * `totalCount` is counted only when called.
 */
export class Connection<Row, Edge extends { readonly node: unknown }> implements ConnectionPage<Edge> {
  readonly #source: ConnectionSource<Row, Edge>;
  #loaded: MaybePromise<Loaded<Row>> | undefined;

  constructor(source: ConnectionSource<Row, Edge>) {
    this.#source = source;
  }

  get edges(): MaybePromise<EdgeWithCursor<Edge>[]> {
    const { edgeOf } = this.#source;
    // Computed lazily: few queries select cursors, and encoding them dominated page time.
    return after(this.#load(), ({ shown }) =>
      shown.map((row) => ({ ...edgeOf(row), cursor: () => this.#cursor(row) })),
    );
  }

  get nodes(): MaybePromise<Edge['node'][]> {
    const { edgeOf } = this.#source;
    return after(this.#load(), ({ shown }) => shown.map((row) => edgeOf(row).node));
  }

  get pageInfo(): MaybePromise<PageInfo> {
    const { backward, cursor } = this.#source.page;
    const cursorOf = (row: Row | undefined) => (row === undefined ? null : this.#cursor(row));
    return after(this.#load(), ({ shown, more }) => ({
      // The row of the cursor is itself on the side from which the page was read.
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

  totalCount(): MaybePromise<number> {
    return this.#source.count();
  }

  #load(): MaybePromise<Loaded<Row>> {
    const { page, fetch } = this.#source;
    this.#loaded ??= after(fetch(page.size + 1), (rows) => {
      const shown = rows.slice(0, page.size);
      return { shown: page.backward ? shown.reverse() : shown, more: rows.length > page.size };
    });
    return this.#loaded;
  }

  #cursor(row: Row): string {
    return encodeCursor(this.#source.list, this.#source.cursorOf(row));
  }
}
