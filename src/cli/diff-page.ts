import { readPage } from '../files/read-page.ts';

/** Describes what a newer source page would change in the data set of this version. Errors: `DATA_INVALID`, `CONFIG_INVALID`. */
export async function diffPage(path: string): Promise<string> {
  const { text, encoding } = await readPage(path);
  if (encoding !== 'UTF-8') console.error(`${path} was read as ${encoding}.`);
  const { describeNewPage } = await import('../../seed/new-page.ts');
  return describeNewPage(text);
}
