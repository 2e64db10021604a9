import { type Dataset, datasetSchema } from '../src/domain/dataset.ts';
import type { Language } from '../src/domain/language.ts';
import { projectPath } from '../src/project-root.ts';
import { readCurationFiles } from './curation/curation.ts';
import { originSchema } from './dataset-from-page.ts';
import { readOfficial } from './official/official.ts';
import { pageLines } from './page/page-lines.ts';
import { type PageReport, reportOnPage } from './page-report.ts';
import { readJson } from './read-json.ts';

/** Reports on a newer source page (text or HTML), with the curation and the data set of the project. Errors: as `reportOnPage`. */
export function reportOnNewPage(page: string, language: Language): PageReport {
  return reportOnPage({
    page,
    curationFiles: readCurationFiles(projectPath('seed/curation')),
    current: readCurrentDataset(),
    official: readOfficial(),
    origin: readJson('seed/source/origin.json', originSchema),
    language,
  });
}

/** The committed data set. */
export function readCurrentDataset(): Dataset {
  return readJson('seed/dataset.json', datasetSchema);
}

/** The lines that are read from a source page, each after its number. What is left out of an HTML page is not among them. */
export function describeLines(source: string): string {
  const lines = pageLines(source);
  const width = String(lines.length).length;
  return lines.map((line, index) => `${String(index + 1).padStart(width)}  ${line}`.trimEnd().concat('\n')).join('');
}
