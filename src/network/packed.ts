import { type Role, roles as rolesInOrder } from '../domain/roles.ts';
import type {
  Incidence,
  Network,
  NetworkEdge,
  NetworkMode,
  NetworkVertex,
  NetworkWeight,
  VertexId,
} from './network.ts';

/** Incidences as columns. Columns are sent to another thread in a few milliseconds, objects in hundreds. */
export interface PackedIncidences {
  readonly actorIds: readonly VertexId[];
  readonly fabriqueIds: readonly VertexId[];
  /** For each incidence: the index of its actor in `actorIds`. */
  readonly actors: Uint32Array;
  /** The index of its Fabrique in `fabriqueIds`. */
  readonly fabriques: Uint32Array;
  /** The index of its role in `roles`. */
  readonly roles: Uint8Array;
}

/** A network as columns. */
export interface PackedNetwork {
  readonly mode: NetworkMode;
  readonly weightName: NetworkWeight;
  readonly ids: readonly VertexId[];
  /** 1 for an actor, 0 for a Fabrique. */
  readonly isActor: Uint8Array;
  /** A bit for each role, the first role lowest. */
  readonly vertexRoles: Uint8Array;
  readonly vertexFabriques: PackedLists;
  /** For each edge: the index of its source in `ids`. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  readonly counts: Uint32Array;
  /** As `vertexRoles`. */
  readonly edgeRoles: Uint8Array;
  readonly edgeFabriques: PackedLists;
  /** The members of the lists of Fabriques are indexes into this. */
  readonly fabriqueIds: readonly VertexId[];
}

/** Concatenated lists: list i is `members[starts[i]]` to `members[starts[i + 1] - 1]`. */
interface PackedLists {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

export function packIncidences(incidences: readonly Incidence[]): PackedIncidences {
  const actors = new Numbering();
  const fabriques = new Numbering();
  return {
    actors: Uint32Array.from(incidences, ({ actor }) => actors.of(actor)),
    fabriques: Uint32Array.from(incidences, ({ fabrique }) => fabriques.of(fabrique)),
    roles: Uint8Array.from(incidences, ({ role }) => rolesInOrder.indexOf(role)),
    actorIds: actors.ids,
    fabriqueIds: fabriques.ids,
  };
}

export function unpackIncidences({ actors, fabriques, roles, actorIds, fabriqueIds }: PackedIncidences): Incidence[] {
  return Array.from(actors, (actor, index) => ({
    actor: actorIds[actor] as VertexId,
    fabrique: fabriqueIds[fabriques[index] as number] as VertexId,
    role: rolesInOrder[roles[index] as number] as Role,
  }));
}

/** Errors: an edge with an end that is not a vertex of the network. */
export function packNetwork({ mode, weightName, vertices, edges }: Network): PackedNetwork {
  const numbers = new Map(vertices.map(({ id }, number) => [id, number]));
  const numberOf = (id: VertexId): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`The edge ends at ${id}, which is not a vertex of the network.`);
    return number;
  };
  const fabriques = new Numbering();
  return {
    mode,
    weightName,
    ids: vertices.map(({ id }) => id),
    isActor: Uint8Array.from(vertices, ({ kind }) => (kind === 'ACTOR' ? 1 : 0)),
    vertexRoles: Uint8Array.from(vertices, ({ roles }) => roleBits(roles)),
    vertexFabriques: packLists(vertices, fabriques),
    sources: Uint32Array.from(edges, ({ source }) => numberOf(source)),
    targets: Uint32Array.from(edges, ({ target }) => numberOf(target)),
    weights: Float64Array.from(edges, ({ weight }) => weight),
    counts: Uint32Array.from(edges, ({ count }) => count),
    edgeRoles: Uint8Array.from(edges, ({ roles }) => roleBits(roles)),
    edgeFabriques: packLists(edges, fabriques),
    fabriqueIds: fabriques.ids,
  };
}

export function unpackNetwork(packed: PackedNetwork): Network {
  const { mode, weightName, ids, fabriqueIds } = packed;
  return {
    mode,
    weightName,
    vertices: ids.map(
      (id, index): NetworkVertex => ({
        id,
        kind: packed.isActor[index] === 1 ? 'ACTOR' : 'FABRIQUE',
        roles: rolesOf(packed.vertexRoles[index] as number),
        fabriques: listOf(packed.vertexFabriques, index, fabriqueIds),
      }),
    ),
    edges: Array.from(
      packed.sources,
      (source, index): NetworkEdge => ({
        source: ids[source] as VertexId,
        target: ids[packed.targets[index] as number] as VertexId,
        weight: packed.weights[index] as number,
        count: packed.counts[index] as number,
        fabriques: listOf(packed.edgeFabriques, index, fabriqueIds),
        roles: rolesOf(packed.edgeRoles[index] as number),
      }),
    ),
  };
}

/** Numbers ids from 0, in the order of their first occurrence. */
class Numbering {
  readonly ids: VertexId[] = [];
  readonly #numbers = new Map<VertexId, number>();

  of(id: VertexId): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}

function packLists(of: readonly { readonly fabriques: readonly VertexId[] }[], numbering: Numbering): PackedLists {
  const starts = new Uint32Array(of.length + 1);
  for (const [index, { fabriques }] of of.entries()) starts[index + 1] = (starts[index] as number) + fabriques.length;
  const members = new Uint32Array(starts[of.length] as number);
  for (const [index, { fabriques }] of of.entries()) {
    for (const [offset, id] of fabriques.entries()) members[(starts[index] as number) + offset] = numbering.of(id);
  }
  return { starts, members };
}

function listOf({ starts, members }: PackedLists, index: number, ids: readonly VertexId[]): VertexId[] {
  const list: VertexId[] = [];
  for (let at = starts[index] as number; at < (starts[index + 1] as number); at += 1) {
    list.push(ids[members[at] as number] as VertexId);
  }
  return list;
}

function roleBits(roles: readonly Role[]): number {
  return roles.reduce((bits, role) => bits | (1 << rolesInOrder.indexOf(role)), 0);
}

/** All sets of roles, by their bits. Vertices and edges share these few lists. */
const roleSets = Array.from({ length: 2 ** rolesInOrder.length }, (_, bits) =>
  Object.freeze(rolesInOrder.filter((_role, index) => (bits & (1 << index)) !== 0)),
);

function rolesOf(bits: number): readonly Role[] {
  return roleSets[bits] as readonly Role[];
}
