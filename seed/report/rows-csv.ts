import { csv } from '../../src/export/csv.ts';
import type { PageReport } from '../page-report.ts';
import { reportWords } from './words.ts';

/** Spreadsheets read UTF-8 only after a byte order mark. */
export const byteOrderMark = '\uFEFF';

/**
 * The rows to paste as CSV for French spreadsheets: for each file of the curation a line with its name and what to do, its
 * columns, and the rows.
 */
export function renderRowsCsv({ rowsToPaste, language }: PageReport): string {
  const words = reportWords[language];
  if (rowsToPaste.length === 0) return `${byteOrderMark}${words.nothingToPaste}\r\n`;
  const tables = rowsToPaste.map(({ file, replaces, columns, rows }) => {
    const title = replaces === null ? words.rowsToAdd(file) : words.rowToReplace(file, replaces);
    return `${title}\r\n${[...csv(columns, rows, ';')].join('')}`;
  });
  return `${byteOrderMark}${tables.join('\r\n')}`;
}
