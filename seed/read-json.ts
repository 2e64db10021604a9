import { z } from 'zod';
import { PublicError } from '../src/domain/error.ts';
import { parseJson } from '../src/files/parse-json.ts';
import { readTextSync } from '../src/files/read-text.ts';
import { projectPath } from '../src/project-root.ts';

/** Reads and checks a JSON file. `file`: path in the project. Errors: `DATA_INVALID`, naming the file and the fault. */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const { text } = readTextSync(projectPath(file), 'a JSON file');
  const result = schema.safeParse(parseJson(text, file, 'a JSON file'));
  if (result.success) return result.data;
  throw new PublicError('DATA_INVALID', `${file}: ${z.prettifyError(result.error)}`);
}
