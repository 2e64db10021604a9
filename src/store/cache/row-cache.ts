import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import type { StatementRunner } from '../engines/graph-store.ts';
import type { Query } from '../statements/define-query.ts';
import type { Pin } from './pin.ts';

type Rows = readonly object[];

/** Bytes of an entry besides its rows and its key. */
const overheadBytes = 200;
/** Longer parameters (a filter that selects thousands of Fabriques) are not cached: they rarely occur again. Characters. */
const maximumKeyLength = 10_000;

/**
 * Caches rows by statement, parameters and version of the data. Rows of a statement with `Query.each` are cached by id: a
 * page of Fabriques of which some are cached reads only the others.
 *
 * An LRU cache, bounded by bytes. Rows are frozen because requests share them.
 */
export class RowCache {
  /** Reads of rows of one statement, or of one id: how often they were found, and how often not. */
  #hits = 0;
  #misses = 0;
  readonly #rows: LRUCache<string, Rows> | null;

  constructor(maximumBytes: number) {
    this.#rows =
      maximumBytes === 0
        ? null
        : new LRUCache({
            maxSize: maximumBytes,
            // One entry must not displace all others.
            maxEntrySize: Math.ceil(maximumBytes / 10),
            sizeCalculation: (rows, key) => bytesOf(rows) + 2 * key.length + overheadBytes,
          });
  }

  /** Reads since the start, and the estimated memory now. */
  get state(): { readonly hits: number; readonly misses: number; readonly bytes: number } {
    return { hits: this.#hits, misses: this.#misses, bytes: this.#rows?.calculatedSize ?? 0 };
  }

  /**
   * The rows of a statement, from the cache or else from `runner`. New rows are cached when `pin` is confirmed. Errors: those
   * of the pin and of the runner.
   */
  async run<Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
    query: Query<Params, Row>,
    params: z.input<z.ZodObject<Params>>,
    runner: StatementRunner,
    pin: Pin,
  ): Promise<readonly z.output<z.ZodObject<Row>>[]> {
    type Found = readonly z.output<z.ZodObject<Row>>[];
    const { version } = await pin.state();
    const { ids, rest: others } = splitParams(query, params);
    const rest = query.filter === '' ? others : `${others} ${query.filter}`;
    if (this.#rows === null || rest.length > maximumKeyLength) {
      pin.reads();
      return query.run(runner, params);
    }
    const keyOf = (id: string) => `${version} ${query.file} ${query.role ?? ''} ${rest} ${id}`;
    const known = new Map<string, Found | undefined>();
    for (const id of ids) known.set(id, this.#rows.get(keyOf(id)) as Found | undefined);
    const missing = [...known.keys()].filter((id) => known.get(id) === undefined);
    this.#hits += known.size - missing.length;
    this.#misses += missing.length;
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

/** Splits parameters into ids, cached one by one, and a serialised rest. Statements without `each` use the single id "". */
function splitParams(
  { each }: Pick<Query, 'each'>,
  params: object,
): { readonly ids: readonly string[]; readonly rest: string } {
  if (each === undefined) return { ids: [''], rest: JSON.stringify(params) };
  const { ids, ...rest } = params as { readonly ids: readonly string[] };
  return { ids, rest: JSON.stringify(rest) };
}

const sizes = new WeakMap<object, number>();

/** Approximate memory of a value. Many rows share the same frozen records, so their sizes are remembered. */
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
