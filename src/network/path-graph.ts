import { type Role, roles } from '../domain/roles.ts';
import { startsOf, uintAt } from './graph.ts';
import type { PathLink, PathNode } from './path.ts';

/** An actor that a search for paths can reach. `id` is unique among the actors. */
export interface PathActor {
  readonly type: 'Territoire' | 'Organisation';
  readonly id: string;
  readonly key: string;
}

/** A Fabrique with its participations: that at index i is of the actor with the id `actors[i]`, in the role `roles[i]`. */
export interface PathFabrique {
  readonly id: string;
  readonly key: string;
  readonly actors: readonly string[];
  readonly roles: readonly Role[];
}

/**
 * All participations, to be searched for paths in memory: ten bytes for each, in compressed sparse rows as in `Graph`, and some
 * 300 bytes for each node. Errors: an `Error` for a participation of an unknown actor.
 */
export class PathGraph {
  /** The actors, then the Fabriques. Their numbers are their indexes. */
  readonly #nodes: readonly PathNode[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** The participations of node n are those at the indexes `starts[n]` to `starts[n + 1] - 1`. */
  readonly #starts: Uint32Array;
  /** The node at the other end of each participation. */
  readonly #ends: Uint32Array;
  /** The role of each participation, as an index of `roles`. */
  readonly #roles: Uint8Array;

  constructor(actors: readonly PathActor[], fabriques: readonly PathFabrique[]) {
    const { degrees, starts, ends, roles: numbered } = rowsOf(actors, fabriques);
    const degree = (number: number) => uintAt(degrees, number);
    this.#nodes = [
      ...actors.map(({ type, id, key }, index) => pathNode(type, id, key, degree(index))),
      ...fabriques.map(({ id, key }, index) => pathNode('Fabrique', id, key, degree(actors.length + index))),
    ];
    this.#numbers = new Map(this.#nodes.map(({ id }, number) => [id, number]));
    this.#starts = starts;
    this.#ends = ends;
    this.#roles = numbered;
  }

  /** A node by its id. Undefined if the graph has none. */
  node(id: string): PathNode | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#nodes[number];
  }

  /** The participations of these nodes in some roles. None of a node that the graph does not have. */
  links(nodes: readonly Pick<PathNode, 'id'>[], wanted: readonly Role[]): PathLink[] {
    const links: PathLink[] = [];
    for (const { id } of nodes) {
      const number = this.#numbers.get(id);
      if (number === undefined) continue;
      for (let index = uintAt(this.#starts, number); index < uintAt(this.#starts, number + 1); index += 1) {
        const role = roles[this.#roles[index] as number] as Role;
        const to = this.#nodes[uintAt(this.#ends, index)] as PathNode;
        if (wanted.includes(role)) links.push({ from: id, to, role });
      }
    }
    return links;
  }
}

/** A node of a search. Its id is a `VertexId`. */
export function pathNode(
  type: 'Fabrique' | 'Territoire' | 'Organisation',
  id: string,
  key: string,
  degree: number,
): PathNode {
  return { id: `${type}:${id}`, kind: type === 'Fabrique' ? 'FABRIQUE' : 'ACTOR', key, degree };
}

function rowsOf(actors: readonly PathActor[], fabriques: readonly PathFabrique[]) {
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const actorOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`A participation is of "${id}", which is no actor.`);
    return number;
  };
  const degrees = new Uint32Array(actors.length + fabriques.length);
  for (const [index, { actors: its }] of fabriques.entries()) {
    degrees[actors.length + index] = its.length;
    for (const id of its) degrees[actorOf(id)] = uintAt(degrees, actorOf(id)) + 1;
  }
  const starts = startsOf(degrees);

  const free = starts.slice();
  const ends = new Uint32Array(uintAt(starts, starts.length - 1));
  const numbered = new Uint8Array(ends.length);
  const add = (number: number, end: number, role: Role) => {
    const index = uintAt(free, number);
    ends[index] = end;
    numbered[index] = roles.indexOf(role);
    free[number] = index + 1;
  };
  for (const [index, fabrique] of fabriques.entries()) {
    for (const [its, id] of fabrique.actors.entries()) {
      const [actor, role] = [actorOf(id), fabrique.roles[its] as Role];
      add(actor, actors.length + index, role);
      add(actors.length + index, actor, role);
    }
  }
  return { degrees, starts, ends, roles: numbered };
}
