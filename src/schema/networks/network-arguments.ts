import type { ArgBuilder } from '@pothos/core';
import { networkDefaults } from '../../answers/networks/network-request.ts';
import type { Backbone, NetworkMode, NetworkWeight } from '../../network/network.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder, type Types } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';

export const NetworkModeEnum = builder.enumType('NetworkMode', {
  description: 'What the nodes and edges of a network are.',
  values: {
    ONE_MODE: {
      value: 'ONE_MODE',
      description:
        'Nodes are actors; an edge links two that took part in the same Fabriques. A Fabrique with many actors links all ' +
        'of them with each other: see TWO_MODE, and the weight NEWMAN.',
    },
    TWO_MODE: {
      value: 'TWO_MODE',
      description: 'Nodes are actors and Fabriques; an edge links an actor to each Fabrique in which it took part.',
    },
  } as const satisfies Record<NetworkMode, { value: NetworkMode; description: string }>,
});

export const NetworkWeightEnum = builder.enumType('NetworkWeight', {
  description:
    'What the weight of an edge is. In the formulas, a and b are the Fabriques of the two actors, c those of both. The ' +
    'edges of a TWO_MODE network all have the COUNT 1.',
  values: {
    COUNT: { value: 'COUNT', description: 'c.' },
    NEWMAN: {
      value: 'NEWMAN',
      description:
        'The sum over the common Fabriques of 1 / (k - 1), k being the actors that the Fabrique has in these roles, those ' +
        'below minFabriques as well. Newman, Phys. Rev. E 64, 016132, 2001.',
    },
    JACCARD: {
      value: 'JACCARD',
      description: 'c / (a + b - c). See van Eck and Waltman, JASIST 60(8), 2009, for this and the next ones.',
    },
    COSINE: { value: 'COSINE', description: 'c / sqrt(a b).' },
    ASSOCIATION_STRENGTH: { value: 'ASSOCIATION_STRENGTH', description: 'c / (a b).' },
  } as const satisfies Record<NetworkWeight, { value: NetworkWeight; description: string }>,
});

const BackboneMethod = builder.enumType('BackboneMethod', {
  description: 'How the significant edges of a one-mode network are told.',
  values: {
    DISPARITY: {
      value: 'DISPARITY',
      description:
        'The disparity filter: an edge is kept when (1 - p)^(k - 1) < alpha at one of its ends or both, p being its share ' +
        'of the strength of that node and k > 1 the degree. Serrano, Boguñá and Vespignani, PNAS 106(16), 2009.',
    },
    HYPERGEOMETRIC: {
      value: 'HYPERGEOMETRIC',
      description:
        'Statistically validated edges: those whose false discovery rate (Benjamini and Hochberg, JRSS B 57(1), 1995) is ' +
        'at most q. The p-value is the upper tail of the hypergeometric distribution, tested for all pairs of the actors, ' +
        'as in CoOccurrence.pValue. Tumminello et al., PLoS ONE 6(3), 2011.',
    },
  } as const satisfies Record<Backbone['method'], { value: Backbone['method']; description: string }>,
});

const BackboneInput = builder.inputType('BackboneInput', {
  description: 'Which edges of a one-mode network are kept as significant. Nodes are never taken away.',
  fields: (t) => ({
    method: t.field({ type: BackboneMethod, required: true, description: 'How they are told.' }),
    alpha: t.float({
      description: `For DISPARITY, the level of significance, above 0 and below 1; ${networkDefaults.level} when left out.`,
    }),
    q: t.float({
      description: `For HYPERGEOMETRIC, the false discovery rate, above 0 and below 1; ${networkDefaults.level} when left out.`,
    }),
  }),
});

const CommunitiesInput = builder.inputType('CommunitiesInput', {
  description:
    'How communities are looked for: by the Louvain method, the best of 50 runs from orders of the nodes that the seed ' +
    'chooses. The same question gives the same communities.',
  fields: (t) => ({
    resolution: t.float({
      defaultValue: networkDefaults.resolution,
      description: 'Above 0: 1 is the modularity of Newman and Girvan, more gives smaller communities.',
    }),
    seed: t.int({ defaultValue: networkDefaults.seed, description: 'A whole number, 0 or more.' }),
  }),
});

/** The arguments of Query.network. */
export const networkArgs = (arg: ArgBuilder<Types>) => ({
  of: arg({
    type: [RoleEnum],
    required: true,
    defaultValue: [...networkDefaults.roles],
    description: 'The actors: those that took part in one of these roles, and by these participations only.',
  }),
  mode: arg({
    type: NetworkModeEnum,
    defaultValue: networkDefaults.mode,
    description: 'What nodes and edges are.',
  }),
  weight: arg({
    type: NetworkWeightEnum,
    defaultValue: networkDefaults.weight,
    description: 'What the weight of an edge is; COUNT in a TWO_MODE network.',
  }),
  filter: arg({ type: FabriqueFilter, description: 'The Fabriques that count; all when left out.' }),
  minCount: arg.int({
    defaultValue: networkDefaults.minCount,
    description:
      'Only edges with so many Fabriques in common, or more; nodes without an edge are kept. It cuts what the backbone ' +
      'leaves, and does not change what is significant. ONE_MODE only.',
  }),
  minFabriques: arg.int({
    defaultValue: networkDefaults.minFabriques,
    description: 'Only actors with so many Fabriques in these roles, or more, under the same filter.',
  }),
  backbone: arg({
    type: BackboneInput,
    description: 'Only the significant edges; all when left out. ONE_MODE only.',
  }),
  communities: arg({
    type: CommunitiesInput,
    description: 'How communities are looked for, when a field asks for them.',
  }),
});
