import { PublicError } from '../domain/error.ts';

/** Finds a format by its name on the command line, which is the file suffix. Errors: `BAD_USER_INPUT`. */
export function formatNamed<Format extends { readonly suffix: string }>(
  name: string,
  formats: readonly Format[],
): Format {
  const found = formats.find((format) => nameOf(format) === name);
  if (found !== undefined) return found;
  throw new PublicError(
    'BAD_USER_INPUT',
    `--format: ${name} is unknown. Use one of ${formats.map(nameOf).join(', ')}.`,
  );
}

function nameOf({ suffix }: { readonly suffix: string }): string {
  return suffix.replace(/^[./]/, '');
}
