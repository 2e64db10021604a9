import { z } from 'zod';
import { PublicError } from '../domain/error.ts';

/** Parses the arguments of a field. Errors: `BAD_USER_INPUT` that names each argument at fault and what to give. */
export function parseArguments<Output>(args: unknown, schema: z.ZodType<Output>, path = ''): Output {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => {
    const name = [path, ...issue.path.map(String)].filter((part) => part !== '').join('.');
    return `${name}: ${issue.message}`;
  });
  throw new PublicError('BAD_USER_INPUT', faults.join(' '));
}

/** Two 32-bit integers at most: what GraphQL's Int can hold is checked before. */
export const atLeastOne = z.int().min(1, 'Give a number of 1 or more.');

/** Free text from a client: no control characters, no half of a surrogate pair, and no more than a line of text. */
export const queryText = z
  .string()
  .max(200, 'Give 200 characters or fewer.')
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'Give plain text, without control characters.');

/** Checks how many values a list holds. Errors: `BAD_USER_INPUT`, naming the argument and what to give. */
export function checkLength(list: readonly unknown[], most: number, what: string, argument: string): void {
  if (list.length <= most) return;
  throw new PublicError('BAD_USER_INPUT', `${argument}: Give ${most} ${what} or fewer at once.`);
}
