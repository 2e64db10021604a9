import { coOccurrences, coOccurrencesOfActor } from './pairs.ts';
import type { Question } from './question.ts';

/** Every relationship question. */
export const questions: readonly Question[] = [coOccurrences, coOccurrencesOfActor];
