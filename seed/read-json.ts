import { z } from 'zod';
import { PublicError } from '../src/domain/error.ts';
import { readTextSync } from '../src/files/read-text.ts';
import { projectPath } from '../src/project-root.ts';

/** Reads and checks a JSON file. `file`: path in the project. Errors: `DATA_INVALID`, naming the file and the fault. */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(file, readTextSync(projectPath(file), 'a JSON file').text));
  if (result.success) return result.data;
  throw new PublicError('DATA_INVALID', `${file}: ${z.prettifyError(result.error)}`);
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PublicError('DATA_INVALID', `${file} is not JSON: ${(cause as Error).message}. Correct the file.`, {
      cause,
    });
  }
}
