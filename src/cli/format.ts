import { PublicError } from '../domain/error.ts';

/** A format as it is named on the command line: by the end of its files' names. */
export function formatNamed<Format extends { readonly suffix: string }>(
  name: string,
  formats: readonly Format[],
): Format {
  const found = formats.find((format) => nameOf(format) === name);
  if (found !== undefined) return found;
  throw new PublicError(
    'BAD_USER_INPUT',
    `--format: there is no format ${name}. Give one of ${formats.map(nameOf).join(', ')}.`,
  );
}

function nameOf({ suffix }: { readonly suffix: string }): string {
  return suffix.replace(/^[./]/, '');
}
