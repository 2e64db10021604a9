import { PublicError } from '../../domain/error.ts';

/** Puts records into the order of the ids that were asked; a missing one is a `NOT_FOUND` error in its place. */
export function alignById<Item>(
  ids: readonly string[],
  records: readonly Item[],
  idOf: (record: Item) => string,
): (Item | PublicError)[] {
  const byId = new Map(records.map((record) => [idOf(record), record]));
  return ids.map((id) => byId.get(id) ?? new PublicError('NOT_FOUND', `Nothing in the graph has the id "${id}".`));
}

/** Gives null for what does not exist; every other failure stays one. */
export async function orNull<Item>(loading: Promise<Item>): Promise<Item | null> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof PublicError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
