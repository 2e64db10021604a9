import { readPage } from '../files/read-page.ts';

/** The lines that are read from a source page, with the numbers that the report gives them. Errors: `DATA_INVALID`. */
export async function pageText(path: string): Promise<string> {
  const page = await readSaved(path);
  const { describeLines } = await import('../../seed/new-page.ts');
  return describeLines(page);
}

/** Describes what a newer source page would change in the data set of this version. Errors: `DATA_INVALID`, `CONFIG_INVALID`. */
export async function diffPage(path: string): Promise<string> {
  const page = await readSaved(path);
  const { describeNewPage } = await import('../../seed/new-page.ts');
  return describeNewPage(page);
}

/** Reads a saved page, and says how it was read unless it was UTF-8. */
async function readSaved(path: string): Promise<string> {
  const { text, encoding } = await readPage(path);
  if (encoding !== 'UTF-8') console.error(`${path} was read as ${encoding}.`);
  return text;
}
