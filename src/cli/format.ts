import { extname } from 'node:path';
import { PublicError } from '../domain/error.ts';

interface Suffixed {
  /** End of the file name: ".gexf". */
  readonly suffix: string;
}

interface FormatChoice<Format> {
  /** Name on the command line. Undefined: the end of `output` decides. */
  readonly name: string | undefined;
  /** Name of the file to write. Undefined: standard output. */
  readonly output: string | undefined;
  readonly formats: readonly Format[];
}

/**
 * The format of a file: by its name on the command line, otherwise by the end of the file name. Default for standard output: the
 * first format.
 *
 * Errors: `BAD_USER_INPUT` for an unknown name or end, and if the two contradict each other.
 */
export function chooseFormat<Format extends Suffixed>({ name, output, formats }: FormatChoice<Format>): Format {
  const byEnd = output === undefined ? undefined : formatByEnd(output, formats);
  if (name !== undefined) {
    const named = formats.find((format) => nameOf(format) === name);
    if (named === undefined) {
      throw badInput(`--format: ${name} is unknown. Use one of ${formats.map(nameOf).join(', ')}.`);
    }
    if (byEnd !== undefined && byEnd !== named && !named.suffix.endsWith(extname(output ?? '').toLowerCase())) {
      throw badInput(
        `--format ${name} contradicts the file name ${output}, which ends like ${nameOf(byEnd)}. Omit --format, or name the file ` +
          `with the ending ${named.suffix}.`,
      );
    }
    return named;
  }
  if (output === undefined) return formats[0] as Format;
  if (byEnd !== undefined) return byEnd;
  throw badInput(
    `--output: the ending of ${output} does not tell the format. Use one of ${formats.map(({ suffix }) => suffix).join(', ')}, or ` +
      'set --format.',
  );
}

/** The format with the longest suffix that the file name has. */
function formatByEnd<Format extends Suffixed>(output: string, formats: readonly Format[]): Format | undefined {
  const name = output.toLowerCase();
  return formats
    .filter(({ suffix }) => name.endsWith(suffix))
    .reduce<Format | undefined>(
      (best, format) => (best !== undefined && best.suffix.length >= format.suffix.length ? best : format),
      undefined,
    );
}

/** The name of a format on the command line: its suffix, without the dot or slash at the start. */
export function nameOf({ suffix }: Suffixed): string {
  return suffix.replace(/^[./]/, '');
}

function badInput(message: string): PublicError {
  return new PublicError('BAD_USER_INPUT', message);
}
