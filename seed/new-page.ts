import { datasetSchema } from '../src/domain/dataset.ts';
import { datasetFromPage } from './dataset-from-page.ts';
import { diffDatasets, renderDiff } from './diff.ts';
import { readPageInputs } from './inputs.ts';
import { pageLines } from './page/page-lines.ts';
import { readJson } from './read-json.ts';
import { renderReport } from './report.ts';

/** Describes, as text, what a newer source page (text or HTML) would change in the data set, and which problems it has. */
export function describeNewPage(source: string): string {
  const built = datasetFromPage(source, readPageInputs());
  const report = renderReport(built);
  const diff = renderDiff(diffDatasets(readJson('seed/dataset.json', datasetSchema), built.dataset));
  return report ? `${diff}\nTo settle in seed/curation:\n\n${report}` : diff;
}

/** The lines that are read from a source page, each after its number. What is left out of an HTML page is not among them. */
export function describeLines(source: string): string {
  const lines = pageLines(source);
  const width = String(lines.length).length;
  return lines.map((line, index) => `${String(index + 1).padStart(width)}  ${line}`.trimEnd().concat('\n')).join('');
}
