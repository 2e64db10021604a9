import { type ExecutionResult, GraphQLError, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';
import type { Failures } from '../../schema/failures.ts';
import { mapResult } from './map-result.ts';

/** Maximum number of errors in an answer. */
export const maxErrors = 5;

/**
 * Limits the number of errors in an answer. If there are more, the last error says so: otherwise a client would take a null
 * without an error for a missing object.
 */
export function useErrorLimit(): Plugin<{ readonly failures: Failures }> {
  return {
    onValidate: ({ setValidationFn }) =>
      setValidationFn((schema, document, rules, options, typeInfo) =>
        // graphql-js adds one more error, which says that it stopped.
        validate(schema, document, rules, { ...options, maxErrors: maxErrors - 1 }, typeInfo),
      ),
    onExecute: ({ context: { failures } }) => mapResult((result) => limitErrors(result, failures)),
  };
}

function limitErrors(result: ExecutionResult, failures: Failures): ExecutionResult {
  const { errors = [] } = result;
  const fieldErrors = errors.filter(({ extensions }) => extensions['code'] !== code);
  if (fieldErrors.length <= maxErrors && !failures.exceeded) return result;
  const shown = fieldErrors.slice(0, maxErrors - 1);
  const message = failures.exceeded
    ? `The request was stopped after ${failures.max} errors. ${shown.length} of them are shown: correct these first.`
    : `${fieldErrors.length - shown.length} more errors are not shown. Correct the errors shown first.`;
  return { ...result, errors: [...shown, new GraphQLError(message, { extensions: { code } })] };
}

const code: ErrorCode = 'TOO_MANY_ERRORS';
