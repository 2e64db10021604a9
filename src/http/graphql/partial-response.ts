import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * An answer that holds some data is a success (200), with its errors beside the data: one malformed id among many must
 * not make a client throw the rest away. Only where nothing was answered does the status tell of the error.
 */
export function usePartialAnswers(): Plugin {
  return {
    onExecutionResult: ({ result }) => {
      if (result === undefined || !('data' in result) || !holdsData(result.data)) return;
      for (const { extensions } of result.errors ?? []) delete extensions['http'];
    },
  };
}

function holdsData(data: ExecutionResult['data']): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}
