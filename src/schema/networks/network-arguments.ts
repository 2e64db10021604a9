import type { ArgBuilder } from '@pothos/core';
import { networkDefaults } from '../../answers/networks/network-request.ts';
import type { Backbone } from '../../network/network.ts';
import { communityRuns } from '../../network/parameters.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder, type Types } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { ParticipationFilter } from '../filter/participation-filter.ts';
import { NetworkModeEnum, NetworkWeightEnum } from './network-mode.ts';

const BackboneMethod = builder.enumType('BackboneMethod', {
  description: 'A test that decides which edges of a one-mode network are significant.',
  values: {
    DISPARITY: {
      value: 'DISPARITY',
      description:
        'The disparity filter. An edge is retained if (1 - p)^(k - 1) < alpha at one of its ends at least. p is the share of ' +
        'the edge in the strength of that node; k > 1 is its degree. Serrano, Boguñá and Vespignani, PNAS 106(16), 2009.',
    },
    HYPERGEOMETRIC: {
      value: 'HYPERGEOMETRIC',
      description:
        'Statistically validated edges. An edge is retained if its false discovery rate (Benjamini and Hochberg, JRSS B 57(1), ' +
        '1995) is at most q. The p-value is the upper tail of the hypergeometric distribution, and all pairs of the actors ' +
        'are tested, as for CoOccurrence.pValue. Tumminello et al., PLoS ONE 6(3), 2011.',
    },
  } as const satisfies Record<Backbone['method'], { value: Backbone['method']; description: string }>,
});

const BackboneInput = builder.inputType('BackboneInput', {
  description: 'Selects the significant edges of a one-mode network. Nodes are never removed.',
  fields: (t) => ({
    method: t.field({
      type: BackboneMethod,
      required: true,
      description: 'The test that decides which edges are significant.',
    }),
    alpha: t.float({
      description: `For DISPARITY: the significance level, above 0 and below 1. Default: ${networkDefaults.level}.`,
    }),
    q: t.float({
      description: `For HYPERGEOMETRIC: the false discovery rate, above 0 and below 1. Default: ${networkDefaults.level}.`,
    }),
  }),
});

const CommunitiesInput = builder.inputType('CommunitiesInput', {
  description:
    `Options of community detection, by the Louvain method: the best of up to ${communityRuns} runs from random orders of the ` +
    'nodes. The same ' +
    'arguments and data give the same communities.',
  fields: (t) => ({
    resolution: t.float({
      defaultValue: networkDefaults.resolution,
      description: 'Above 0. 1 gives the modularity of Newman and Girvan; higher values give smaller communities.',
    }),
    seed: t.int({
      defaultValue: networkDefaults.seed,
      description: 'Seed of the random orders: an integer of 0 or more.',
    }),
  }),
});

/** The arguments of Query.network. */
export const networkArgs = (arg: ArgBuilder<Types>) => ({
  of: arg({
    type: [RoleEnum],
    required: true,
    defaultValue: [...networkDefaults.roles],
    description: 'The actors: those with at least one of these roles. Participations in other roles are ignored.',
  }),
  mode: arg({
    type: NetworkModeEnum,
    defaultValue: networkDefaults.mode,
    description: 'The kind of nodes and edges.',
  }),
  weight: arg({
    type: NetworkWeightEnum,
    defaultValue: networkDefaults.weight,
    description: 'The weight of edges. A TWO_MODE network accepts COUNT only.',
  }),
  filter: arg({ type: FabriqueFilter, description: 'Use these Fabriques only. Default: all.' }),
  participations: arg({
    type: ParticipationFilter,
    description: 'Use these participations only: those of some kinds of organisations, for example. Default: all.',
  }),
  minCount: arg.int({
    defaultValue: networkDefaults.minCount,
    description:
      'Minimum number of common Fabriques of an edge. It removes no nodes. It applies after the backbone, so it does ' +
      'not change which edges are significant. ONE_MODE only.',
  }),
  minFabriques: arg.int({
    defaultValue: networkDefaults.minFabriques,
    description: 'Minimum number of Fabriques (after the filters) of an actor in these roles.',
  }),
  backbone: arg({
    type: BackboneInput,
    description: 'Selects the significant edges. Default: all edges. ONE_MODE only.',
  }),
  communities: arg({
    type: CommunitiesInput,
    description: 'Options of community detection, for the fields that need communities.',
  }),
});
