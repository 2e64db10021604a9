import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseDataset } from '../src/chosen-dataset.ts';
import { datasetVersion } from '../src/domain/dataset-version.ts';
import { readReleases } from '../src/releases/releases.ts';
import { smallDataset } from './fixtures/small-dataset.ts';
import { temporaryFolder, writeRelease } from './releases/release-folder.ts';
import { currentDataset } from './seed/live/current-dataset.ts';

const folder = temporaryFolder();
const page = 'Une liste';
const { version } = writeRelease(folder, { dataset: smallDataset, page });
const { version: withdrawn } = writeRelease(
  folder,
  { dataset: { ...smallDataset, releasedAt: '2025-01-01' }, page },
  { withdrawn: { date: '2025-02-01', reason: 'Wrong' } },
);
const releases = readReleases(folder);
const bundled = datasetVersion(currentDataset());

test('the data set of a server is by default that of the program', async () => {
  expect(await chooseDataset(undefined, releases)).toEqual({ dataset: currentDataset(), bundled: true });
});

test('a version names a release, whose data a graph may replace later', async () => {
  expect(await chooseDataset(version, releases)).toEqual({ dataset: smallDataset, bundled: true });
  expect(await chooseDataset(version.toUpperCase(), releases)).toEqual({ dataset: smallDataset, bundled: true });
});

test('the version of the program names its data set, released or not', async () => {
  expect(await chooseDataset(bundled, releases)).toEqual({ dataset: currentDataset(), bundled: true });
});

test('a file is read, and belongs to its user', async () => {
  const file = join(temporaryFolder(), 'own.json');
  writeFileSync(file, JSON.stringify(smallDataset));
  expect(await chooseDataset(file, releases)).toEqual({ dataset: smallDataset, bundled: false });
});

test.each(['0123456789abcdef', version.slice(0, 8)])(
  'a version that never was is refused with those that there are: %s',
  async (wrong) => {
    await expect(chooseDataset(wrong, releases)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message:
        `--dataset: No release has the version ${wrong}, and there is no such file. ` +
        `Versions: ${bundled} (of this program), ${version} (${smallDataset.releasedAt}).`,
    });
  },
);

test('a withdrawn release is refused with the one to use instead', async () => {
  await expect(chooseDataset(withdrawn, releases)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message:
      `--dataset: Release ${withdrawn} of 2025-01-01 was withdrawn on 2025-02-01: Wrong. ` +
      `Use release ${version} of ${smallDataset.releasedAt} instead.`,
  });
});

test('a file that is not there is named', async () => {
  await expect(chooseDataset('fabriques.json', releases)).rejects.toMatchObject({ code: 'DATA_INVALID' });
});
