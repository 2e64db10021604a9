import { expect, test } from 'vitest';
import { defaultLimits } from '../../../src/answers/limits.ts';
import type { Participation } from '../../../src/answers/participations/participation.ts';
import { mentionsInReleases } from '../../../src/answers/releases/mentions.ts';
import { ReleaseIndexes } from '../../../src/answers/releases/release-indexes.ts';
import { ReleasedDatasets } from '../../../src/answers/releases/released-datasets.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Release } from '../../../src/releases/release.ts';
import { noReleases } from '../../../src/releases/releases.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

/** The small data set, where one Fabrique and one actor have other slugs, and one line is another. */
function renamed(
  fabrique: string,
  actor: string,
  line: number,
  former: { fabrique: string[]; actor: string[] },
): Dataset {
  return {
    ...smallDataset,
    fabriques: smallDataset.fabriques.map((it) =>
      it.slug === 'eau' ? { ...it, slug: fabrique, formerSlugs: former.fabrique } : it,
    ),
    organisations: smallDataset.organisations.map((it) =>
      it.slug === 'ademe' ? { ...it, slug: actor, formerSlugs: former.actor } : it,
    ),
    participations: smallDataset.participations.map((it) =>
      it.fabrique === 'eau' && it.actor === 'ademe' && it.role === 'PARTNER'
        ? { ...it, fabrique, actor, mention: { ...it.mention, line } }
        : it,
    ),
  };
}

const datasets: readonly (readonly [version: string, dataset: Dataset])[] = [
  ['oldest', renamed('l-eau', 'a-d-e-m-e', 7, { fabrique: [], actor: [] })],
  ['middle', renamed('eau-1', 'ademe-1', 8, { fabrique: ['l-eau'], actor: ['a-d-e-m-e'] })],
  ['newest', renamed('eau', 'ademe', 9, { fabrique: ['eau-1'], actor: ['ademe-1'] })],
];
const all = datasets.map(
  ([version], index): Release => ({
    ...{ version, date: `2026-0${index + 1}-01`, retrievedAt: null, archiveUrl: null, withdrawn: null },
  }),
);
const releases = {
  ...noReleases,
  all,
  dataset: async ({ version }: Release) => new Map(datasets).get(version) ?? null,
};
const context = {
  ...{ releases, limits: defaultLimits, client: 'a', signal: new AbortController().signal },
  releaseIndexes: new ReleaseIndexes(new ReleasedDatasets(releases)),
};
const participation = (fabrique: string, actor: string) =>
  ({
    ...{ type: 'Participation', role: 'PARTNER' },
    ...{ fabrique: { id: fabrique, slug: fabrique }, actor: { id: actor, slug: actor } },
  }) as unknown as Participation;

test('a participation is found in older releases under the slugs that it had there', async () => {
  const found = await mentionsInReleases(participation('eau', 'ademe'), { first: 5 }, context);
  expect(found.map(({ release, line }) => [release.version, line])).toEqual([
    ['newest', 9],
    ['middle', 8],
    ['oldest', 7],
  ]);
});

test('a participation in another role is another one', async () => {
  const association = { ...participation('eau', 'ademe'), role: 'ASSOCIATION' } as const;
  expect(await mentionsInReleases(association, { first: 5 }, context)).toEqual([]);
});
