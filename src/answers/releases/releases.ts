import { z } from 'zod';
import type { Release } from '../../releases/release.ts';
import { checkLength, type Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type Position, rankedPage } from '../page/ranking.ts';
import { type Changes, changesBetween } from './changes.ts';

export type { Release } from '../../releases/release.ts';

export type ReleaseListArguments = PageArguments & Optional<{ versions: readonly string[] }>;

const releaseCursor = z.tuple([z.string(), z.string()]);

/** All releases, or those of some versions; the newest first. Errors: `BAD_USER_INPUT`. */
export function releaseList({ versions, ...args }: ReleaseListArguments, { releases, limits }: AnswerContext) {
  const list = 'dataset.releases';
  const page = parsePage(args, list, releaseCursor, limits);
  if (versions != null) checkLength(versions, limits.ids, 'versions', 'versions');
  const rows = releases.all.filter(({ version }) => versions == null || versions.includes(version));
  const positionOf = ({ date, version }: Release): Position => [date, version];
  return new Connection({
    list,
    page,
    fetch: async (limit) => rankedPage(rows, positionOf, 'DESC', page, limit),
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }) => ({ node: row }),
    count: async () => rows.length,
  });
}

/** The SHA-256 of the source page of a release. Null if it was withdrawn. */
export async function pageSha256Of(release: Release, context: AnswerContext): Promise<string | null> {
  return (await context.releaseIndexes.read(release, context))?.sha256 ?? null;
}

/** What a release changed. Null for the first release, and for a withdrawn one. */
export async function changesOfRelease(release: Release, context: AnswerContext): Promise<Changes | null> {
  const { releaseDiffs, loaders } = context;
  const before = release.withdrawn === null ? releaseDiffs.before(release.version) : undefined;
  if (before === undefined) return null;
  const { version: served } = await loaders.dataset.load({});
  return changesBetween(before.version, release.version, served, context);
}
