import { z } from 'zod';
import { roleSchema, roles as rolesInOrder } from '../../domain/roles.ts';
import type { Ego } from '../../network/ego.ts';
import {
  type Backbone,
  type CommunityOptions,
  type NetworkMode,
  type NetworkOptions,
  networkModes,
  networkWeights,
} from '../../network/network.ts';
import { communityOptionsRefusal, networkOptionsRefusal } from '../../network/options.ts';
import { atLeastOne, parseArguments } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { fabriqueFilter } from '../filter/fabrique-filter.ts';
import { parseParticipationFilter } from '../filter/filters.ts';
import type { ReferenceContext } from '../references.ts';
import {
  type BackboneArguments,
  backboneMethods,
  type EgoArguments,
  type NetworkArguments,
  type NetworkRequest,
  networkDefaults,
} from './network-request.ts';
import { throwRefusalError } from './refusals.ts';
import { parseVertex } from './vertex-reference.ts';

const egoSchema = z.object({ of: z.string(), radius: atLeastOne.nullish() });

const argumentsSchema = z.object({
  of: z.array(roleSchema).nullish(),
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
  ego: egoSchema.nullish(),
});

/** Parses the arguments of a network. Errors: `BAD_USER_INPUT`, naming the argument and what to give. */
export async function parseNetworkArguments(args: NetworkArguments, context: AnswerContext): Promise<NetworkRequest> {
  const parsed = parseArguments(args, argumentsSchema);
  const roles = parsed.of ?? networkDefaults.roles;
  const options: NetworkOptions = {
    roles: rolesInOrder.filter((role) => (roles as readonly string[]).includes(role)),
    mode: parsed.mode ?? networkDefaults.mode,
    weight: parsed.weight ?? networkDefaults.weight,
    minCount: parsed.minCount ?? networkDefaults.minCount,
    minFabriques: parsed.minFabriques ?? networkDefaults.minFabriques,
    backbone: parsed.backbone == null ? null : backboneOf(parsed.backbone),
  };
  const communities: CommunityOptions = {
    resolution: parsed.communities?.resolution ?? networkDefaults.resolution,
    seed: parsed.communities?.seed ?? networkDefaults.seed,
  };
  throwRefusalError(networkOptionsRefusal(options) ?? communityOptionsRefusal(communities));
  const ego = parsed.ego == null ? null : await parseEgo(parsed.ego, options.mode, context);
  return {
    ...{ ...options, communities, ego },
    filter: await fabriqueFilter(args.filter, context),
    participations: await parseParticipationFilter(args.participations ?? {}, 'participations', context),
  };
}

/** Parses an ego, whether or not it is in the network. Errors: `BAD_USER_INPUT`, also for an id that the graph does not have. */
export async function parseEgo(args: EgoArguments, mode: NetworkMode, context: ReferenceContext): Promise<Ego> {
  const { of, radius } = parseArguments(args, egoSchema, 'ego');
  return { of: await parseVertex(of, 'ego.of', mode, context), radius: radius ?? networkDefaults.radius };
}

function backboneOf({ method, alpha, q }: BackboneArguments): Backbone {
  return method === 'DISPARITY'
    ? { method, alpha: alpha ?? networkDefaults.level }
    : { method, q: q ?? networkDefaults.level };
}
