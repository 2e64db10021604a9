import { type AnswerContext, type AnswerContextOptions, createAnswerContext } from '../answers/context.ts';
import type { Downloads } from '../answers/downloads.ts';
import { Failures } from './failures.ts';

/** What a resolver works with: the context of its answers, and what belongs to one GraphQL request. */
export interface Context extends AnswerContext {
  readonly downloads: Downloads;
  /** The fields of the request that have failed so far. */
  readonly failures: Failures;
}

export interface ContextOptions extends Omit<AnswerContextOptions, 'signal'> {
  readonly downloads: Downloads;
  /** Fields that may fail before the request is ended. Default: 20. */
  readonly mostFailures?: number | undefined;
  /** Default: never aborts. */
  readonly signal?: AbortSignal | undefined;
}

export function createContext({ downloads, mostFailures, signal, ...options }: ContextOptions): Context {
  const failures = new Failures(signal, mostFailures);
  return { ...createAnswerContext({ ...options, signal: failures.signal }), downloads, failures };
}
