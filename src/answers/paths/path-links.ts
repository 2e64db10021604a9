import { PublicError } from '../../domain/error.ts';
import type { Role } from '../../domain/roles.ts';
import type { PathLink, PathNode, ReadLinks } from '../../network/path.ts';
import { linksOfActors, linksOfFabriques } from '../../store/statements/path.ts';
import type { ActorRecord, FabriqueRecord } from '../records.ts';
import type { Run } from '../run.ts';

/** A node of a path. */
export type PathRecord = FabriqueRecord | ActorRecord;

/** Maximum number of participations that one search reads: a few seconds of work. */
export const maximumRead = 250_000;

/** Estimate for every Fabrique. Its exact number is not read, and it varies little. */
const participationsOfFabrique = 12;

/** A record as the search knows it. */
export function pathNode(record: PathRecord): PathNode {
  return record.type === 'Fabrique' ? fabriqueNode(record.id, record.key) : actorNode(record);
}

/** Reads one level of a search in one statement. Errors: `BAD_USER_INPUT` when a search would read more than `maximumRead`. */
export function linkReader(roles: readonly Role[], run: Run): ReadLinks {
  let cost = 0;
  return async (nodes) => {
    for (const { degree } of nodes) cost += degree;
    if (cost > maximumRead) {
      throw new PublicError(
        'BAD_USER_INPUT',
        `roles: the search would read more than ${maximumRead.toLocaleString('en')} participations. ` +
          'Give fewer roles, or nodes with fewer participations.',
      );
    }
    const params = { ids: nodes.map(({ id }) => recordId(id)), roles: [...roles] };
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

export function isFabrique(node: PathNode | undefined): boolean {
  return node?.id.startsWith('Fabrique:') ?? false;
}

/** The id of a record, from the id of its node. A Fabrique and an actor may have the same id; their nodes never do. */
export function recordId(nodeId: string): string {
  return nodeId.slice(nodeId.indexOf(':') + 1);
}

function fabriqueNode(id: string, key: string): PathNode {
  return { id: `Fabrique:${id}`, kind: 'FABRIQUE', key, degree: participationsOfFabrique };
}

function actorNode({ id, key, fabriqueCount }: Pick<ActorRecord, 'id' | 'key' | 'fabriqueCount'>): PathNode {
  return { id: `Actor:${id}`, kind: 'ACTOR', key, degree: fabriqueCount };
}
