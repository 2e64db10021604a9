import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { Limits } from '../limits.ts';
import { countOf, type Slice } from '../loaders/request.ts';
import { Connection } from './connection.ts';
import { keyCursor } from './cursor-shape.ts';
import { type PageArguments, parsePage } from './page.ts';

interface RelatedActors<Row, Edge> {
  /** Name of the list. Part of each cursor. */
  readonly list: string;
  readonly args: PageArguments;
  readonly limits: Pick<Limits, 'page'>;
  readonly load: (slice: Slice) => MaybePromise<readonly Row[]>;
  /** The number of rows of the whole list: one row, or none for 0. */
  readonly count: () => MaybePromise<readonly { readonly count: number }[]>;
  readonly edgeOf: (row: Row) => Edge;
}

/** The actors that are related to a node, ordered by name. Errors: `BAD_USER_INPUT`. */
export function relatedActors<
  Row extends { readonly actor: { readonly key: string } },
  Edge extends { readonly node: unknown },
>({ list, args, limits, load, count, edgeOf }: RelatedActors<Row, Edge>): Connection<Row, Edge> {
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection<Row, Edge>({
    list,
    page,
    fetch: (limit) => load({ afterKey: page.cursor?.[0] ?? null, backward: page.backward, limit }),
    cursorOf: ({ actor }) => [actor.key],
    edgeOf,
    count: () => after(count(), countOf),
  });
}
