import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GuardedAttempt } from './attempt.ts';

/** Reports the operation, the phases of GraphQL, and the code of the first error of the answer. */
export function useObservation(): Plugin<GuardedAttempt> {
  return {
    onParse: ({ context: { guard } }) => {
      const end = guard.observed.start({ kind: 'phase', name: 'parse' });
      return ({ result }) => end(result instanceof Error ? result : undefined);
    },
    onValidate: ({ context: { guard } }) => {
      const end = guard.observed.start({ kind: 'phase', name: 'validate' });
      return ({ valid, result }) => end(valid ? undefined : result[0]);
    },
    onExecute: ({ args: { document, operationName, contextValue } }) => {
      const { observed } = (contextValue as GuardedAttempt).guard;
      observed.operation(getOperationAST(document, operationName)?.name?.value);
      const end = observed.start({ kind: 'phase', name: 'execute' });
      return {
        onExecuteDone: ({ result }) => {
          const { errors = [] } = result as ExecutionResult;
          for (const { originalError } of errors) if (originalError != null) observed.found(originalError);
          end(errors[0]?.originalError ?? errors[0]);
        },
      };
    },
    onResultProcess: ({ result, serverContext }) => {
      const [error] = (result as ExecutionResult).errors ?? [];
      const { guard } = serverContext as unknown as GuardedAttempt;
      if (error !== undefined) guard.observed.failed(String(error.extensions['code']));
    },
  };
}
