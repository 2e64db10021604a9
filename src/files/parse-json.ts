import { PublicError } from '../domain/error.ts';

/** The value of a JSON file. `name` and `kind`: as for `readText`. Errors: `DATA_INVALID`. */
export function parseJson(text: string, name: string, kind: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    throw new PublicError('DATA_INVALID', `${name} is not JSON: ${message}. Give the path of ${kind}.`, { cause });
  }
}
