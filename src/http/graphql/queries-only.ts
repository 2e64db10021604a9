import {
  type DefinitionNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';

/**
 * Refuses documents with mutations or subscriptions as invalid. graphql-js refuses these only when it executes them, by an
 * error without a code. By GET, GraphQL over HTTP requires the status 405 for an operation that is no query.
 */
export function useQueriesOnly(): Plugin {
  return {
    onParse:
      ({ context: { request } }) =>
      ({ result }) => {
        if (request?.method !== 'GET' || !isDocument(result)) return;
        const other = result.definitions.find(isOtherOperation);
        if (other !== undefined) throw notSupported(other, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
      },
    onValidate: ({ addValidationRule }) => addValidationRule(queriesOnly),
  };
}

const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (isOtherOperation(node)) context.reportError(notSupported(node));
  },
});

function isOtherOperation(node: DefinitionNode): node is OperationDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION && node.operation !== OperationTypeNode.QUERY;
}

function notSupported(node: OperationDefinitionNode, http?: object): GraphQLError {
  const message = `This API is read-only: it has no ${node.operation}s. Send a query.`;
  const code: ErrorCode = 'OPERATION_NOT_SUPPORTED';
  return new GraphQLError(message, { nodes: node, extensions: { code, ...(http === undefined ? {} : { http }) } });
}

/** The result of the parser: a document, or an error. */
function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'definitions' in result;
}
