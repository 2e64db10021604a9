import type { NetworkMode, NetworkWeight } from '../../network/network.ts';
import { builder } from '../builder.ts';

export const NetworkModeEnum = builder.enumType('NetworkMode', {
  description: 'The kind of nodes and edges of a network.',
  values: {
    ONE_MODE: {
      value: 'ONE_MODE',
      description:
        'Nodes are actors. An edge links two actors that took part in the same Fabrique. A Fabrique with many actors thus ' +
        'links all of them with each other: see TWO_MODE, and the weight NEWMAN.',
    },
    TWO_MODE: {
      value: 'TWO_MODE',
      description: 'Nodes are actors and Fabriques. An edge links an actor to each Fabrique in which it took part.',
    },
  } as const satisfies Record<NetworkMode, { value: NetworkMode; description: string }>,
});

export const NetworkWeightEnum = builder.enumType('NetworkWeight', {
  description:
    'The weight of edges. a and b are the numbers of Fabriques of the two actors; c is the number of Fabriques of both. ' +
    'The edges of a TWO_MODE network always have COUNT, which is 1.',
  values: {
    COUNT: { value: 'COUNT', description: 'c.' },
    NEWMAN: {
      value: 'NEWMAN',
      description:
        'The sum over the common Fabriques of 1 / (k - 1). k is the number of actors of the Fabrique in these roles, ' +
        'including actors below minFabriques. Newman, Phys. Rev. E 64, 016132, 2001.',
    },
    JACCARD: {
      value: 'JACCARD',
      description: 'c / (a + b - c), from 0 to 1. Van Eck and Waltman, JASIST 60(8), 2009.',
    },
    COSINE: {
      value: 'COSINE',
      description: 'c / sqrt(a b), from 0 to 1. Van Eck and Waltman, JASIST 60(8), 2009.',
    },
    ASSOCIATION_STRENGTH: {
      value: 'ASSOCIATION_STRENGTH',
      description: 'c / (a b), from 0 to 1. Van Eck and Waltman, JASIST 60(8), 2009.',
    },
  } as const satisfies Record<NetworkWeight, { value: NetworkWeight; description: string }>,
});
