import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { PairOrder } from '../../network/pair.ts';
import { atLeastOne, type Optional, parseArguments } from '../arguments.ts';

export type PairArguments = Optional<{
  orderBy: PairOrder;
  minCount: number;
  maxCount: number;
  minFabriques: number;
}>;

/** The defaults of the arguments. They are the same in all orders: an order must not change which pairs are tested. */
export const pairDefaults = { orderBy: 'COUNT', minCount: 1, minFabriques: 1 } as const;

const atLeastZero = z.int().min(0, 'Give a number of 0 or more.');
const schema = z.object({
  minCount: atLeastZero.nullish(),
  maxCount: atLeastZero.nullish(),
  minFabriques: atLeastOne.nullish(),
});

/** The arguments of a list of pairs, with their defaults. */
export interface PairSelection {
  readonly order: PairOrder;
  /** 0: pairs that never met are included. */
  readonly minCount: number;
  /** Null: no maximum. */
  readonly maxCount: number | null;
  readonly minFabriques: number;
}

/** The order and the limits. Errors: `BAD_USER_INPUT` for a limit out of range, and for a maximum below the minimum. */
export function parsePairArguments(args: PairArguments): PairSelection {
  parseArguments(args, schema);
  const selection = pairSelection(args);
  const { minCount, maxCount } = selection;
  if (maxCount !== null && maxCount < minCount) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `maxCount: ${maxCount} is less than minCount, which is ${minCount}. For pairs that never met, give 0 for both.`,
    );
  }
  return selection;
}

/** The order and the limits, unchecked. */
export function pairSelection({ orderBy, minCount, maxCount, minFabriques }: PairArguments): PairSelection {
  return {
    order: orderBy ?? pairDefaults.orderBy,
    minCount: minCount ?? pairDefaults.minCount,
    maxCount: maxCount ?? null,
    minFabriques: minFabriques ?? pairDefaults.minFabriques,
  };
}

/** Whether the pairs are ranked in this process. The import and the database order by COUNT, and find only pairs that met. */
export function isRanked({ order, minCount, maxCount }: PairSelection): boolean {
  return order !== 'COUNT' || minCount === 0 || maxCount !== null;
}

/** A cursor in a list of pairs: a rank. */
export const rankCursor = z.tuple([z.number(), z.number(), z.string(), z.string()]);
