import { type AnswerContext, type AnswerContextOptions, createAnswerContext } from '../answers/context.ts';
import type { Downloads } from '../answers/downloads.ts';
import { Failures } from './failures.ts';

/** The context of resolvers: the context of answers, and the state of one GraphQL request. */
export interface Context extends AnswerContext {
  readonly downloads: Downloads;
  /** The public URL of the server, without a trailing slash. Undefined: URLs of its pages are relative to its root. */
  readonly publicUrl: string | undefined;
  /** Counts the failed fields of the request. */
  readonly failures: Failures;
  /** Errors of fields of Query that were refused before the execution, by response key. These fields are not resolved. */
  readonly refusedFields: Map<string, Error>;
}

export interface ContextOptions extends AnswerContextOptions {
  readonly downloads: Downloads;
  /** Default: unknown. */
  readonly publicUrl?: string | undefined;
  /** Number of failed fields after which the request is stopped. Default: 20. */
  readonly maxFailures?: number | undefined;
}

export function createContext(options: ContextOptions): Context {
  const { downloads, publicUrl, maxFailures, signal } = options;
  const failures = new Failures(signal, maxFailures);
  // Not by spreads: see `createAnswerContext`.
  const answers = createAnswerContext(Object.assign({}, options, { signal: failures.signal }));
  return Object.assign(answers, { downloads, publicUrl, failures, refusedFields: new Map<string, Error>() });
}
