import type { Allowance } from './client-budget.ts';

/** The end of an answer whose cost is the last thing that it says: the braces of the cost, of `extensions`, of it all. */
const cost = /"cost":\{"requested":\d+,"limit":(?:\d+|null)\}\}\}$/;
const braces = 3;

/** Longest end of an answer in which its cost can be. Bytes. */
const longest = 100;

/** An answer in two pieces: how much of it is the same for everybody, and what follows. */
export interface AnswerTail {
  readonly commonBytes: number;
  readonly tail: Buffer;
}

/**
 * Adds to `extensions.cost` of an answer what its client has left. That depends on the client and the moment, while answers
 * are cached as bytes: so it is added to the end of these bytes when they are sent. An answer without cost stays as it is.
 */
export function answerTail(answer: Buffer, left: Allowance | null): AnswerTail {
  if (left === null || !cost.test(answer.toString('latin1', Math.max(0, answer.length - longest)))) {
    return { commonBytes: answer.length, tail: Buffer.alloc(0) };
  }
  const tail = Buffer.from(`,"remaining":${left.remaining},"resetAfter":${left.resetAfter}${'}'.repeat(braces)}`);
  return { commonBytes: answer.length - braces, tail };
}
