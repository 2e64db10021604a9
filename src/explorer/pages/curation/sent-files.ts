import type { SentFile } from '../../../domain/curation-report.ts';
import type { Language } from '../../../domain/language.ts';
import type { PostedFile } from '../../page.ts';
import { curationMessages } from './messages.ts';

export interface SortedFiles {
  readonly page: SentFile;
  /** By the name of the file that each replaces. */
  readonly curation: Readonly<Record<string, SentFile>>;
}

/** The files of the form, or why they are not complete, in words. `known`: the names of the files of the curation. */
export function sortFiles(
  posted: readonly PostedFile[],
  known: readonly string[],
  language: Language,
): SortedFiles | { readonly fault: string } {
  const texts = curationMessages[language];
  const [page, ...others] = posted.filter(({ field }) => field === 'page');
  if (page === undefined) return { fault: texts.noPage };
  if (others.length > 0) return { fault: texts.manyPages };
  if (page.bytes.length === 0) return { fault: texts.emptyFile(page.name) };
  const curation = new Map<string, SentFile>();
  for (const { field, name, bytes } of posted) {
    if (field !== 'curation') continue;
    const file = replacedFile(name, known);
    if (file === undefined) return { fault: texts.unknownFile(name) };
    if (curation.has(file)) return { fault: texts.twice(file) };
    curation.set(file, { name, bytes });
  }
  return { page: { name: page.name, bytes: page.bytes }, curation: Object.fromEntries(curation) };
}

/** The file that a sent one replaces. Browsers and systems add to the names of copies: "sections (1).csv", "sections - Copie.csv". */
function replacedFile(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replace(/(?:\s*\(\d+\)|\s*-\s*cop(?:ie|y))+(?=\.csv$)/, '');
  return known.find((file) => file === plain);
}
