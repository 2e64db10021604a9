import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';

/**
 * Refuses documents with mutations or subscriptions as invalid. graphql-js refuses these only when it executes them, by an
 * error without a code.
 */
export function useQueriesOnly(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(queriesOnly) };
}

const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return;
    const message = `This API is read-only: it has no ${node.operation}s. Send a query.`;
    const code: ErrorCode = 'OPERATION_NOT_SUPPORTED';
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code } }));
  },
});
