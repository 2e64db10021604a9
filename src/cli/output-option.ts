import { PublicError } from '../domain/error.ts';

/** The value of the option --output: undefined for "-", which is standard output. Errors: `BAD_USER_INPUT` if it is empty. */
export function outputOf(output: string | undefined): string | undefined {
  if (output === '') throw new PublicError('BAD_USER_INPUT', '--output: Give a file name, or - for standard output.');
  return output === '-' ? undefined : output;
}
