import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';

/** A loader of whole lists by id: one statement for all ids of a level, whose rows name the id that they belong to. */
export function createListLoader<Row>(
  fetch: (ids: string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const lists = groupBy(await fetch([...ids]), idOf);
    return ids.map((id) => lists.get(id) ?? []);
  });
}
