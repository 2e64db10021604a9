import { z } from 'zod';
import type { Dataset } from '../domain/dataset.ts';
import { datasetVersion } from '../domain/dataset-version.ts';

export const datasetVersionSchema = z.string().regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits');

/** What `release.json` in the folder of a release says. */
export const releaseSchema = z.strictObject({
  /** The version of its data set: see `datasetVersion`. */
  version: datasetVersionSchema,
  /** Day of the release: `releasedAt` of its data set. */
  date: z.iso.date(),
  /** Day on which the source page was received. Null if unknown. */
  retrievedAt: z.iso.date().nullable(),
  /** Where a web archive has the source page. Null if unknown. */
  archiveUrl: z.url().nullable(),
  /** Set if the release was withdrawn: its data set and page are no longer given. */
  withdrawn: z.strictObject({ date: z.iso.date(), reason: z.string().min(1) }).nullable(),
});

/** A data set that was published, and stays at its addresses. */
export type Release = z.infer<typeof releaseSchema>;

/** The name of a release's folder: sorted by name, releases are sorted by date. */
export function releaseFolder({ date, version }: Pick<Release, 'date' | 'version'>): string {
  return `${date}-${version}`;
}

/** The files in the folder of a release. A withdrawn one has the first only. */
export const releaseFiles = {
  about: 'release.json',
  dataset: 'dataset.json.gz',
  page: 'page.txt',
  /** What changed to the release before, in words, for people who read the folder. */
  changesInFrench: 'changes.fr.txt',
  changesInEnglish: 'changes.en.txt',
} as const;

/** A release in messages: "0123456789abcdef (2027-01-15)". */
export function releaseName({ version, date }: Pick<Release, 'version' | 'date'>): string {
  return `${version} (${date})`;
}

/** The newest release that is not withdrawn, of a list with the oldest first. Undefined if there is none. */
export function newestPublished(releases: readonly Release[]): Release | undefined {
  return releases.findLast(({ withdrawn }) => withdrawn === null);
}

/**
 * Whether a data set has the content of a release. The day of the release is part of the version, so the data set is given the
 * day of the release first.
 */
export function hasContentOf(dataset: Dataset, { version, date }: Pick<Release, 'version' | 'date'>): boolean {
  return datasetVersion({ ...dataset, releasedAt: date }) === version;
}
