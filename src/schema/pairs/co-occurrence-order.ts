import type { PairOrder } from '../../network/pair.ts';
import { builder } from '../builder.ts';

export const CoOccurrenceOrder = builder.enumType('CoOccurrenceOrder', {
  description:
    'The measure by which pairs are ordered, highest first; P_VALUE: lowest first. Values that agree in 12 significant ' +
    'digits are ties. Ties are ordered by name. With JACCARD, COSINE, ASSOCIATION_STRENGTH, LIFT and P_VALUE, ' +
    '`minFabriques` is 2 by default: otherwise pairs of actors with one Fabrique each would come first.',
  values: {
    COUNT: { value: 'COUNT', description: '`count`: number of Fabriques in common.' },
    NEWMAN: { value: 'NEWMAN', description: '`newman`: Newman’s weight.' },
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
  minCount: 'Minimum number of Fabriques in common. Default: 1.',
  minFabriques:
    'Minimum number of Fabriques (after `filter`) that each actor of the pair must have in its role. Default: 1; 2 when ' +
    'ordering by JACCARD, COSINE, ASSOCIATION_STRENGTH, LIFT or P_VALUE.',
  orderBy: 'The measure to order by, highest first; P_VALUE: lowest first. Default: COUNT.',
};
