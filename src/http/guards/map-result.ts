import type { ExecutionResult } from 'graphql';

/** What Yoga hands over when an operation was executed. No operation of the schema gives several results. */
export interface Executed {
  readonly result: unknown;
  readonly setResult: (result: ExecutionResult) => void;
}

/** What changes a result once it is there. */
export function changing(change: (result: ExecutionResult) => ExecutionResult) {
  return { onExecuteDone: ({ result, setResult }: Executed) => setResult(change(result as ExecutionResult)) };
}
