import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Answers 200 if any root field has data, with the errors beside the data: a client must not lose a whole list because of
 * one malformed id. The status of an error is used only if there is no data at all.
 */
export function usePartialResponse(): Plugin {
  return {
    onExecutionResult: ({ result }) => {
      if (result === undefined || !('data' in result) || !hasData(result.data)) return;
      for (const { extensions } of result.errors ?? []) delete extensions['http'];
    },
  };
}

function hasData(data: ExecutionResult['data']): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}
