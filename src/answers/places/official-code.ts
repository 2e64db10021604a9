import type DataLoader from 'dataloader';
import { PublicError } from '../../domain/error.ts';
import { orNull } from '../loaders/align.ts';

interface CodeOptions {
  readonly argument: string;
  /** With its article: "a région". */
  readonly of: string;
  /** The field that lists all of them. */
  readonly field: string;
  readonly examples: string;
}

/** A code that a client gave, or null when it gave none. Errors: `BAD_USER_INPUT` when nothing has this code. */
export async function requireCode(
  code: string | null | undefined,
  loader: DataLoader<string, object>,
  { argument, of, field, examples }: CodeOptions,
): Promise<string | null> {
  if (code == null) return null;
  if ((await orNull(loader.load(code))) !== null) return code;
  throw new PublicError(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(code.slice(0, 20))} is no code of ${of}. ` +
      `Give one of ${field} { code }, such as ${examples}.`,
  );
}
