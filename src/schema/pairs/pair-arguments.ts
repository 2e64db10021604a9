import type { ArgBuilder } from '@pothos/core';
import { pairDefaults } from '../../answers/pairs/order.ts';
import { possiblePairsLimit } from '../../answers/pairs/possible-pairs.ts';
import { type PairOrder, recurring } from '../../network/pair.ts';
import { builder, type Types } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { forwardArgs } from '../page/connection-type.ts';

export const CoOccurrenceOrder = builder.enumType('CoOccurrenceOrder', {
  description:
    'The measure by which pairs are ordered, highest first; P_VALUE: lowest first. Values that agree in 12 significant ' +
    'digits are ties. Ties are ordered by name. With JACCARD, COSINE, ASSOCIATION_STRENGTH, LIFT and P_VALUE, pairs in ' +
    `which an actor has fewer than ${recurring} Fabriques come after all others: two actors with one Fabrique, the same, ` +
    'have the best values, but met by one decision. An order never changes which pairs are listed, nor their measures.',
  values: {
    COUNT: { value: 'COUNT', description: '`count`: number of Fabriques in common.' },
    NEWMAN: { value: 'NEWMAN', description: '`newman`: Newman’s weight.' },
    EXPECTED: {
      value: 'EXPECTED',
      description:
        '`expected`: number of common Fabriques expected by chance. With `maxCount: 0`, the pairs that one would most ' +
        'expect to have met.',
    },
    JACCARD: { value: 'JACCARD', description: '`jaccard`: Jaccard index.' },
    COSINE: { value: 'COSINE', description: '`cosine`: cosine similarity.' },
    ASSOCIATION_STRENGTH: {
      value: 'ASSOCIATION_STRENGTH',
      description: '`associationStrength`: association strength.',
    },
    LIFT: { value: 'LIFT', description: '`lift`: lift. `pmi` gives the same order.' },
    P_VALUE: { value: 'P_VALUE', description: '`pValue`: p-value, lowest first. `qValue` gives the same order.' },
  } as const satisfies Record<PairOrder, { value: PairOrder; description: string }>,
});

/** What both lists of pairs say of their arguments. */
export const pairDescriptions = {
  filter: 'Count only these Fabriques. Default: all.',
  minCount:
    'Minimum number of Fabriques in common. Default: 1. 0 adds the pairs that never met, if the actors form at most ' +
    `${possiblePairsLimit} pairs; \`minFabriques\` reduces their number.`,
  maxCount:
    'Maximum number of Fabriques in common. Default: no maximum. With `minCount: 0, maxCount: 0`, the list has only pairs ' +
    'that never met.',
  minFabriques:
    'Minimum number of Fabriques (after `filter`) that each actor of the pair must have in its role. It decides which ' +
    'pairs are tested (`pairCount`). Default: 1.',
  orderBy: 'The measure to order by, highest first; P_VALUE: lowest first. Default: COUNT.',
};

/** The work of a list with pairs that never met: all possible pairs are ranked. */
export const unmetWork = 8_000;

/** The arguments of both lists of pairs, beside the roles. */
export const pairArgs = (arg: ArgBuilder<Types>) => ({
  filter: arg({ type: FabriqueFilter, description: pairDescriptions.filter }),
  minCount: arg.int({ defaultValue: pairDefaults.minCount, description: pairDescriptions.minCount }),
  maxCount: arg.int({ description: pairDescriptions.maxCount }),
  minFabriques: arg.int({ defaultValue: pairDefaults.minFabriques, description: pairDescriptions.minFabriques }),
  orderBy: arg({
    type: CoOccurrenceOrder,
    defaultValue: pairDefaults.orderBy,
    description: pairDescriptions.orderBy,
  }),
  ...forwardArgs(arg),
});
