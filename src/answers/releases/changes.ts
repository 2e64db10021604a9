import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import {
  type DatasetDiff,
  type DiffedList,
  type DiffItem,
  diffedLists,
  type FieldChange,
} from '../../releases/diff.ts';
import { participationCounts } from '../../store/statements/dataset.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type Position, rankedPage } from '../page/ranking.ts';

export { diffedLists } from '../../releases/diff.ts';

export const changeKinds = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What was added, removed or changed in a list. */
export interface Change extends DiffItem {
  readonly list: DiffedList;
  readonly kind: ChangeKind;
  /** Of a changed item. */
  readonly fields: readonly FieldChange[];
}

/** What differs between two versions of the data set. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  readonly diff: DatasetDiff;
}

export type ChangesArguments = Optional<{ from: string; to: string }>;

/**
 * What changed from one version to another. Default: from the release before, to the data set of the graph. Errors: `NOT_FOUND`
 * for a version of no release, `TOO_EXPENSIVE` for a large data set that is no release, `IMPORT_IN_PROGRESS`.
 */
export async function changes({ from, to }: ChangesArguments, context: AnswerContext): Promise<Changes> {
  const { releaseDiffs, loaders } = context;
  const { version: served } = await loaders.dataset.load('');
  const after = to ?? served;
  const before = from ?? releaseDiffs.before(after)?.version;
  if (before !== undefined) return changesBetween(before, after, served, context);
  throw new PublicError(
    'NOT_FOUND',
    `No release comes before ${after.slice(0, 40)}. Give from. ${releaseDiffs.names(served)}`,
  );
}

/** As `changes`, of two versions. `served`: that of the graph. */
export async function changesBetween(
  from: string,
  to: string,
  served: string,
  context: AnswerContext,
): Promise<Changes> {
  const { releases, releaseDiffs } = context;
  if ([from, to].includes(served) && releases.find(served) === undefined) await checkSize(served, context);
  return { from, to, diff: await releaseDiffs.between(from, to, served, context) };
}

/** Participations of the largest data set that is read from the graph to be compared: a second of work. */
const maximumParticipations = 50_000;

async function checkSize(version: string, { run }: AnswerContext): Promise<void> {
  const count = (await run(participationCounts, {})).reduce((sum, row) => sum + row.count, 0);
  if (count <= maximumParticipations) return;
  throw new PublicError(
    'TOO_EXPENSIVE',
    `The data set ${version} is no release, and has more than ${maximumParticipations} participations: too many to compare here. ` +
      'Download both data sets and run: fabriques-graph seed --diff OLDER.json NEWER.json',
  );
}

export interface ListCounts {
  readonly list: DiffedList;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Numbers of changes, by list. */
export function countsOf({ diff }: Changes): ListCounts[] {
  return diffedLists.map((list) => {
    const { added, removed, changed } = diff[list];
    return { list, added: added.length, removed: removed.length, changed: changed.length };
  });
}

/** Number of changes of one kind in all lists. */
export function countOfKind(changes: Changes, kind: 'added' | 'removed' | 'changed'): number {
  return countsOf(changes).reduce((sum, counts) => sum + counts[kind], 0);
}

export type ChangeListArguments = PageArguments &
  Optional<{ lists: readonly DiffedList[]; kinds: readonly ChangeKind[] }>;

const changeCursor = z.tuple([z.int()]);

/** The changes by list, each with the added items first, then the removed and the changed ones. Errors: `BAD_USER_INPUT`. */
export function changeList({ diff }: Changes, args: ChangeListArguments, { limits }: Pick<AnswerContext, 'limits'>) {
  const { lists, kinds, ...pageArgs } = args;
  const list = 'changes.items';
  const page = parsePage(pageArgs, list, changeCursor, limits);
  const rows = flatten(diff)
    .map((change, index) => ({ change, index }))
    .filter(({ change }) => lists?.includes(change.list) !== false && kinds?.includes(change.kind) !== false);
  const positionOf = ({ index }: { index: number }): Position => [index];
  return new Connection({
    list,
    page,
    fetch: async (limit) => rankedPage(rows, positionOf, 'ASC', page, limit),
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }) => ({ node: row.change }),
    count: async () => rows.length,
  });
}

function flatten(diff: DatasetDiff): Change[] {
  return diffedLists.flatMap((list) => {
    const { added, removed, changed } = diff[list];
    return [
      ...added.map((item): Change => ({ ...item, list, kind: 'ADDED', fields: [] })),
      ...removed.map((item): Change => ({ ...item, list, kind: 'REMOVED', fields: [] })),
      ...changed.map(({ item, fields }): Change => ({ ...item, list, kind: 'CHANGED', fields })),
    ];
  });
}
