import type { z } from 'zod';
import { PublicError } from '../domain/error.ts';
import { type CursorValues, parseCursor } from './cursor.ts';

export const defaultPageSize = 25;
export const maximumPageSize = 100;

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
): PageRequest<Values> {
  const first = given(args.first);
  const last = given(args.last);
  const after = given(args.after);
  const before = given(args.before);
  if ((first !== undefined || after !== undefined) && (last !== undefined || before !== undefined)) {
    throw new PublicError(
      'BAD_USER_INPUT',
      'Page either forward, with first and after, or backward, with last and before.',
    );
  }
  const backward = last !== undefined || before !== undefined;
  const argument = backward ? 'before' : 'after';
  const cursor = backward ? before : after;
  return {
    size: parseSize(backward ? 'last' : 'first', backward ? last : first),
    backward,
    cursor: cursor === undefined ? null : parseCursor(cursor, argument, list, shape),
  };
}

function parseSize(argument: string, size: number | undefined): number {
  if (size === undefined) return defaultPageSize;
  if (size < 0) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: ${size} is negative. Give a number from 0 to ${maximumPageSize}.`,
    );
  }
  if (size > maximumPageSize) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: ${size} is more than a page holds. Give ${maximumPageSize} or less, then ask on from pageInfo.`,
    );
  }
  return size;
}

function given<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined;
}
