import { existsSync } from 'node:fs';
import { access, constants, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PublicError } from '../domain/error.ts';
import { type Language, localeLanguage } from '../domain/language.ts';
import { projectPath } from '../project-root.ts';
import { newestPublished, type Release, releaseFiles, releaseFolder, releaseName } from '../releases/release.ts';
import { changesText, releaseContent, renderRelease } from '../releases/release-content.ts';
import { readReleases } from '../releases/releases.ts';
import { makeFolder, writeFiles } from './output.ts';

export interface ReleaseOptions {
  /** The day of the release, or of the withdrawal. Default: today. */
  readonly date?: string;
  readonly retrieved?: string;
  readonly archive?: string;
  /** Default: by the locale. */
  readonly lang?: Language;
}

export interface WithdrawOptions extends Pick<ReleaseOptions, 'date' | 'lang'> {
  readonly withdraw: string;
  readonly reason: string;
}

const folder = 'seed/releases';

/**
 * Makes a release of the data set of this checkout, and prints what changed. Errors: those of `newRelease`; `CONFIG_INVALID` if
 * this is not a checkout.
 */
export async function release(options: ReleaseOptions): Promise<void> {
  await checkCheckout();
  const { date = today(), lang: language = localeLanguage(process.env) } = options;
  const { readPageInputs, readSourcePage } = await import('../../seed/inputs.ts');
  const { datasetFromPage, renderDataset } = await import('../../seed/dataset-from-page.ts');
  const { newRelease } = await import('../../seed/new-release.ts');
  const { releaseWords } = await import('../../seed/release-words.ts');
  const releases = readReleases(projectPath(folder));
  const last = newestPublished(releases.all);
  const content = newRelease({
    built: datasetFromPage(
      readSourcePage(),
      readPageInputs((sentence) => console.error(sentence)),
    ),
    committed: await readFile(projectPath('seed/dataset.json'), 'utf8'),
    releases: releases.all,
    newest: last === undefined ? null : await releases.dataset(last),
    ...{ date, retrievedAt: options.retrieved ?? null, archiveUrl: options.archive ?? null, language },
  });
  const path = join(folder, releaseFolder(content.release));
  await makeFolder(projectPath(path));
  await writeFiles([
    ...[...releaseContent(content)].map(([name, bytes]) => ({ path: projectPath(join(path, name)), pieces: [bytes] })),
    { path: projectPath('seed/dataset.json'), pieces: [renderDataset(content.dataset)] },
    { path: projectPath(originFile), pieces: [await datedOrigin(date)] },
  ]);
  process.stdout.write(`${changesText(content, language)}\n${releaseWords[language].made(path)}\n`);
}

/** Withdraws a release: its data set and page are deleted. Errors: `BAD_USER_INPUT`, `CONFIG_INVALID` if this is not a checkout. */
export async function withdraw({ withdraw: version, reason, date = today(), lang }: WithdrawOptions): Promise<void> {
  await checkCheckout();
  const { releaseWords } = await import('../../seed/release-words.ts');
  const words = releaseWords[lang ?? localeLanguage(process.env)];
  const releases = readReleases(projectPath(folder));
  const found = releases.find(version);
  if (found === undefined)
    throw new PublicError('BAD_USER_INPUT', words.unknown(version, releases.all.map(releaseName)));
  if (found.withdrawn !== null) throw new PublicError('BAD_USER_INPUT', words.alreadyWithdrawn(releaseName(found)));
  const withdrawn: Release = { ...found, withdrawn: { date, reason } };
  const pathOf = (name: string) => projectPath(join(folder, releaseFolder(found), name));
  // First the mark: a release that is not withdrawn must have its files.
  await writeFiles([{ path: pathOf(releaseFiles.about), pieces: [renderRelease(withdrawn)] }]);
  const { about: _, ...others } = releaseFiles;
  for (const name of Object.values(others)) await rm(pathOf(name), { force: true });
  process.stdout.write(`${words.withdrawn(releaseName(found))}\n`);
  const { readCurrentDataset } = await import('../../seed/new-page.ts');
  const { datasetVersion } = await import('../domain/dataset-version.ts');
  if (datasetVersion(readCurrentDataset()) === version) process.stdout.write(`${words.stillServed}\n`);
}

const originFile = 'seed/source/origin.json';

/** The file about the source page, with the day of the release. The file has more than the data set takes from it. */
async function datedOrigin(releasedAt: string): Promise<string> {
  const about: object = JSON.parse(await readFile(projectPath(originFile), 'utf8'));
  return `${JSON.stringify({ ...about, releasedAt }, null, 2)}\n`;
}

/** Releases are files of the project: an installed package or an image has no use for new ones. */
async function checkCheckout(): Promise<void> {
  const remedy = 'Clone the project, and run npm run fabriques-graph -- release there.';
  // What builds the project is in no package.
  if (!existsSync(projectPath('build.js'))) {
    throw new PublicError(
      'CONFIG_INVALID',
      `release works in a checkout of the project, and this is an installed one. ${remedy}`,
    );
  }
  await access(projectPath('seed'), constants.W_OK).catch((cause: unknown) => {
    throw new PublicError(
      'CONFIG_INVALID',
      'release writes to the folder seed of the project, and you may not write there.',
      {
        cause,
      },
    );
  });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
