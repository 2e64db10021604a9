import type { ReportFormat } from '../../seed/report-formats.ts';
import { type Language, localeLanguage } from '../domain/language.ts';
import { readPage } from '../files/read-page.ts';
import { checkOutput, write } from './output.ts';

export interface DiffOptions {
  /** Default: by the locale; French for HTML. */
  readonly lang?: Language;
  readonly format?: ReportFormat;
  /** Undefined: standard output. */
  readonly output: string | undefined;
}

/**
 * Writes what a newer source page would change in the data set of this version, and what is to be settled. Errors:
 * `DATA_INVALID`, `CONFIG_INVALID`.
 */
export async function diffPage(path: string, { lang, format = 'text', output }: DiffOptions): Promise<void> {
  await checkOutput(output);
  const page = await readSaved(path);
  const { reportOnNewPage } = await import('../../seed/new-page.ts');
  const { renderReport } = await import('../../seed/render-report.ts');
  const language = lang ?? languageOf(format);
  await write([renderReport(reportOnNewPage(page, language), format)], output);
}

/** The language of a report: by the locale; French for HTML. */
export function languageOf(format: ReportFormat): Language {
  return format === 'html' ? 'fr' : localeLanguage(process.env);
}

/** Writes the lines that are read from a source page, with the numbers that the report gives them. Errors: as `diffPage`. */
export async function pageText(path: string, output: string | undefined): Promise<void> {
  await checkOutput(output);
  const page = await readSaved(path);
  const { describeLines } = await import('../../seed/new-page.ts');
  await write([describeLines(page)], output);
}

/** Reads a saved page, and says how it was read unless it was UTF-8. */
async function readSaved(path: string): Promise<string> {
  const { text, encoding } = await readPage(path);
  if (encoding !== 'UTF-8') console.error(`${path} was read as ${encoding}.`);
  return text;
}
