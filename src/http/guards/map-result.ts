import type { ExecutionResult } from 'graphql';

/** What Yoga passes to `onExecuteDone`. The schema has no operation with several results. */
export interface Executed {
  readonly result: unknown;
  readonly setResult: (result: ExecutionResult) => void;
}

/** Hooks of an `onExecute` plugin that replace the result of the execution by `change(result)`. */
export function mapResult(change: (result: ExecutionResult) => ExecutionResult) {
  return { onExecuteDone: ({ result, setResult }: Executed) => setResult(change(result as ExecutionResult)) };
}
