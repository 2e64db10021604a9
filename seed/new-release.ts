import type { Dataset } from '../src/domain/dataset.ts';
import { datasetVersion } from '../src/domain/dataset-version.ts';
import { PublicError } from '../src/domain/error.ts';
import type { Language } from '../src/domain/language.ts';
import { diffDatasets } from '../src/releases/diff.ts';
import { hasContentOf, newestPublished, type Release, releaseName } from '../src/releases/release.ts';
import type { ReleaseContent } from '../src/releases/release-content.ts';
import { type BuiltDataset, renderDataset } from './dataset-from-page.ts';
import { blocksRelease } from './findings/finding.ts';
import { reportFindings } from './page-report.ts';
import { releaseWords } from './release-words.ts';
import { renderFindings } from './report/text.ts';

export interface NewReleaseInputs {
  /** What page and curation make. */
  readonly built: BuiltDataset;
  /** The text of seed/dataset.json. */
  readonly committed: string;
  /** All releases, the oldest first. */
  readonly releases: readonly Release[];
  /** The data set of the newest release that is not withdrawn. Null if there is none. */
  readonly newest: Dataset | null;
  /** The day of the release. */
  readonly date: string;
  readonly retrievedAt: string | null;
  readonly archiveUrl: string | null;
  /** Of messages. */
  readonly language: Language;
}

/**
 * Makes a release of the data set. A pure function. Errors, with what to do: `DATA_INVALID` while something is to be settled, or if
 * seed/dataset.json is out of date; `BAD_USER_INPUT` for a release that exists, or a day that is not after the newest release.
 */
export function newRelease(inputs: NewReleaseInputs): ReleaseContent {
  const { built, committed, releases, newest, date, retrievedAt, archiveUrl, language } = inputs;
  const words = releaseWords[language];
  const open = built.findings.filter(blocksRelease);
  if (open.length > 0) {
    const findings = renderFindings(reportFindings(open, language), language);
    throw new PublicError('DATA_INVALID', `${words.blocked}\n\n${findings.trimEnd()}`);
  }
  if (renderDataset(built.dataset) !== committed) throw new PublicError('DATA_INVALID', words.stale);

  const dataset = { ...built.dataset, releasedAt: date };
  const last = newestPublished(releases);
  const refuse = (message: string) => new PublicError('BAD_USER_INPUT', message);
  if (last !== undefined && hasContentOf(dataset, last)) throw refuse(words.sameContent(releaseName(last)));
  const withdrawn = releases.find((release) => release.withdrawn !== null && hasContentOf(dataset, release));
  if (withdrawn !== undefined) throw refuse(words.withdrawnContent(releaseName(withdrawn)));
  if (last !== undefined && date <= last.date) throw refuse(words.notLater(date, releaseName(last)));

  const version = datasetVersion(dataset);
  const before = last === undefined || newest === null ? null : { release: last, diff: diffDatasets(newest, dataset) };
  return {
    release: { version, date, retrievedAt, archiveUrl, withdrawn: null },
    dataset,
    page: built.page.lines.join('\n').trimEnd(),
    before,
  };
}
