import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';

/** Where a row stands in its list: its sort values, the last of them unique. Rows that come later do not move it. */
export type CursorValues = readonly (string | number)[];

/** An opaque cursor: the name of the list and the place in it. */
export function encodeCursor(list: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([list, ...values]), 'utf8').toString('base64url');
}

/**
 * Parses a cursor that a client sent as `argument`. Errors: `BAD_USER_INPUT` when it is none, or comes from another
 * list or from another order of this one.
 */
export function parseCursor<Values extends CursorValues>(
  cursor: string,
  argument: string,
  list: string,
  shape: z.ZodType<Values>,
): Values {
  const [name, ...values] = decode(cursor) ?? [];
  const parsed = shape.safeParse(values);
  if (name === list && parsed.success) return parsed.data;
  const problem = typeof name === 'string' ? 'comes from another list, or another order' : 'is no cursor of this API';
  throw new PublicError(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(cursor.slice(0, 80))} ${problem}. Use a cursor that this list gave, with the same arguments.`,
  );
}

function decode(cursor: string): unknown[] | undefined {
  try {
    const parsed = z.array(z.unknown()).safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Not JSON: the caller says what is wrong, in the client's words.
    return undefined;
  }
}
