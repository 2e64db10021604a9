import { PublicError } from '../../domain/error.ts';
import type { AnswerContext } from '../context.ts';
import { NetworkAnswer } from './network-answer.ts';
import type { EgoArguments } from './network-request.ts';
import { parseEgo } from './parse-network.ts';

/**
 * The ego network of a node of a network, or null if the network does not have the node. Errors: `BAD_USER_INPUT`, also for an id
 * that the graph does not have and for the ego network of an ego network; and those of reading the network.
 */
export async function egoOfNetwork(
  answer: NetworkAnswer,
  args: EgoArguments,
  context: AnswerContext,
): Promise<NetworkAnswer | null> {
  const { request } = answer;
  if (request.ego !== null) {
    throw new PublicError(
      'BAD_USER_INPUT',
      'ego: This network is an ego network already. Request `ego` of the whole network, with a larger radius if you need more.',
    );
  }
  const [ego, { cached }] = await Promise.all([parseEgo(args, request.mode, context), answer.read()]);
  return cached.index.has(ego.of) ? new NetworkAnswer({ ...request, ego }, context, answer) : null;
}
