import { PublicError } from '../../../domain/error.ts';
import type { PageRequest } from '../../page.ts';
import type { Position } from './list-address.ts';

/** Rows of a page: the maximum of the API. */
export const pageRows = 100;

/** Most rows of a file. */
export const maximumFileRows = 2_000;

/** Which rows to ask for. */
export interface RowRange {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
  /** Whether to count the values of the filters, too. */
  readonly withCounts: boolean;
}

/** A page of a list of the API. */
export interface RowPage<Row> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly Row[];
}

/** What the API answered for a list. */
export interface ListRows<Answer, Row> {
  /** The first answer: it has the counts. */
  readonly answer: Answer;
  readonly page: RowPage<Row>;
  readonly range: RowRange;
  /** The rows of the page, or those of the file. */
  readonly rows: readonly Row[];
  /** Whether the position in the URL was not one of this list, so that the list is shown from its start. */
  readonly isPositionUnknown: boolean;
}

/**
 * Reads the rows that a request needs: those of one page, or all up to `maximumFileRows` if it asks for a file. Errors: those of
 * `ask`, except for an unknown position.
 */
export async function readRows<Answer, Row>(
  { forFile }: Pick<PageRequest, 'forFile'>,
  position: Position,
  ask: (range: RowRange) => Promise<Answer>,
  pageOf: (answer: Answer) => RowPage<Row> | null,
): Promise<ListRows<Answer, Row>> {
  const read = async (range: RowRange) => {
    const answer = await ask(range);
    const page = pageOf(answer);
    if (page === null) throw new Error('A list is null only if it failed.');
    return { answer, page, range, rows: page.nodes };
  };
  const start = rangeOf(null, true);
  if (forFile) {
    const first = await read(start);
    const rows = [...first.rows];
    let { page } = first;
    while (page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null && rows.length < maximumFileRows) {
      page = (await read(rangeOf({ after: page.pageInfo.endCursor }, false))).page;
      rows.push(...page.nodes);
    }
    return { ...first, rows, isPositionUnknown: false };
  }
  const { answer, isPositionUnknown } = await atPosition(position, (it) => read(rangeOf(it, true)));
  return { ...answer, isPositionUnknown };
}

/** Asks for the rows at the position of a URL; for the start of the list if it has no such position. Errors: those of `ask`. */
export async function atPosition<Place, Answer>(
  position: Place | null,
  ask: (position: Place | null) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly isPositionUnknown: boolean }> {
  if (position === null) return { answer: await ask(null), isPositionUnknown: false };
  try {
    return { answer: await ask(position), isPositionUnknown: false };
  } catch (error) {
    // The rest of the request is known to be right, so it is the cursor: an old or a mangled address.
    if (!(error instanceof PublicError) || error.code !== 'BAD_USER_INPUT') throw error;
    return { answer: await ask(null), isPositionUnknown: true };
  }
}

function rangeOf(position: Position, withCounts: boolean): RowRange {
  const range = { first: pageRows, after: null, last: null, before: null, withCounts };
  if (position === null) return range;
  if ('after' in position) return { ...range, after: position.after };
  return { ...range, first: null, last: pageRows, before: position.before };
}
