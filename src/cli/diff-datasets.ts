import type { ReportFormat } from '../../seed/report-formats.ts';
import { bundledReleases } from '../chosen-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import { PublicError } from '../domain/error.ts';
import type { Language } from '../domain/language.ts';
import { type DatasetDiff, diffDatasets } from '../releases/diff.ts';
import { renderDiff } from '../releases/diff-text.ts';
import { datasetVersionSchema, releaseName } from '../releases/release.ts';
import { readDataset } from '../store/load/read-dataset.ts';
import { type DiffOptions, languageOf } from './diff-page.ts';
import { checkOutput, write } from './output.ts';

/**
 * Writes what differs between two data sets, each a JSON file or the version of a release. Errors: `DATA_INVALID`,
 * `BAD_USER_INPUT` for the version of no release, `CONFIG_INVALID`.
 */
export async function diffDatasetFiles(before: string, after: string, options: DiffOptions): Promise<void> {
  const { format = 'text', output } = options;
  const language = options.lang ?? languageOf(format);
  await checkOutput(output);
  const diff = diffDatasets(await read(before), await read(after));
  await write([await render(diff, format, language)], output);
}

async function render(diff: DatasetDiff, format: ReportFormat, language: Language): Promise<string> {
  if (format === 'text') return renderDiff(diff, language);
  const { renderDiffHtml, renderDiffCsv } = await import('../../seed/render-diff.ts');
  return format === 'html' ? renderDiffHtml(diff, language) : renderDiffCsv(diff, language);
}

async function read(nameOrPath: string): Promise<Dataset> {
  if (!datasetVersionSchema.safeParse(nameOrPath).success) return readDataset(nameOrPath);
  const releases = bundledReleases();
  const release = releases.find(nameOrPath);
  if (release === undefined) {
    const known = releases.all.map(releaseName).join(', ') || 'none';
    throw new PublicError(
      'BAD_USER_INPUT',
      `--diff: ${nameOrPath} is not the version of a release. Releases: ${known}. Or give the path of a data set: ./${nameOrPath}`,
    );
  }
  const dataset = await releases.dataset(release);
  if (dataset !== null) return dataset;
  throw new PublicError(
    'BAD_USER_INPUT',
    `--diff: Release ${releaseName(release)} was withdrawn: ${release.withdrawn?.reason}`,
  );
}
