import { PublicError } from '../../domain/error.ts';
import { groupBy } from '../../domain/group-by.ts';
import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { Rows } from '../../store/cache/beginning.ts';
import { ListLoader } from './list-loader.ts';
import type { Reader } from './reader.ts';

/** What is loaded by id. */
export interface IdLoader<Loaded> {
  readonly name: string;
  load(id: string): MaybePromise<Loaded>;
}

/** A loader of complete lists by id. `fetch` reads the lists of all ids of a level at once; `idOf` gives the id of a row. */
export function createIdLoader<Row extends object>(
  name: string,
  { lists }: Reader,
  fetch: (ids: string[]) => Promise<Rows<Row>>,
  idOf: (row: Row) => string,
): IdLoader<Rows<Row>> {
  const loader = new ListLoader<{ readonly id: string }, Row>(name, lists, {
    key: ({ id }) => id,
    shared: () => null,
    fetch: async (requests) => {
      const rows = groupBy(await fetch(requests.map(({ id }) => id)), idOf);
      return requests.map(({ id }) => rows.get(id) ?? []);
    },
  });
  return { name, load: (id) => loader.load({ id }) };
}

/** A loader of one node by id, `nodeOf` its row. A missing node is a `NOT_FOUND` error, as a rejection. */
export function createNodeLoader<Row extends object, Node>(
  name: string,
  reader: Reader,
  fetch: (ids: string[]) => Promise<Rows<Row>>,
  idOf: (row: Row) => string,
  nodeOf: (row: Row) => Node,
): IdLoader<Node> {
  return nodeLoaderOf(createIdLoader(name, reader, fetch, idOf), nodeOf);
}

/** A loader of the nodes of which another one loads the rows. A missing node is a `NOT_FOUND` error, as a rejection. */
export function nodeLoaderOf<Row, Node>(
  rows: IdLoader<Rows<Row & object>>,
  nodeOf: (row: Row) => Node,
): IdLoader<Node> {
  return mappedLoader(rows, ([row], id) =>
    row === undefined
      ? Promise.reject(new PublicError('NOT_FOUND', `The graph has no node with the id "${id}".`))
      : nodeOf(row),
  );
}

/** A loader of what another one has loaded, in another shape. */
export function mappedLoader<Loaded, Result>(
  { name, load }: IdLoader<Loaded>,
  resultOf: (loaded: Loaded, id: string) => MaybePromise<Result>,
): IdLoader<Result> {
  return { name, load: (id) => after(load(id), (loaded) => resultOf(loaded, id)) };
}

/** The loaded node, or null for a `NOT_FOUND` error. Other errors are passed on. */
export async function orNull<Item>(loading: MaybePromise<Item>): Promise<Item | null> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof PublicError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
