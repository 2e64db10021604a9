import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import type { StatementRunner } from '../engines/graph-store.ts';
import type { Query } from '../statements/define-query.ts';
import { type Beginning, beginningOf, hasEnough, type ListReader, type Rows } from './beginning.ts';
import type { Pin } from './pin.ts';

/** Bytes of an entry besides its rows and its key. */
const overheadBytes = 200;
/** Longer keys (a filter that selects thousands of Fabriques) are not cached: they rarely occur again. Characters. */
const maximumKeyLength = 10_000;

/**
 * Caches lists of rows by name and version of the data. Of a list that is read page by page it keeps the longest beginning, and
 * whether that is all of it.
 *
 * An LRU cache, bounded by bytes. Rows are frozen because requests share them.
 */
export class RowCache {
  /** Lists that were looked up: how often they were found, and how often not. */
  #hits = 0;
  #misses = 0;
  readonly #lists: LRUCache<string, Beginning> | null;

  constructor(maximumBytes: number) {
    this.#lists =
      maximumBytes === 0
        ? null
        : new LRUCache({
            maxSize: maximumBytes,
            // One entry must not displace all others.
            maxEntrySize: Math.ceil(maximumBytes / 10),
            sizeCalculation: ({ rows }, key) => bytesOf(rows) + 2 * key.length + overheadBytes,
          });
  }

  /** Look-ups since the start, and the estimated memory now. */
  get state(): { readonly hits: number; readonly misses: number; readonly bytes: number } {
    return { hits: this.#hits, misses: this.#misses, bytes: this.#lists?.calculatedSize ?? 0 };
  }

  /** The lists of one version of the data. What is read is cached when `pin` is confirmed. Errors: those of the pin. */
  lists(pin: Pin): ListReader {
    return {
      find: (name, limit) => {
        // The version is known once the request has read anything.
        const found = pin.version === null ? undefined : this.#get(pin.version, name, limit);
        if (found !== undefined) this.#hits += 1;
        return found;
      },
      read: (names, limit, fetch) => this.#read(names, limit, fetch, pin),
      keep: (name, list) => {
        pin.onceConfirmed(() => {
          if (pin.version !== null) this.#keep(pin.version, name, list);
        });
      },
    };
  }

  /**
   * The rows of a statement, from the cache or else from `runner`. Those of a statement with `Query.each` are cached by id: a
   * page of which some ids are cached reads only the others. Errors: those of the pin and of the runner.
   */
  async run<Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
    query: Query<Params, Row>,
    params: z.input<z.ZodObject<Params>>,
    runner: StatementRunner,
    pin: Pin,
  ): Promise<readonly z.output<z.ZodObject<Row>>[]> {
    type Found = z.output<z.ZodObject<Row>>;
    const { ids, rest } = splitParams(query, params);
    const statement = `${query.file} ${query.role ?? ''} ${rest} ${query.filter}`;
    const idOf = new Map(ids.map((id) => [`${statement} ${id}`, id]));
    const names = [...idOf.keys()];
    const lists = await this.#read<Found>(
      names,
      Number.POSITIVE_INFINITY,
      async (missing) => {
        const own = missing.map((name) => idOf.get(name) ?? '');
        const found = await query.run(runner, query.each === undefined ? params : { ...params, ids: own });
        const rows = query.each === undefined ? null : groupBy(found, query.each);
        return missing.map((_, index) => (rows === null ? found : (rows.get(own[index] ?? '') ?? [])));
      },
      pin,
    );
    return names.flatMap((name) => lists.get(name)?.rows ?? []);
  }

  async #read<Row extends object>(
    names: readonly string[],
    limit: number,
    fetch: (missing: readonly string[]) => Promise<readonly Rows<Row>[]>,
    pin: Pin,
  ): Promise<ReadonlyMap<string, Beginning<Row>>> {
    const { version } = await pin.state();
    const lists = new Map<string, Beginning<Row>>();
    const missing: string[] = [];
    for (const name of names) {
      const found = this.#get(version, name, limit) as Beginning<Row> | undefined;
      if (found === undefined) missing.push(name);
      else lists.set(name, found);
    }
    this.#hits += names.length - missing.length;
    this.#misses += missing.length;
    if (missing.length === 0) return lists;
    pin.reads();
    const read = await fetch(missing);
    for (const [index, name] of missing.entries()) lists.set(name, beginningOf(read[index] ?? [], limit));
    pin.onceConfirmed(() => {
      for (const name of missing) this.#keep(version, name, lists.get(name) as Beginning);
    });
    return lists;
  }

  #get(version: string, name: string, limit: number): Beginning | undefined {
    const found = this.#lists?.get(`${version} ${name}`);
    return found !== undefined && hasEnough(found, limit) ? found : undefined;
  }

  #keep(version: string, name: string, list: Beginning): void {
    const key = `${version} ${name}`;
    const known = this.#lists?.peek(key);
    // Another request may have read more of the list meanwhile.
    if (known !== undefined && hasEnough(known, list.complete ? Number.POSITIVE_INFINITY : list.rows.length)) return;
    if (name.length <= maximumKeyLength) this.#lists?.set(key, list);
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
