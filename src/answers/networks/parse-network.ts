import { z } from 'zod';
import { roleSchema, roles as rolesInOrder } from '../../domain/roles.ts';
import {
  type Backbone,
  type CommunityOptions,
  type NetworkOptions,
  networkModes,
  networkWeights,
} from '../../network/network.ts';
import { checkCommunities, checkQuestion } from '../../network/question.ts';
import { parseArguments } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { fabriqueFilterParams } from '../filter/fabrique-filter.ts';
import {
  type BackboneArguments,
  backboneMethods,
  type NetworkArguments,
  type NetworkRequest,
  networkDefaults,
} from './network-request.ts';

const argumentsSchema = z.object({
  of: z.array(roleSchema).default([...networkDefaults.roles]),
  mode: z.enum(networkModes).nullish(),
  weight: z.enum(networkWeights).nullish(),
  minCount: z.int().nullish(),
  minFabriques: z.int().nullish(),
  backbone: z
    .object({ method: z.enum(backboneMethods), alpha: z.number().nullish(), q: z.number().nullish() })
    .refine(({ method, q }) => method !== 'DISPARITY' || q == null, 'q is for HYPERGEOMETRIC: give alpha.')
    .refine(({ method, alpha }) => method !== 'HYPERGEOMETRIC' || alpha == null, 'alpha is for DISPARITY: give q.')
    .nullish(),
  communities: z.object({ resolution: z.number().nullish(), seed: z.int().nullish() }).nullish(),
});

/** Errors: `BAD_USER_INPUT` for a question without a sensible answer, naming the argument and what to give. */
export async function parseNetworkArguments(args: NetworkArguments, context: AnswerContext): Promise<NetworkRequest> {
  const given = parseArguments(args, argumentsSchema);
  const question: NetworkOptions = {
    roles: rolesInOrder.filter((role) => given.of.includes(role)),
    mode: given.mode ?? networkDefaults.mode,
    weight: given.weight ?? networkDefaults.weight,
    minCount: given.minCount ?? networkDefaults.minCount,
    minFabriques: given.minFabriques ?? networkDefaults.minFabriques,
    backbone: given.backbone == null ? null : backboneOf(given.backbone),
  };
  const communities: CommunityOptions = {
    resolution: given.communities?.resolution ?? networkDefaults.resolution,
    seed: given.communities?.seed ?? networkDefaults.seed,
  };
  checkQuestion(question);
  checkCommunities(communities);
  return { ...question, communities, filter: await fabriqueFilterParams(args.filter, context) };
}

function backboneOf({ method, alpha, q }: BackboneArguments): Backbone {
  return method === 'DISPARITY'
    ? { method, alpha: alpha ?? networkDefaults.level }
    : { method, q: q ?? networkDefaults.level };
}
