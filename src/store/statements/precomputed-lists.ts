import type { Role } from '../../domain/roles.ts';

// What the import writes and answers read: ordered lists of ids, and the pairs of actors with the most Fabriques in common, both
// cut into pages. Changing one of these needs another `graphFormat`.

/** Ids on a page of a list. */
export const listPageSize = 50;

/** Pairs on a page of a list of pairs. */
export const pairPageSize = 50;

/** Pairs in a list of pairs, the most frequent. */
export const storedPairs = 1_000;

/** The name of a list in one of its orders, in cursors and, if it is precomputed, in the graph: "fabriques:YEAR:DESC". */
export function listName(list: string, ...orders: readonly { field: string; direction: 'ASC' | 'DESC' }[]): string {
  return [list, ...orders.map(({ field, direction }) => `${field}:${direction}`)].join(':');
}

/** The list of all participations in its default order. */
export const participationList = listName('participations', { field: 'YEAR', direction: 'DESC' });

/** The key of a page of a list, as `cypher/_fragments/precomputed-page.cypher` composes it: "fabriques:YEAR:DESC/0". */
export function listPageKey(name: string, number: number): string {
  return `${name}/${number}`;
}

/** The name of a list of pairs in the graph: "PARTNER:COFINANCEUR". */
export function pairListName(roleA: Role, roleB: Role): string {
  return `${roleA}:${roleB}`;
}
