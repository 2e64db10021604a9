import { readText } from '../files/read-text.ts';

/** Describes what a newer source page would change in the data set of this version. Errors: `DATA_INVALID`, `CONFIG_INVALID`. */
export async function diffPage(path: string): Promise<string> {
  const page = await readText(path, 'a source page saved as text or HTML');
  const { describeNewPage } = await import('../../seed/new-page.ts');
  return describeNewPage(page);
}
