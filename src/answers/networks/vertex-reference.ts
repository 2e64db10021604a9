import type { NetworkMode, VertexId } from '../../network/network.ts';
import { checkLength } from '../arguments.ts';
import { parseReference, type ReferenceContext } from '../references.ts';

/** The types of nodes that a network of a mode can have. */
const vertexTypes = {
  ONE_MODE: ['Organisation', 'Territoire'],
  TWO_MODE: ['Organisation', 'Territoire', 'Fabrique'],
} as const satisfies Record<NetworkMode, readonly string[]>;

/**
 * The vertex that a client named in `argument`: by global id, slug or official code. A network need not have it. Errors:
 * `BAD_USER_INPUT` with suggestions for what the graph does not have, and for a type of node that this mode does not have.
 */
export async function parseVertex(
  text: string,
  argument: string,
  mode: NetworkMode,
  context: ReferenceContext,
): Promise<VertexId> {
  const { type, id } = await parseReference(text, argument, vertexTypes[mode], context);
  return `${type}:${id}`;
}

/** As `parseVertex`, for a list. Null without one. Errors: also for too many. */
export async function parseVertices(
  texts: readonly string[] | null | undefined,
  argument: string,
  mode: NetworkMode,
  context: ReferenceContext,
): Promise<VertexId[] | null> {
  if (texts == null) return null;
  checkLength(texts, context.limits.ids, 'ids', argument);
  return Promise.all(texts.map((text, index) => parseVertex(text, `${argument}.${index}`, mode, context)));
}
