import { PublicError } from '../domain/error.ts';
import { type FlatTable, listsIn, tableOf } from '../export/flat-table.ts';

/**
 * Turns an answer into one table. The rows are the items of its list of objects; without a list, the answer is the only row.
 * `path` chooses one of several lists: "network.edges.nodes".
 *
 * Errors: `BAD_USER_INPUT` if there are several lists and none is chosen, or if no list has this path.
 */
export function flatTable(answer: object, path: string | undefined): FlatTable {
  const lists = listsIn(answer);
  const known = [...lists.keys()].join(', ');
  if (path === undefined && lists.size > 1) {
    throw new PublicError('BAD_USER_INPUT', `The answer has several lists: choose one with --rows. It has ${known}.`);
  }
  const chosen = path === undefined ? (lists.values().next().value ?? [answer]) : lists.get(path);
  if (chosen === undefined) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `--rows: the answer has no list ${path}. It has ${known === '' ? 'none' : known}.`,
    );
  }
  return tableOf(chosen);
}
