import { z } from 'zod';
import { PublicError } from '../domain/error.ts';

/** The arguments of a query as a client writes them: each may be null or left out. */
export type Optional<Arguments> = { readonly [Name in keyof Arguments]?: Arguments[Name] | null | undefined };

/** Parses arguments. Shared by the API, files, pages and the command line. Errors: `BAD_USER_INPUT`, naming each wrong argument and what to give. */
export function parseArguments<Output>(args: unknown, schema: z.ZodType<Output>, path = ''): Output {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => {
    const name = [path, ...issue.path.map(String)].filter((part) => part !== '').join('.');
    return `${name}: ${issue.message}`;
  });
  throw new PublicError('BAD_USER_INPUT', faults.join(' '));
}

/** A positive integer. GraphQL's Int already bounds it to 32 bits. */
export const atLeastOne = z.int().min(1, 'Give a number of 1 or more.');

/** Maximum number of characters of a free text. */
export const maxTextLength = 200;

/** Free text from a client: at most `maxTextLength` characters, well-formed Unicode without control characters. */
export const queryText = z
  .string()
  .max(maxTextLength, `Give ${maxTextLength} characters or fewer.`)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'Give plain text, without control characters.');

/** Checks the number of values in a list. Errors: `BAD_USER_INPUT`, naming the argument and what to give. */
export function checkLength(list: readonly unknown[], most: number, what: string, argument: string): void {
  if (list.length <= most) return;
  throw new PublicError('BAD_USER_INPUT', `${argument}: Give ${most} ${what} or fewer at once.`);
}
