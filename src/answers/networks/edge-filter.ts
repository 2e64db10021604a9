import { z } from 'zod';
import { type Role, roleSchema } from '../../domain/roles.ts';
import type { NetworkEdge, NetworkMode, VertexId } from '../../network/network.ts';
import type { NetworkIndex } from '../../network/network-index.ts';
import { comparable } from '../../network/pair.ts';
import { atLeastOne, type Optional, parseArguments } from '../arguments.ts';
import type { ReferenceContext } from '../references.ts';
import { parseReference } from '../references.ts';
import type { CachedNetwork } from './cached-network.ts';
import { parseVertex, parseVertices } from './vertex-reference.ts';

/** A filter of edges as a client writes it: all conditions must hold. */
export type EdgeFilterInput = Optional<{
  /** References: see `parseVertex`. */
  of: string;
  between: readonly string[];
  fabrique: string;
  roles: readonly Role[];
  minCount: number;
  minWeight: number;
}>;

const filterSchema = z
  .object({
    of: z.string().nullish(),
    between: z.array(z.string()).nullish(),
    fabrique: z.string().nullish(),
    roles: z.array(roleSchema).nullish(),
    minCount: atLeastOne.nullish(),
    minWeight: z.number().nonnegative('Give a number of 0 or more.').nullish(),
  })
  .nullish();

/** A parsed filter of edges. */
export interface EdgeFilter extends Omit<NonNullable<z.output<typeof filterSchema>>, 'of' | 'between' | 'fabrique'> {
  readonly of: VertexId | null;
  readonly between: readonly VertexId[] | null;
  readonly fabrique: VertexId | null;
}

/** Parses a filter of edges. Null without one. Errors: `BAD_USER_INPUT`, also for an id that the graph does not have. */
export async function parseEdgeFilter(
  input: EdgeFilterInput | null | undefined,
  mode: NetworkMode,
  context: ReferenceContext,
): Promise<EdgeFilter | null> {
  const filter = parseArguments(input, filterSchema, 'filter');
  if (filter == null) return null;
  const [of, between, fabrique] = await Promise.all([
    filter.of == null ? null : parseVertex(filter.of, 'filter.of', mode, context),
    parseVertices(filter.between, 'filter.between', mode, context),
    filter.fabrique == null ? null : parseFabrique(filter.fabrique, context),
  ]);
  return { ...filter, of, between, fabrique };
}

async function parseFabrique(text: string, context: ReferenceContext): Promise<VertexId> {
  const { type, id } = await parseReference(text, 'filter.fabrique', ['Fabrique'], context);
  return `${type}:${id}`;
}

type Condition = (edge: NetworkEdge) => boolean;

/** The edges of a network that pass a filter. */
export function filterEdges({ index, network }: CachedNetwork, filter: EdgeFilter | null): readonly NetworkEdge[] {
  if (filter === null) return network.edges;
  const conditions = conditionsOf(filter, network.mode, index);
  const edges = filter.of === null ? network.edges : index.has(filter.of) ? index.edgesOf(filter.of) : [];
  return edges.filter((edge) => conditions.every((condition) => condition(edge)));
}

function conditionsOf(
  { between, fabrique, roles, minCount, minWeight }: EdgeFilter,
  mode: NetworkMode,
  index: NetworkIndex,
): Condition[] {
  const ends = between === null ? null : new Set(between);
  const hasRole = (id: VertexId): boolean => index.vertexOf(id).roles.some((role) => roles?.includes(role));
  const conditions: (Condition | null)[] = [
    ends === null ? null : ({ source, target }) => ends.has(source) && ends.has(target),
    fabrique === null ? null : ({ fabriques }) => fabriques.includes(fabrique),
    roles == null
      ? null
      : mode === 'TWO_MODE'
        ? (edge) => edge.roles.some((role) => roles.includes(role))
        : ({ source, target }) => hasRole(source) && hasRole(target),
    minCount == null ? null : ({ count }) => count >= minCount,
    minWeight == null ? null : ({ weight }) => comparable(weight) >= minWeight,
  ];
  return conditions.filter((condition) => condition !== null);
}
