import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { compiledShape } from './compiled-shape.ts';

/** Maximum number of characters of the texts whose records are cached, for each kind of record. */
const cachedCharacters = 8_000_000;

/**
 * Makes a function that writes a record as JSON, with the properties of this shape only. The import writes the text to a node or
 * relationship in addition to its properties.
 *
 * Statements return this text, because converting one value instead of fifteen saves most of the time of a page of nodes. It
 * does not contain properties that few queries need, such as descriptions and folded names.
 */
export function recordWriter(shape: z.ZodType): (properties: object) => string {
  const compiled = compiledShape(shape);
  return (properties) => JSON.stringify(compiled().parse(properties));
}

/**
 * A column of such texts. Parsed records are cached by their text, so an import cannot make a cached record stale. Records are
 * frozen because requests share them.
 */
export function recordColumn<Parsed extends object>(shape: z.ZodType<Parsed>) {
  const cache = new LRUCache<string, Parsed>({
    maxSize: cachedCharacters,
    sizeCalculation: (_, text) => text.length,
  });
  const compiled = compiledShape(shape);
  return z.string().transform((text, context): Parsed => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const parsed = compiled().safeParse(jsonOf(text));
    if (!parsed.success) {
      context.addIssue({ code: 'custom', message: `is no such record: ${z.prettifyError(parsed.error)}` });
      return z.NEVER;
    }
    Object.freeze(parsed.data);
    cache.set(text, parsed.data);
    return parsed.data;
  });
}

/** A column of such texts that are parsed only when a query needs a field of the record. */
export function lazyRecordColumn<Lazy extends object>(shape: z.ZodType<Lazy>) {
  const compiled = compiledShape(shape);
  return z.string().transform((text) => new LazyRecord(text, compiled));
}

/** A record that is parsed when it is first read. */
export class LazyRecord<Lazy extends object> {
  readonly text: string;
  readonly #shape: () => z.ZodType<Lazy>;
  #record: Lazy | undefined;

  constructor(text: string, shape: () => z.ZodType<Lazy>) {
    this.text = text;
    this.#shape = shape;
  }

  read(): Lazy {
    this.#record ??= this.#shape().parse(jsonOf(this.text));
    return this.#record;
  }
}

/** Undefined for invalid JSON; the shape, which accepts only objects, then reports the error. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
