import { z } from 'zod';
import { atLeastOne, parseArguments } from '../../answers/arguments.ts';
import { normalisedOrders, type PairOrder } from '../../network/pair.ts';
import { builder } from '../builder.ts';

export const CoOccurrenceOrder = builder.enumType('CoOccurrenceOrder', {
  description:
    'By what pairs are ordered, the best first; ties by the names of both. The normalised orders and P_VALUE ask for two ' +
    'Fabriques of each actor unless minFabriques is given: else pairs that met once would stand first.',
  values: {
    COUNT: { value: 'COUNT', description: 'By the number of Fabriques that have both.' },
    NEWMAN: { value: 'NEWMAN', description: 'By Newman’s weight.' },
    JACCARD: { value: 'JACCARD', description: 'By the Jaccard index; normalised.' },
    COSINE: { value: 'COSINE', description: 'By the cosine; normalised.' },
    ASSOCIATION_STRENGTH: { value: 'ASSOCIATION_STRENGTH', description: 'By association strength; normalised.' },
    LIFT: { value: 'LIFT', description: 'By lift; normalised.' },
    P_VALUE: { value: 'P_VALUE', description: 'By p-value, the smallest first; q-values come in the same order.' },
  } as const satisfies Record<PairOrder, { value: PairOrder; description: string }>,
});

const schema = z.object({ minCount: atLeastOne.nullish(), minFabriques: atLeastOne.nullish() });

export interface PairArguments {
  readonly orderBy?: PairOrder | null | undefined;
  readonly minCount?: number | null | undefined;
  readonly minFabriques?: number | null | undefined;
}

/** The order and thresholds asked, with their defaults. Errors: `BAD_USER_INPUT` for a threshold below 1. */
export function parsePairArguments(args: PairArguments): {
  readonly order: PairOrder;
  readonly minCount: number;
  readonly minFabriques: number;
} {
  const { minCount, minFabriques } = parseArguments(args, schema);
  const order = args.orderBy ?? 'COUNT';
  return {
    order,
    minCount: minCount ?? 1,
    minFabriques: minFabriques ?? (normalisedOrders.has(order) ? 2 : 1),
  };
}

/** Whether a page can be cut only when all pairs are known: only COUNT, without a threshold, is an order of the graph. */
export function needsAllPairs({ orderBy, minFabriques }: PairArguments): boolean {
  return (orderBy != null && orderBy !== 'COUNT') || (minFabriques ?? 1) > 1;
}
