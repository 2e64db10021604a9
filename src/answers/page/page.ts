import type { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { Optional } from '../arguments.ts';
import type { Limits } from '../limits.ts';
import { type CursorValues, parseCursor } from './cursor.ts';

/** Rows of a page without `first` or `last`, unless the limit is lower. */
export const defaultPageSize = 25;

/** The arguments of a list, as a client writes them. */
export type PageArguments = Optional<{ first: number; after: string; last: number; before: string }>;

/** A parsed page: `size` rows after the cursor, or before it when `backward`. Without a cursor: from the start, or the end. */
export interface PageRequest<Values extends CursorValues = CursorValues> {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: Values | null;
}

/** Parses the arguments of a list. Errors: `BAD_USER_INPUT`, naming the argument and what to give. */
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

/** The maximum number of rows of a page. Errors: `BAD_USER_INPUT` for a number out of range, and for mixed directions. */
export function pageSize(args: PageArguments, { page: maximum }: Pick<Limits, 'page'>): number {
  const backward = isBackward(args);
  if (backward && (args.first != null || args.after != null)) {
    throw new PublicError(
      'BAD_USER_INPUT',
      'Page forward with first and after, or backward with last and before. Do not mix both.',
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
      `${argument}: ${size} is more than the maximum page size. Give ${maximum} or less, then continue from pageInfo.`,
    );
  }
  return size;
}

function isBackward({ last, before }: PageArguments): boolean {
  return last != null || before != null;
}
