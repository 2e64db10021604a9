import type { CurationReport, CurationRequest } from '../src/domain/curation-report.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { PublicError } from '../src/domain/error.ts';
import { decodePage } from '../src/files/read-page.ts';
import { textOf } from '../src/files/read-text.ts';
import { readCurationFiles } from './curation/curation.ts';
import { originSchema } from './dataset-from-page.ts';
import { readOfficial } from './official/official.ts';
import { pageLines } from './page/page-lines.ts';
import { reportOnPage } from './page-report.ts';
import { readJson } from './read-json.ts';
import { reportInWords } from './report/in-words.ts';

export { curationFiles } from './curation/rows.ts';
export { checkOfficial } from './official/official.ts';

/** The whole list of 2026 has 153 lines of text and 33,000 characters. */
const mostLines = 2_000;
const mostCharacters = 200_000;

/** Lines, findings, differences and rows of a report. Compared with nothing, the list of 2026 has some 800. */
const mostParts = 5_000;

const remedy = 'Give the page with the list of the Fabriques, saved on its own.';

/**
 * Reports in words on a page that a curator sent. The files of the curation that were not sent are those of `curationFolder`.
 * `current`: the data set to compare with.
 *
 * Errors: `DATA_INVALID` for files that cannot be read or are something else; `CONFIG_INVALID` without the official geography.
 */
export async function reportOnSentFiles(
  { page, curation, language }: CurationRequest,
  { current, curationFolder }: { readonly current: Dataset; readonly curationFolder: string },
): Promise<CurationReport> {
  const decoded = await decodePage(page.bytes, page.name);
  checkLines(decoded.text, page.name);
  const sent = Object.entries(curation).map(([file, { name, bytes }]) => ({
    ...{ file, name },
    ...textOf(bytes, name, 'a CSV file of the curation'),
  }));
  const report = reportOnPage({
    page: decoded.text,
    curationFiles: {
      ...readCurationFiles(curationFolder),
      ...Object.fromEntries(sent.map(({ file, text }) => [file, text])),
    },
    official: readOfficial(),
    origin: readJson('seed/source/origin.json', originSchema),
    ...{ current, language },
  });
  const encodings = [{ name: page.name, encoding: decoded.encoding }, ...sent]
    .filter(({ encoding }) => encoding !== 'UTF-8')
    .map(({ name, encoding }) => ({ name, encoding }));
  return checkedSize({ ...reportInWords(report), encodings }, page.name);
}

/** Errors: `DATA_INVALID` for a page that would take long to read. */
function checkLines(page: string, name: string): void {
  const lines = pageLines(page);
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  if (lines.length <= mostLines && characters <= mostCharacters) return;
  const has = `${name} has ${lines.length} lines of text and ${characters} characters`;
  throw new PublicError('DATA_INVALID', `${has}; at most ${mostLines} and ${mostCharacters} are read. ${remedy}`);
}

/** Errors: `DATA_INVALID` for a report that no browser should have to show. */
function checkedSize(report: CurationReport, name: string): CurationReport {
  const { severities, changes, tables, lines } = report;
  const findings = severities.flatMap(({ groups }) => groups.flatMap((group) => group.findings));
  const items = changes.flatMap((change) => change.items);
  const rows = tables.flatMap((table) => table.rows);
  const parts = findings.length + items.length + rows.length + lines.length;
  if (parts <= mostParts) return report;
  throw new PublicError(
    'DATA_INVALID',
    `${name} gives a report of ${parts} lines, findings and differences; at most ${mostParts} are shown. ${remedy}`,
  );
}
