import { z } from 'zod';
import { type Role, roleSchema } from '../../domain/roles.ts';
import type { NetworkMode, NetworkVertex, VertexId, VertexMeasures } from '../../network/network.ts';
import { comparable } from '../../network/pair.ts';
import { atLeastOne, type Optional, parseArguments } from '../arguments.ts';
import type { ReferenceContext } from '../references.ts';
import type { CachedNetwork } from './cached-network.ts';
import type { NetworkAnswer } from './network-answer.ts';
import { fabriqueCountOf } from './network-node.ts';
import { parseVertices } from './vertex-reference.ts';

export const networkNodeKinds = ['TERRITOIRE', 'ORGANISATION', 'FABRIQUE'] as const;
export type NetworkNodeKind = (typeof networkNodeKinds)[number];

/** A filter of nodes as a client writes it: all conditions must hold. */
export type NodeFilterInput = Optional<{
  /** References: see `parseVertex`. */
  ids: readonly string[];
  linkedTo: readonly string[];
  kinds: readonly NetworkNodeKind[];
  roles: readonly Role[];
  community: number;
  component: number;
  minDegree: number;
  maxDegree: number;
  minStrength: number;
  minFabriques: number;
}>;

const filterSchema = z
  .object({
    ids: z.array(z.string()).nullish(),
    linkedTo: z.array(z.string()).nullish(),
    kinds: z.array(z.enum(networkNodeKinds)).nullish(),
    roles: z.array(roleSchema).nullish(),
    community: atLeastOne.nullish(),
    component: atLeastOne.nullish(),
    minDegree: z.int().nonnegative('Give a number of 0 or more.').nullish(),
    maxDegree: z.int().nonnegative('Give a number of 0 or more.').nullish(),
    minStrength: z.number().nonnegative('Give a number of 0 or more.').nullish(),
    minFabriques: atLeastOne.nullish(),
  })
  .refine(({ minDegree, maxDegree }) => (minDegree ?? 0) <= (maxDegree ?? Number.POSITIVE_INFINITY), {
    path: ['minDegree'],
    message: 'Give a number that is not above maxDegree.',
  })
  .nullish();

/** Whether a filter needs the analysis of its network. */
export function nodeFilterNeedsAnalysis(filter: NodeFilterInput | null | undefined): boolean {
  return filter?.community != null || filter?.component != null;
}

/** A parsed filter of nodes. */
export interface NodeFilter extends Omit<NonNullable<z.output<typeof filterSchema>>, 'ids' | 'linkedTo'> {
  readonly ids: readonly VertexId[] | null;
  readonly linkedTo: readonly VertexId[] | null;
}

/** Parses a filter of nodes. Null without one. Errors: `BAD_USER_INPUT`, also for an id that the graph does not have. */
export async function parseNodeFilter(
  input: NodeFilterInput | null | undefined,
  mode: NetworkMode,
  context: ReferenceContext,
): Promise<NodeFilter | null> {
  const filter = parseArguments(input, filterSchema, 'filter');
  if (filter == null) return null;
  const [ids, linkedTo] = await Promise.all([
    parseVertices(filter.ids, 'filter.ids', mode, context),
    parseVertices(filter.linkedTo, 'filter.linkedTo', mode, context),
  ]);
  return { ...filter, ids, linkedTo };
}

type Condition = (vertex: NetworkVertex) => boolean;

/** The nodes that pass a filter. Errors: those of reading the network, and of the analysis for `community` and `component`. */
export async function filterNodes(
  vertices: readonly NetworkVertex[],
  filter: NodeFilter | null,
  answer: NetworkAnswer,
): Promise<readonly NetworkVertex[]> {
  if (filter === null) return vertices;
  const { cached } = await answer.read();
  const measures = nodeFilterNeedsAnalysis(filter) ? (await answer.analysis()).vertexMeasures : null;
  const conditions = conditionsOf(filter, cached, measures);
  return vertices.filter((vertex) => conditions.every((condition) => condition(vertex)));
}

function conditionsOf(
  filter: NodeFilter,
  cached: CachedNetwork,
  measures: ReadonlyMap<VertexId, VertexMeasures> | null,
): Condition[] {
  const { kinds, roles, community, component, minDegree, maxDegree, minStrength, minFabriques } = filter;
  const ids = filter.ids === null ? null : new Set(filter.ids);
  const { index } = cached;
  const linked = filter.linkedTo?.map((id) => new Set(index.has(id) ? index.neighboursOf(id) : []));
  const conditions: (Condition | null)[] = [
    ids === null ? null : ({ id }) => ids.has(id),
    linked === undefined ? null : ({ id }) => linked.every((neighbours) => neighbours.has(id)),
    kinds == null ? null : ({ id }) => kinds.includes(kindOf(id)),
    roles == null ? null : (vertex) => vertex.roles.some((role) => roles.includes(role)),
    community == null ? null : ({ id }) => measures?.get(id)?.community === community,
    component == null ? null : ({ id }) => measures?.get(id)?.component === component,
    minDegree == null ? null : ({ id }) => cached.degrees(id).degree >= minDegree,
    maxDegree == null ? null : ({ id }) => cached.degrees(id).degree <= maxDegree,
    minStrength == null ? null : ({ id }) => comparable(cached.degrees(id).strength) >= minStrength,
    minFabriques == null ? null : (vertex) => (fabriqueCountOf(vertex) ?? 0) >= minFabriques,
  ];
  return conditions.filter((condition) => condition !== null);
}

function kindOf(id: VertexId): NetworkNodeKind {
  const name = id.slice(0, id.indexOf(':')).toUpperCase();
  const kind = networkNodeKinds.find((known) => known === name);
  if (kind === undefined) throw new Error(`${id} is of no known kind.`);
  return kind;
}
