import type { SplitBody } from '../compression.ts';
import type { QuotaState } from './client-budget.ts';

/** The end of an answer that ends with its cost, with the closing braces of the cost, of `extensions` and of the answer. */
const costPattern = /"cost":\{"requested":\d+,"limit":(?:\d+|null)\}\}\}$/;
const closingBraces = 3;

/** Longest text that `costPattern` matches, in bytes. */
const maxCostBytes = 100;

/**
 * Adds the client's remaining points to `extensions.cost` of an answer. They depend on the client and the moment, while
 * answers are cached as bytes, so they are added to the end of the bytes when the answer is sent. An answer without cost
 * stays unchanged. `quota`: null if points have no limit.
 */
export function answerSuffix(answer: Buffer, quota: QuotaState | null): SplitBody {
  const end = answer.toString('latin1', Math.max(0, answer.length - maxCostBytes));
  if (quota === null || !costPattern.test(end)) return { sharedBytes: answer.length, suffix: Buffer.alloc(0) };
  const { remaining, resetAfter } = quota;
  const suffix = Buffer.from(`,"remaining":${remaining},"resetAfter":${resetAfter}${'}'.repeat(closingBraces)}`);
  return { sharedBytes: answer.length - closingBraces, suffix };
}
