import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';

/** The position of a row in its list: its sort values, of which the last is unique. New rows do not change it. */
export type CursorValues = readonly (string | number)[];

/** An opaque cursor: the name of the list, with its order, and the position in it. */
export function encodeCursor(list: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([list, ...values]), 'utf8').toString('base64url');
}

/**
 * Parses a cursor that a client sent as `argument`. Errors: `BAD_USER_INPUT` for text that is not a cursor, and for a
 * cursor of another list or another order.
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
  const problem =
    typeof name === 'string' ? 'comes from another list, or another order' : 'is not a cursor of this API';
  throw new PublicError(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(cursor.slice(0, 80))} ${problem}. Use a cursor from this list, with the same arguments.`,
  );
}

function decode(cursor: string): unknown[] | undefined {
  try {
    const parsed = z.array(z.unknown()).safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Not JSON. The caller reports the error and names the argument.
    return undefined;
  }
}
