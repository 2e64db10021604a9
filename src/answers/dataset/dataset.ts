import { z } from 'zod';
import type { DataIssueNature } from '../../domain/data-issue-natures.ts';
import { PublicError } from '../../domain/error.ts';
import { type OrganisationKind, organisationKindSchema } from '../../domain/organisation-kinds.ts';
import { type Role, roles } from '../../domain/roles.ts';
import { type TerritoireKind, territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { actorKinds, currentDataset, dataIssues, participationCounts } from '../../store/statements/dataset.ts';
import type { DataIssueRecord, DatasetRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type Position, rankedPage } from '../page/ranking.ts';

type Runner = Pick<AnswerContext, 'run'>;

/** The data set that the graph holds. Errors: `DATABASE_UNAVAILABLE` when it holds none. */
export async function readCurrentDataset({ run }: Runner): Promise<DatasetRecord> {
  return datasetOf(await run(currentDataset, {}));
}

/** The data set of the rows of `currentDataset`. Errors: as `readCurrentDataset`. */
export function datasetOf([current]: readonly { readonly dataset: DatasetRecord }[]): DatasetRecord {
  if (current !== undefined) return current.dataset;
  throw new PublicError('DATABASE_UNAVAILABLE', 'The database has no data set yet. Import one: fabriques-graph seed.');
}

export type DataIssueListArguments = PageArguments &
  Optional<{ lines: readonly number[]; natures: readonly DataIssueNature[] }>;

const issueCursor = z.tuple([z.int(), z.string()]);

/** Errors and doubts on the source page, by line. Default: on all lines, of all natures. Errors: `BAD_USER_INPUT`. */
export function dataIssuesOn({ lines, natures, ...args }: DataIssueListArguments, { run, limits }: AnswerContext) {
  const list = 'dataset.dataIssues';
  const page = parsePage(args, list, issueCursor, limits);
  const read = () => run(dataIssues, { lines: lines ? [...lines] : null, natures: natures ? [...natures] : null });
  const positionOf = ({ line, id }: DataIssueRecord): Position => [line, id];
  return new Connection({
    list,
    page,
    fetch: async (limit) => rankedPage(await read(), positionOf, 'ASC', page, limit),
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }) => ({ node: row }),
    count: async () => (await read()).length,
  });
}

/** Participations in each role. */
export async function countParticipations({ run }: Runner): Promise<{ role: Role; count: number }[]> {
  const counted = new Map((await run(participationCounts, {})).map(({ role, count }) => [role, count]));
  return roles.map((role) => ({ role, count: counted.get(role) ?? 0 }));
}

/** Territoires of each kind, the most frequent kind first. */
export async function countTerritoireKinds({ run }: Runner): Promise<{ kind: TerritoireKind; count: number }[]> {
  const counted = await run(actorKinds, { type: 'Territoire' });
  return counted.map(({ kind, count }) => ({ kind: territoireKindSchema.parse(kind), count }));
}

/** Organisations of each kind, the most frequent kind first. */
export async function countOrganisationKinds({ run }: Runner): Promise<{ kind: OrganisationKind; count: number }[]> {
  const counted = await run(actorKinds, { type: 'Organisation' });
  return counted.map(({ kind, count }) => ({ kind: organisationKindSchema.parse(kind), count }));
}
