import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';

/** A loader of complete lists by id. `fetch` reads the lists of all ids of a level at once; `idOf` gives the id of a row. */
export function createListLoader<Row>(
  fetch: (ids: string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const lists = groupBy(await fetch([...ids]), idOf);
    return ids.map((id) => lists.get(id) ?? []);
  });
}
