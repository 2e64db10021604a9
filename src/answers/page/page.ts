import type { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { Limits } from '../limits.ts';
import { type CursorValues, parseCursor } from './cursor.ts';

/** Rows of a page when neither first nor last is given, and a page may hold as many. */
export const defaultPageSize = 25;

/** The arguments of a connection, as a client sends them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page as a statement reads it: `size` rows from the cursor on, from the list's end when `backward`. */
export interface PageRequest<Values extends CursorValues = CursorValues> {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: Values | null;
}

/** Checks the arguments of a connection. Errors: `BAD_USER_INPUT`, naming the argument and the remedy. */
export function parsePage<Values extends CursorValues>(
  args: PageArguments,
  list: string,
  shape: z.ZodType<Values>,
  limits: Pick<Limits, 'page'>,
): PageRequest<Values> {
  const size = pageSize(args, limits);
  const backward = isBackward(args);
  const argument = backward ? 'before' : 'after';
  const cursor = backward ? args.before : args.after;
  return { size, backward, cursor: cursor == null ? null : parseCursor(cursor, argument, list, shape) };
}

/** How many rows a page holds at most. Errors: `BAD_USER_INPUT` for one that is out of range or of no one direction. */
export function pageSize(args: PageArguments, { page: maximum }: Pick<Limits, 'page'>): number {
  const backward = isBackward(args);
  if (backward && (args.first != null || args.after != null)) {
    throw new PublicError(
      'BAD_USER_INPUT',
      'Page either forward, with first and after, or backward, with last and before.',
    );
  }
  const [argument, size] = backward ? ['last', args.last] : ['first', args.first];
  if (size == null) return Math.min(defaultPageSize, maximum);
  if (size < 0) {
    throw new PublicError('BAD_USER_INPUT', `${argument}: ${size} is negative. Give a number from 0 to ${maximum}.`);
  }
  if (size > maximum) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: ${size} is more than a page holds. Give ${maximum} or less, then ask on from pageInfo.`,
    );
  }
  return size;
}

function isBackward({ last, before }: PageArguments): boolean {
  return last != null || before != null;
}
