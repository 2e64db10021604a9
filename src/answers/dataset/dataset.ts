import { PublicError } from '../../domain/error.ts';
import { type OrganisationKind, organisationKindSchema } from '../../domain/organisation-kinds.ts';
import { type Role, roles } from '../../domain/roles.ts';
import { type TerritoireKind, territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { actorKinds, currentDataset, dataIssues, participationCounts } from '../../store/statements/dataset.ts';
import type { DataIssueRecord, DatasetRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';

type Runner = Pick<AnswerContext, 'run'>;

/** The data set that the graph holds. Errors: `DATABASE_UNAVAILABLE` when it holds none. */
export async function readCurrentDataset({ run }: Runner): Promise<DatasetRecord> {
  const [current] = await run(currentDataset, {});
  if (current !== undefined) return current.dataset;
  throw new PublicError('DATABASE_UNAVAILABLE', 'The database has no data set yet. Import one: fabriques-graph seed.');
}

/** Errors and doubts on the source page, by line. `lines` null: all. */
export function dataIssuesOn(lines: number[] | null, { run }: Runner): Promise<readonly DataIssueRecord[]> {
  return run(dataIssues, { lines });
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
