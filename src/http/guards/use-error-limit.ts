import { type ExecutionResult, GraphQLError, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Failures } from '../../schema/failures.ts';
import { changing } from './map-result.ts';

/** Errors that an answer holds. */
export const mostErrors = 5;

/**
 * Keeps an answer to a few errors. The last one says that there are more: a client shows its errors, and would else take a
 * null without one for something that is not there.
 */
export function useFewErrors(): Plugin<{ readonly failures: Failures }> {
  return {
    onValidate: ({ setValidationFn }) =>
      setValidationFn((schema, document, rules, options, typeInfo) =>
        // GraphQL adds an error that says that it stopped.
        validate(schema, document, rules, { ...options, maxErrors: mostErrors - 1 }, typeInfo),
      ),
    onExecute: ({ context: { failures } }) => changing((result) => withFewErrors(result, failures)),
  };
}

function withFewErrors(result: ExecutionResult, failures: Failures): ExecutionResult {
  const { errors = [] } = result;
  const own = errors.filter(({ extensions }) => extensions['code'] !== code);
  if (own.length <= mostErrors && !failures.ended) return result;
  const shown = own.slice(0, mostErrors - 1);
  const message = failures.ended
    ? `The request was ended after ${failures.most} errors, of which ${shown.length} are shown. Correct these first.`
    : `${own.length - shown.length} more errors are not shown. Correct these first.`;
  return { ...result, errors: [...shown, new GraphQLError(message, { extensions: { code } })] };
}

const code = 'TOO_MANY_ERRORS';
