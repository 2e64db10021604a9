import { PublicError } from '../../domain/error.ts';
import type { Role } from '../../domain/role.ts';
import type { FoundPath, PathLink, PathNode, ReadLinks } from '../../network/path.ts';
import { linksOfActors, linksOfFabriques, pathSteps } from '../../store/statements/path.ts';
import type { ActorRecord, FabriqueRecord, ParticipationRecord } from '../../store/statements/records.ts';
import { dataChanged } from '../data-changed.ts';
import type { Run } from '../run.ts';

export type PathRecord = FabriqueRecord | ActorRecord;

/** Participations that one search reads at most: some seconds of work. */
const maximumRead = 250_000;
/** Their number is not at hand, and it hardly differs from one Fabrique to the next. */
const participationsOfFabrique = 12;

export function pathNode(record: PathRecord): PathNode {
  return record.type === 'Fabrique' ? fabriqueNode(record.id, record.key) : actorNode(record);
}

/** Reads a level of a search in one statement. Errors: `BAD_USER_INPUT` when the search becomes too wide to read. */
export function linkReader(roles: readonly Role[], run: Run): ReadLinks {
  let cost = 0;
  return async (nodes) => {
    for (const { degree } of nodes) cost += degree;
    if (cost > maximumRead) {
      throw new PublicError(
        'BAD_USER_INPUT',
        `roles: the search would read more than ${maximumRead} participations. Give fewer roles, or nodes with fewer.`,
      );
    }
    const params = { ids: nodes.map(({ id }) => idOf(id)), roles: [...roles] };
    return isFabrique(nodes[0])
      ? (await run(linksOfFabriques, params)).map(
          ({ id, role, neighbour, key, fabriqueCount }): PathLink => ({
            from: `Fabrique:${id}`,
            to: actorNode({ id: neighbour, key, fabriqueCount }),
            role,
          }),
        )
      : (await run(linksOfActors, params)).map(
          ({ id, role, neighbour, key }): PathLink => ({
            from: `Actor:${id}`,
            to: fabriqueNode(neighbour, key),
            role,
          }),
        );
  };
}

export interface PathStepShape {
  readonly from: PathRecord;
  readonly to: PathRecord;
  readonly role: Role;
  readonly mention: ParticipationRecord;
}

/** A path whose participations are read when one of them, or one of its nodes, is asked. */
export interface PathShape {
  readonly length: number;
  nodes(): Promise<PathRecord[]>;
  steps(): Promise<PathStepShape[]>;
}

/** All paths of an answer read their participations in one statement. */
export function pathShapes(paths: readonly FoundPath[], start: PathRecord, run: Run): PathShape[] {
  const named = paths.map(({ nodes, roles }) =>
    roles.map((role, index) => participationOf(nodes[index], nodes[index + 1], role)),
  );
  const asked = [...new Map(named.flat().map((step) => [nameOf(step), step])).values()];
  const indexes = new Map(asked.map((step, index) => [nameOf(step), index]));
  let reading: ReturnType<typeof read> | undefined;
  const read = async () => {
    const rows = await run(pathSteps, { steps: asked.map((step, index) => ({ index, ...step })) });
    return new Map(rows.map((row) => [row.step, row]));
  };

  return paths.map(({ nodes, roles }, path) => {
    const steps = async () => {
      reading ??= read();
      const rows = await reading;
      return (named[path] ?? []).map((step, index): PathStepShape => {
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

interface NamedParticipation {
  readonly fabrique: string;
  readonly actor: string;
  readonly role: Role;
}

function participationOf(one: PathNode | undefined, other: PathNode | undefined, role: Role): NamedParticipation {
  const ends = [idOf(one?.id ?? ''), idOf(other?.id ?? '')] as const;
  const [fabrique, actor] = isFabrique(one) ? ends : ([ends[1], ends[0]] as const);
  return { fabrique, actor, role };
}

function nameOf({ fabrique, actor, role }: NamedParticipation): string {
  return [fabrique, actor, role].join('\t');
}

function fabriqueNode(id: string, key: string): PathNode {
  return { id: `Fabrique:${id}`, kind: 'FABRIQUE', key, degree: participationsOfFabrique };
}

function actorNode({ id, key, fabriqueCount }: Pick<ActorRecord, 'id' | 'key' | 'fabriqueCount'>): PathNode {
  return { id: `Actor:${id}`, kind: 'ACTOR', key, degree: fabriqueCount };
}

function isFabrique(node: PathNode | undefined): boolean {
  return node?.id.startsWith('Fabrique:') ?? false;
}

/** The id within the graph: slugs of Fabriques and ids of actors may be equal, ids of a search never are. */
function idOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
