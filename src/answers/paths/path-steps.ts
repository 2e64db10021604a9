import { after, allOf, type MaybePromise } from '../../domain/maybe-promise.ts';
import { participationId } from '../../domain/participation-id.ts';
import type { Role } from '../../domain/roles.ts';
import type { FoundPath, PathNode } from '../../network/path.ts';
import type { Loaders } from '../loaders/index.ts';
import type { ParticipationRecord } from '../records.ts';
import { type PathRecord, recordId } from './path-links.ts';

/** A participation, in the direction of its path. */
export interface PathStep {
  readonly from: PathRecord;
  readonly to: PathRecord;
  readonly role: Role;
  readonly mention: ParticipationRecord;
}

/** A path whose nodes and participations are read when they are first needed. All paths of a request read them together. */
export interface Path {
  /** Number of participations. */
  readonly length: number;
  nodes(): MaybePromise<PathRecord[]>;
  steps(): MaybePromise<PathStep[]>;
}

/** A path that a search has found. `start`: the record of its first node, if it is known. */
export function readablePath({ nodes, roles }: FoundPath, start: PathRecord | null, loaders: Loaders): Path {
  const recordOf = ({ id, kind }: PathNode): MaybePromise<PathRecord> =>
    kind === 'FABRIQUE' ? loaders.fabrique.load(recordId(id)) : loaders.actor.load(recordId(id));
  return {
    length: roles.length,
    nodes: () => allOf(nodes.map((node, index) => (index === 0 && start !== null ? start : recordOf(node)))),
    steps: () => {
      const reading = roles.map((role, index) =>
        loaders.participation.load(idOfStep(nodes[index] as PathNode, nodes[index + 1] as PathNode, role)),
      );
      return after(allOf(reading), (participations) =>
        participations.map(({ fabrique, actor, role, record }, index): PathStep => {
          const [from, to] = nodes[index]?.kind === 'FABRIQUE' ? [fabrique, actor] : [actor, fabrique];
          return { from, to, role, mention: record.read() };
        }),
      );
    },
  };
}

function idOfStep(from: PathNode, to: PathNode, role: Role): string {
  const [fabrique, actor] = from.kind === 'FABRIQUE' ? [from, to] : [to, from];
  return participationId({ fabrique: recordId(fabrique.id), role, actor: recordId(actor.id) });
}
