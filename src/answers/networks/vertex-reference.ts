import { PublicError } from '../../domain/error.ts';
import type { VertexId } from '../../network/network.ts';
import { checkLength } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { parseGlobalId } from '../global-id.ts';
import { findNode } from '../nodes.ts';

const vertexTypes = ['Organisation', 'Territoire', 'Fabrique'] as const;
type VertexType = (typeof vertexTypes)[number];

/**
 * The id that a node would have in a network, whether or not a network has it. Errors: `BAD_USER_INPUT`, naming the argument, for
 * what the graph does not have.
 */
export async function parseVertex(
  reference: string,
  argument: string,
  context: Pick<AnswerContext, 'loaders'>,
  types: readonly VertexType[] = vertexTypes,
): Promise<VertexId> {
  const { type, id } = parseGlobalId(reference, argument, types);
  if ((await findNode({ type, id }, context)) === null) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: The graph has no ${type} with this id. Use the "id" field of a node, or find it by search.`,
    );
  }
  return `${type}:${id}`;
}

/** As `parseVertex`, for a list. Null without one. Errors: also for too many. */
export async function parseVertices(
  references: readonly string[] | null | undefined,
  argument: string,
  context: Pick<AnswerContext, 'loaders' | 'limits'>,
): Promise<VertexId[] | null> {
  if (references == null) return null;
  checkLength(references, context.limits.ids, 'ids', argument);
  return Promise.all(references.map((reference, index) => parseVertex(reference, `${argument}.${index}`, context)));
}
