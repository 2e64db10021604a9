import { readText } from '../files/read-text.ts';

const pageKind = 'a source page saved as text or HTML';

/** The lines that are read from a source page, with the numbers that the report gives them. Errors: `DATA_INVALID`. */
export async function pageText(path: string): Promise<string> {
  const page = await readText(path, pageKind);
  const { describeLines } = await import('../../seed/new-page.ts');
  return describeLines(page);
}

/** Describes what a newer source page would change in the data set of this version. Errors: `DATA_INVALID`, `CONFIG_INVALID`. */
export async function diffPage(path: string): Promise<string> {
  const page = await readText(path, pageKind);
  const { describeNewPage } = await import('../../seed/new-page.ts');
  return describeNewPage(page);
}
