import { PublicError } from '../domain/error.ts';
import { decodeGlobalId, type GlobalId, type NodeType } from '../domain/global-id.ts';

export { decodeGlobalId, encodeGlobalId, type GlobalId, type NodeType, nodeTypes } from '../domain/global-id.ts';

/** Parses a global id that a client sent as `argument`. Errors: `BAD_USER_INPUT` when it is none, or of another type. */
export function parseGlobalId<Type extends NodeType>(
  globalId: string,
  argument: string,
  types: readonly Type[],
): GlobalId<Type> {
  const decoded = decodeGlobalId(globalId);
  if (decoded === null) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: ${JSON.stringify(globalId.slice(0, 80))} is no id of this API. Use the "id" field of a node.`,
    );
  }
  const { type, id } = decoded;
  const wanted = types.find((candidate) => (candidate as string) === type);
  if (wanted === undefined) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: this is an id of type ${type}. Give one of type ${types.join(' or ')}.`,
    );
  }
  return { type: wanted, id };
}
