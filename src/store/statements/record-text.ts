import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** Characters of texts that are kept with their records, for each kind of record. */
const keptCharacters = 8_000_000;

/**
 * A record as one text, which the import writes beside the properties of a node or relationship.
 *
 * A statement that gives records gives this text: an engine hands over one value instead of fifteen, which is most of
 * the work of a page of nodes. What only some questions need (descriptions, folded names) is not in it.
 */
export function recordText<Shape extends z.ZodType>(shape: Shape, properties: object): string {
  return JSON.stringify(shape.parse(properties));
}

/**
 * A column that holds such texts. A text that was read before gives the record that was made of it then: the text
 * itself is the key, so that no import can make a kept record stale. Records are frozen, for requests share them.
 */
export function recordColumn<Kept extends object>(shape: z.ZodType<Kept>) {
  const kept = new LRUCache<string, Kept>({
    maxSize: keptCharacters,
    sizeCalculation: (_, text) => text.length,
  });
  return z.string().transform((text, context): Kept => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const parsed = shape.safeParse(jsonOf(text));
    if (!parsed.success) {
      context.addIssue({ code: 'custom', message: `is no such record: ${z.prettifyError(parsed.error)}` });
      return z.NEVER;
    }
    Object.freeze(parsed.data);
    kept.set(text, parsed.data);
    return parsed.data;
  });
}

/** The same, for records of which only some questions look inside: each is parsed when it is first asked for. */
export function lazyRecordColumn<Lazy extends object>(shape: z.ZodType<Lazy>) {
  return z.string().transform((text) => new LazyRecord(text, shape));
}

/** A record in its text, until somebody reads it. */
export class LazyRecord<Lazy extends object> {
  readonly text: string;
  readonly #shape: z.ZodType<Lazy>;
  #record: Lazy | undefined;

  constructor(text: string, shape: z.ZodType<Lazy>) {
    this.text = text;
    this.#shape = shape;
  }

  read(): Lazy {
    this.#record ??= this.#shape.parse(jsonOf(this.text));
    return this.#record;
  }
}

/** What is no JSON at all is told by the shape, which takes objects only. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
