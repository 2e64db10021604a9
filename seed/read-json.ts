import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PublicError } from '../src/domain/error.ts';
import { projectPath } from '../src/project-root.ts';

/** Reads and checks a JSON file. `file`: path in the project. Errors: `DATA_INVALID`, naming the file and the fault. */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(file));
  if (result.success) return result.data;
  throw new PublicError('DATA_INVALID', `${file}: ${z.prettifyError(result.error)}`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(projectPath(file), 'utf8'));
  } catch (error) {
    throw new PublicError('DATA_INVALID', `${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
