import { countOfKind } from '../../answers/releases/changes.ts';
import { changesOfRelease, pageSha256Of, type Release } from '../../answers/releases/releases.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { DownloadRef } from '../dataset/download.ts';
import { connectionType } from '../page/connection-type.ts';
import { priced } from '../price.ts';
import { ChangesRef } from './changes.ts';
import { Withdrawal, withdrawalOf } from './withdrawal.ts';

export const ReleaseRef = builder.objectRef<Release>('Release');

/** Each pair of releases is compared once and stays in memory. */
const comparedBefore = { work: 50 };

async function count(release: Release, kind: 'added' | 'removed' | 'changed', context: Context) {
  const found = await changesOfRelease(release, context);
  return found === null ? null : countOfKind(found, kind);
}

ReleaseRef.implement({
  description: 'A data set that was published. It stays available, unless it was withdrawn.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'A hash of the data: `Dataset.version` of servers that answer from it.',
    }),
    date: t.expose('date', { type: 'Date', description: 'Day of the release.' }),
    retrievedAt: t.expose('retrievedAt', {
      type: 'Date',
      nullable: true,
      description: 'Day on which the source page was received. Null if unknown.',
    }),
    archiveUrl: t.expose('archiveUrl', {
      type: 'URL',
      nullable: true,
      description: 'URL of the source page in a web archive. Null if unknown.',
    }),
    pageSha256: t.string({
      nullable: true,
      description: 'SHA-256 of the text of its source page, in hexadecimal. Null if the release was withdrawn.',
      ...priced(comparedBefore),
      resolve: (release, _args, context) => pageSha256Of(release, context),
    }),
    withdrawn: t.field({
      type: Withdrawal,
      nullable: true,
      description: 'Set if the release was withdrawn: its data set and page are no longer available.',
      resolve: ({ version, withdrawn }) => withdrawalOf(version, withdrawn),
    }),
    added: t.int({
      nullable: true,
      description:
        'Number of items that it added to the release before. Null for the first release, and if it was withdrawn.',
      ...priced(comparedBefore),
      resolve: (release, _args, context) => count(release, 'added', context),
    }),
    removed: t.int({
      nullable: true,
      description: 'Number of items of the release before that it removed. Null as `added`.',
      ...priced(comparedBefore),
      resolve: (release, _args, context) => count(release, 'removed', context),
    }),
    changed: t.int({
      nullable: true,
      description: 'Number of items of the release before that it changed. Null as `added`.',
      ...priced(comparedBefore),
      resolve: (release, _args, context) => count(release, 'changed', context),
    }),
    changes: t.field({
      type: ChangesRef,
      nullable: true,
      description:
        'What it changed to the release before: the newest earlier one that was not withdrawn. Null as `added`.',
      ...priced(comparedBefore),
      resolve: (release, _args, context) => changesOfRelease(release, context),
    }),
    downloads: t.field({
      type: [DownloadRef],
      description: 'Its data set as files. Empty if the release was withdrawn.',
      ...priced({ rows: bounds.downloads }),
      resolve: async ({ version, withdrawn }, _args, { downloads }) =>
        withdrawn === null ? [...(await downloads.ofDataset(version))] : [],
    }),
  }),
});

export const ReleaseConnection = connectionType<Release>('Release', ReleaseRef, { description: 'A page of releases.' });
