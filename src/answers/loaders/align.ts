import { PublicError } from '../../domain/error.ts';

/** Puts records into the order of the requested ids. A missing record becomes a `NOT_FOUND` error. */
export function alignById<Item>(
  ids: readonly string[],
  records: readonly Item[],
  idOf: (record: Item) => string,
): (Item | PublicError)[] {
  const byId = new Map(records.map((record) => [idOf(record), record]));
  return ids.map((id) => byId.get(id) ?? new PublicError('NOT_FOUND', `The graph has no node with the id "${id}".`));
}

/** The loaded item, or null for a `NOT_FOUND` error. Other errors are passed on. */
export async function orNull<Item>(loading: Promise<Item>): Promise<Item | null> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof PublicError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
