import { z } from 'zod';
import { normalisedOrders, type PairOrder } from '../../network/pair.ts';
import { atLeastOne, type Optional, parseArguments } from '../arguments.ts';

export type PairArguments = Optional<{ orderBy: PairOrder; minCount: number; minFabriques: number }>;

/** The defaults of the arguments. `minFabriques` has two: 2 in the normalised orders, where pairs that met once would come first. */
export const pairDefaults = { orderBy: 'COUNT', minCount: 1, minFabriques: 1, minFabriquesNormalised: 2 } as const;

const schema = z.object({ minCount: atLeastOne.nullish(), minFabriques: atLeastOne.nullish() });

/** The order and the minimums, with their defaults. Errors: `BAD_USER_INPUT` for a minimum below 1. */
export function parsePairArguments(args: PairArguments): {
  readonly order: PairOrder;
  readonly minCount: number;
  readonly minFabriques: number;
} {
  const { minCount, minFabriques } = parseArguments(args, schema);
  const order = args.orderBy ?? pairDefaults.orderBy;
  const least = normalisedOrders.has(order) ? pairDefaults.minFabriquesNormalised : pairDefaults.minFabriques;
  return { order, minCount: minCount ?? pairDefaults.minCount, minFabriques: minFabriques ?? least };
}

/** Whether a page can only be cut after all pairs were read. The graph itself orders by COUNT alone, without `minFabriques`. */
export function needsAllPairs({ orderBy, minFabriques }: PairArguments): boolean {
  return (orderBy != null && orderBy !== 'COUNT') || (minFabriques ?? 1) > 1;
}

/** A cursor in a list of pairs: the value by which it is ordered, then the keys of the pair. */
export const rankCursor = z.tuple([z.number(), z.string(), z.string()]);
