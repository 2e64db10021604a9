import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import type { StatementRunner } from '../engines/graph-store.ts';
import type { Query } from '../statements/define-query.ts';
import type { Pin } from './pin.ts';

type Rows = readonly object[];

/** Memory that a list of rows takes beside them: the list, and the cache's own. Bytes. */
const overhead = 200;
/** What is asked with more than this (a filter that left thousands of Fabriques) is not asked again soon. Characters. */
const longestKey = 10_000;

/**
 * Rows that statements gave, by statement, parameters and version of the data. Of a statement that says whose its rows are
 * (`Query.each`), those of each id are kept apart: a page of Fabriques, some of which another page has shown, reads the rest.
 *
 * Bounded by bytes; what was not asked for longest goes first. Who asks shares the rows, so they are frozen.
 */
export class RowCache {
  readonly #rows: LRUCache<string, Rows> | null;

  constructor(maximumBytes: number) {
    this.#rows =
      maximumBytes === 0
        ? null
        : new LRUCache({
            maxSize: maximumBytes,
            // One question must not push all others out.
            maxEntrySize: Math.ceil(maximumBytes / 10),
            sizeCalculation: (rows, key) => bytesOf(rows) + 2 * key.length + overhead,
          });
  }

  /**
   * The rows of a statement: those that are cached, and those that `runner` gives for the rest. What is read is cached once
   * `pin` is confirmed. Errors: those of the pin and of the runner.
   */
  async run<Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
    query: Query<Params, Row>,
    params: z.input<z.ZodObject<Params>>,
    runner: StatementRunner,
    pin: Pin,
  ): Promise<readonly z.output<z.ZodObject<Row>>[]> {
    type Found = readonly z.output<z.ZodObject<Row>>[];
    const { version } = await pin.state();
    const { ids, rest } = parted(query, params);
    if (this.#rows === null || rest.length > longestKey) {
      pin.reads();
      return query.run(runner, params);
    }
    const keyOf = (id: string) => `${version} ${query.file} ${query.role ?? ''} ${rest} ${id}`;
    const known = new Map<string, Found | undefined>();
    for (const id of ids) known.set(id, this.#rows.get(keyOf(id)) as Found | undefined);
    const missing = [...known.keys()].filter((id) => known.get(id) === undefined);
    if (missing.length > 0) {
      pin.reads();
      const found = await query.run(runner, query.each === undefined ? params : { ...params, ids: missing });
      for (const row of found) Object.freeze(row);
      const lists = query.each === undefined ? null : groupBy(found, query.each);
      for (const id of missing) known.set(id, Object.freeze(lists === null ? found : (lists.get(id) ?? [])));
      pin.onceConfirmed(() => {
        for (const id of missing) this.#rows?.set(keyOf(id), known.get(id) ?? []);
      });
    }
    return [...known.values()].flatMap((rows) => rows ?? []);
  }
}

/** The ids of which each has rows of its own, and what else is asked, as a text; one id without a name stands for no ids. */
function parted(
  { each }: Pick<Query, 'each'>,
  params: object,
): { readonly ids: readonly string[]; readonly rest: string } {
  if (each === undefined) return { ids: [''], rest: JSON.stringify(params) };
  const { ids, ...rest } = params as { readonly ids: readonly string[] };
  return { ids, rest: JSON.stringify(rest) };
}

const sizes = new WeakMap<object, number>();

/** About what a value takes in memory. Records are frozen, and shared by many rows: each is gone through once. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let bytes = 16;
  for (const part of Object.values(value)) bytes += 8 + bytesOf(part);
  if (Object.isFrozen(value)) sizes.set(value, bytes);
  return bytes;
}
