import { PublicError } from '../../domain/error.ts';
import type { PairMeasures } from './pair-measures.ts';

/**
 * Most possible pairs of a list with pairs that never met. Such a list names every possible pair, and is ranked in this
 * process: about 0.1 s at this limit.
 */
export const possiblePairsLimit = 50_000;

/** Refuses a list of too many possible pairs. The number follows from the data alone. Errors: `BAD_USER_INPUT`. */
export async function requireFewPairs(measures: PairMeasures): Promise<void> {
  const pairs = await measures.tests();
  if (pairs <= possiblePairsLimit) return;
  throw new PublicError(
    'BAD_USER_INPUT',
    `minCount: 0 also lists the pairs that never met. These actors form ${pairs} pairs, more than ${possiblePairsLimit}. ` +
      'Select fewer actors by a higher minFabriques, or fewer Fabriques by filter.',
  );
}
