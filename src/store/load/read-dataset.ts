import { z } from 'zod';
import { type Dataset, datasetSchema } from '../../domain/dataset.ts';
import { PublicError } from '../../domain/error.ts';
import { readText } from '../../files/read-text.ts';

/** Reads a data set from a JSON file. Errors: `DATA_INVALID`, naming the file and the fault. */
export async function readDataset(path: string): Promise<Dataset> {
  const parsed = datasetSchema.safeParse(parseJson(await readText(path, 'a data set in JSON'), path));
  if (parsed.success) return parsed.data;
  throw new PublicError('DATA_INVALID', `${path} is not a valid data set:\n${z.prettifyError(parsed.error)}`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PublicError(
      'DATA_INVALID',
      `${path} is not JSON: ${(cause as Error).message}. Give the path of a data set in JSON.`,
      { cause },
    );
  }
}
