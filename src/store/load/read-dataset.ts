import { z } from 'zod';
import { type Dataset, datasetSchema } from '../../domain/dataset.ts';
import { PublicError } from '../../domain/error.ts';
import { parseJson } from '../../files/parse-json.ts';
import { readText } from '../../files/read-text.ts';
import { readJsonLines } from './read-json-lines.ts';

const kind = 'a data set in JSON';

/**
 * Reads a data set from a JSON file, or from a file in JSON Lines, if its name ends in .jsonl or .jsonl.gz.
 *
 * Errors: `DATA_INVALID`, naming the file and the fault.
 */
export async function readDataset(path: string): Promise<Dataset> {
  if (/\.jsonl(\.gz)?$/i.test(path)) return readJsonLines(path);
  const parsed = datasetSchema.safeParse(parseJson(await readText(path, kind), path, kind));
  if (parsed.success) return parsed.data;
  throw new PublicError('DATA_INVALID', `${path} is not a valid data set:\n${z.prettifyError(parsed.error)}`);
}
