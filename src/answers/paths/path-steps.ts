import { dataChanged } from '../../domain/data-changed.ts';
import type { Role } from '../../domain/roles.ts';
import type { FoundPath, PathNode } from '../../network/path.ts';
import { pathSteps } from '../../store/statements/path.ts';
import type { ParticipationRecord } from '../records.ts';
import type { Run } from '../run.ts';
import { isFabrique, type PathRecord, recordId } from './path-links.ts';

/** A participation, in the direction of its path. */
export interface PathStep {
  readonly from: PathRecord;
  readonly to: PathRecord;
  readonly role: Role;
  readonly mention: ParticipationRecord;
}

/** A path whose participations are read when its nodes or steps are first needed. */
export interface Path {
  /** Number of participations. */
  readonly length: number;
  nodes(): Promise<PathRecord[]>;
  steps(): Promise<PathStep[]>;
}

/** The paths that a search has found. All of them read their participations in one statement. */
export function readablePaths(paths: readonly FoundPath[], start: PathRecord, run: Run): Path[] {
  const stepsOfPaths = paths.map(({ nodes, roles }) =>
    roles.map((role, index) => participationOf(nodes[index], nodes[index + 1], role)),
  );
  const distinct = [...new Map(stepsOfPaths.flat().map((step) => [nameOf(step), step])).values()];
  const indexes = new Map(distinct.map((step, index) => [nameOf(step), index]));
  const read = async () => {
    const rows = await run(pathSteps, { steps: distinct.map((step, index) => ({ index, ...step })) });
    return new Map(rows.map((row) => [row.step, row]));
  };
  let reading: ReturnType<typeof read> | undefined;

  return paths.map(({ nodes, roles }, path) => {
    const steps = async () => {
      reading ??= read();
      const rows = await reading;
      return (stepsOfPaths[path] ?? []).map((step, index): PathStep => {
        const row = rows.get(indexes.get(nameOf(step)) ?? -1);
        if (row === undefined) throw dataChanged();
        const { fabrique, actor, participation } = row;
        const [from, to] = isFabrique(nodes[index]) ? [fabrique, actor] : [actor, fabrique];
        return { from, to, role: step.role, mention: participation.read() };
      });
    };
    return {
      length: roles.length,
      steps,
      nodes: async () => (roles.length === 0 ? [start] : [start, ...(await steps()).map(({ to }) => to)]),
    };
  });
}

/** The ids and the role that identify a participation. */
interface ParticipationKey {
  readonly fabrique: string;
  readonly actor: string;
  readonly role: Role;
}

function participationOf(one: PathNode | undefined, other: PathNode | undefined, role: Role): ParticipationKey {
  const ends = [recordId(one?.id ?? ''), recordId(other?.id ?? '')] as const;
  const [fabrique, actor] = isFabrique(one) ? ends : ([ends[1], ends[0]] as const);
  return { fabrique, actor, role };
}

function nameOf({ fabrique, actor, role }: ParticipationKey): string {
  return [fabrique, actor, role].join('\t');
}
