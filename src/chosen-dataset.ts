import { existsSync } from 'node:fs';
import type { Dataset } from './domain/dataset.ts';
import { datasetVersion } from './domain/dataset-version.ts';
import { PublicError } from './domain/error.ts';
import { projectPath } from './project-root.ts';
import { type Releases, readReleases } from './releases/releases.ts';
import { withdrawalNotice } from './releases/withdrawal.ts';
import { readDataset } from './store/load/read-dataset.ts';

/** The releases that this program contains. Errors: as `readReleases`. */
export function bundledReleases(): Releases {
  return readReleases(projectPath('seed/releases'));
}

export interface ChosenDataset {
  readonly dataset: Dataset;
  /** Whether this program contains it: then a graph may replace it. */
  readonly bundled: boolean;
}

/** Versions that a refusal lists. */
const listedVersions = 10;

/**
 * The data set that `--dataset` names: a file, or the version of a release. Default: the data set of this version.
 *
 * Errors: `BAD_USER_INPUT` for a version that no release has, with those that there are, and for a withdrawn one; `DATA_INVALID` for
 * a file that is none.
 */
export async function chooseDataset(named: string | undefined, releases: Releases): Promise<ChosenDataset> {
  if (named === undefined) return { dataset: await readBundled(), bundled: true };
  // Nobody names a file like this by chance; a file that has such a name is meant.
  if (existsSync(named) || !/^[0-9a-f]+$/i.test(named)) return { dataset: await readDataset(named), bundled: false };
  return { dataset: await datasetOf(named.toLowerCase(), releases), bundled: true };
}

function readBundled(): Promise<Dataset> {
  return readDataset(projectPath('seed/dataset.json'));
}

async function datasetOf(version: string, releases: Releases): Promise<Dataset> {
  const release = releases.find(version);
  const released = release === undefined ? null : await releases.dataset(release);
  if (released !== null) return released;
  const notice = release === undefined ? null : withdrawalNotice(release, releases.all);
  if (notice !== null) throw new PublicError('BAD_USER_INPUT', `--dataset: ${notice}`);
  const bundled = await readBundled();
  const current = datasetVersion(bundled);
  if (current === version) return bundled;
  throw new PublicError(
    'BAD_USER_INPUT',
    `--dataset: No release has the version ${version}, and there is no such file. ${knownVersions(current, releases)}`,
  );
}

function knownVersions(current: string, { all }: Releases): string {
  const given = all.filter(({ withdrawn, version }) => withdrawn === null && version !== current);
  const listed = given.slice(-listedVersions).toReversed();
  const older = given.length - listed.length;
  const names = [`${current} (of this program)`, ...listed.map(({ version, date }) => `${version} (${date})`)];
  return `Versions: ${names.join(', ')}${older === 0 ? '' : `, and ${older} older ones in seed/releases`}.`;
}
