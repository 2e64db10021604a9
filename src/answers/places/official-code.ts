import { PublicError } from '../../domain/error.ts';
import { orNull } from '../loaders/align.ts';
import type { Loaders } from '../loaders/index.ts';

interface CodeOptions {
  readonly argument: string;
  /** With its article: "a région". */
  readonly of: string;
  /** The field that lists all of them. */
  readonly field: string;
  readonly examples: string;
}

/** A code from a client, or null for none. Errors: `BAD_USER_INPUT` when no département has this code. */
export function requireDepartement(
  code: string | null | undefined,
  argument: string,
  { departement }: Pick<Loaders, 'departement'>,
): Promise<string | null> {
  const examples = '"62", "2B" or "974"';
  return requireCode(code, departement, { argument, of: 'a département', field: 'departements', examples });
}

/** A code from a client, or null for none. Errors: `BAD_USER_INPUT` when no région has this code. */
export function requireRegion(
  code: string | null | undefined,
  argument: string,
  { region }: Pick<Loaders, 'region'>,
): Promise<string | null> {
  return requireCode(code, region, { argument, of: 'a région', field: 'regions', examples: '"32" or "94"' });
}

async function requireCode(
  code: string | null | undefined,
  loader: { load(code: string): Promise<object> },
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
