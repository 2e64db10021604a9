import { plainName } from '../../names/plain-name.ts';

/** Names that are matched at once. The API takes a hundred in one request. */
export const mostNames = 500;

export interface GivenNames {
  /** The first names, in the order of the list. */
  readonly names: readonly string[];
  /** Number of names of the whole list. */
  readonly total: number;
}

/**
 * The names of a pasted list: one a line; of a row of a spreadsheet the first cell that is not empty. A single line is a list
 * of names between semicolons or tabs.
 */
export function givenNames(text: string): GivenNames {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  const [only, ...others] = rows;
  const all = others.length === 0 ? (only ?? []) : rows.flatMap(([first]) => (first === undefined ? [] : [first]));
  return { names: all.slice(0, mostNames), total: all.length };
}

/** The cells of a row that are not empty, without the quotation marks of a CSV file. */
function cellsOf(row: string): string[] {
  return row
    .split(/[\t;]/)
    .map((cell) =>
      plainName(
        cell
          .trim()
          .replace(/^"(.*)"$/su, '$1')
          .replaceAll('""', '"'),
      ),
    )
    .filter((cell) => cell !== '');
}
