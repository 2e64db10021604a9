import { PublicError } from '../../domain/error.ts';
import type { Role } from '../../domain/roles.ts';
import type { PathLink, PathNode, ReadLinks } from '../../network/path.ts';
import { type PathGraph, pathNode } from '../../network/path-graph.ts';
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
export function nodeOfRecord(record: PathRecord): PathNode {
  const { type, id, key } = record;
  return pathNode(type, id, key, record.type === 'Fabrique' ? participationsOfFabrique : record.fabriqueCount);
}

/**
 * Reads one level of a search: from the graph in memory, or, without one, in one statement.
 *
 * Errors: `BAD_USER_INPUT` when a search would read more than `maximumRead`.
 */
export function linkReader(roles: readonly Role[], graph: PathGraph | null, run: Run): ReadLinks {
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
    return graph === null ? readLinks(nodes, roles, run) : graph.links(nodes, roles);
  };
}

/** All nodes of a level are of one kind. */
async function readLinks(nodes: readonly PathNode[], roles: readonly Role[], run: Run): Promise<PathLink[]> {
  const ids = new Map(nodes.map(({ id }) => [recordId(id), id]));
  const params = { ids: [...ids.keys()], roles: [...roles] };
  const from = (id: string) => ids.get(id) ?? id;
  if (nodes[0]?.kind === 'FABRIQUE') {
    const rows = await run(linksOfFabriques, params);
    return rows.map(({ id, role, type, neighbour, key, fabriqueCount }) => ({
      from: from(id),
      to: pathNode(type, neighbour, key, fabriqueCount),
      role,
    }));
  }
  const rows = await run(linksOfActors, params);
  return rows.map(({ id, role, neighbour, key }) => ({
    from: from(id),
    to: pathNode('Fabrique', neighbour, key, participationsOfFabrique),
    role,
  }));
}

/** The id of a record, from the id of its node. A Fabrique and an actor may have the same id; their nodes never do. */
export function recordId(nodeId: string): string {
  return nodeId.slice(nodeId.indexOf(':') + 1);
}
