import { type AnswerContext, type AnswerContextOptions, createAnswerContext } from '../answers/context.ts';
import type { Downloads } from '../answers/downloads.ts';
import { Failures } from './failures.ts';

/** The context of resolvers: the context of answers, and the state of one GraphQL request. */
export interface Context extends AnswerContext {
  readonly downloads: Downloads;
  /** Counts the failed fields of the request. */
  readonly failures: Failures;
  /** Errors of fields of Query that were refused before the execution, by response key. These fields are not resolved. */
  readonly refusedFields: Map<string, Error>;
}

export interface ContextOptions extends AnswerContextOptions {
  readonly downloads: Downloads;
  /** Number of failed fields after which the request is stopped. Default: 20. */
  readonly maxFailures?: number | undefined;
}

export function createContext({ downloads, maxFailures, signal, ...options }: ContextOptions): Context {
  const failures = new Failures(signal, maxFailures);
  return {
    ...createAnswerContext({ ...options, signal: failures.signal }),
    downloads,
    failures,
    refusedFields: new Map(),
  };
}
