import type { CurationReport, CurationRequest } from '../src/domain/curation-report.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { PublicError } from '../src/domain/error.ts';
import { decodePage } from '../src/files/read-page.ts';
import { textOf } from '../src/files/read-text.ts';
import { readCurationFiles } from './curation/curation.ts';
import { originSchema } from './dataset-from-page.ts';
import { readOfficial } from './official/official.ts';
import { reportOnPage } from './page-report.ts';
import { readJson } from './read-json.ts';
import { reportInWords } from './report/in-words.ts';

/** Lines, findings, differences and rows of a report. The whole list of 2026 has 170 lines, and 700 differences from nothing. */
const mostParts = 5_000;

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
    `${name} gives a report of ${parts} lines, findings and differences; at most ${mostParts} are shown. ` +
      'Give the page with the list of the Fabriques, saved on its own.',
  );
}
