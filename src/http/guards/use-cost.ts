import { type ExecutionResult, GraphQLError, getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../answers/limits.ts';
import type { ErrorCode } from '../../domain/error-codes.ts';
import type { MaybePromise } from '../../domain/maybe-promise.ts';
import type { Context } from '../../schema/context.ts';
import { maskError } from '../../schema/mask-error.ts';
import type { GuardedAttempt } from '../graphql/attempt.ts';
import { type OperationCost, operationCost } from './cost/operation-cost.ts';
import { checkCost } from './cost/refusal.ts';
import { mapResult } from './map-result.ts';
import { maxErrors } from './use-error-limit.ts';

export interface CostOptions {
  readonly limits: Limits;
  /** Called with the cost of each operation, of those that are refused too. */
  readonly asked?: ((cost: OperationCost, context: Context & GuardedAttempt) => void) | undefined;
  /** Called with the cost of an operation before it is executed. To refuse the operation, it throws a `PublicError`. */
  readonly charge?: ((cost: OperationCost, context: Context & GuardedAttempt) => MaybePromise<void>) | undefined;
}

/**
 * Computes the cost of each operation and refuses operations beyond the limits, before they are executed. Adds the cost to
 * each answer as `extensions.cost`.
 *
 * The cost depends on the variables, so it is no validation rule: results of validation are cached by document alone.
 */
export function useCost({ limits, asked, charge }: CostOptions): Plugin<Context & GuardedAttempt> {
  return {
    onExecute: ({ args, context, setResultAndStopExecution }) => {
      const { schema, document, operationName, variableValues } = args;
      const operation = getOperationAST(document, operationName);
      // The execution reports the missing operation.
      if (operation == null) return undefined;
      const definitions = operation.variableDefinitions ?? [];
      const { coerced, errors } = getVariableValues(schema, definitions, variableValues ?? {}, {
        maxErrors: maxErrors - 1,
      });
      if (coerced === undefined) {
        setResultAndStopExecution({ errors: (errors ?? []).map(badVariable) });
        return undefined;
      }
      let costExtension: object | undefined;
      const execute = () => mapResult((result) => withCost(result, costExtension));
      const refuse = (error: unknown) =>
        setResultAndStopExecution(withCost({ errors: [refusal(error)] }, costExtension));
      try {
        const cost = operationCost({ schema, document, operation, variables: coerced, limits });
        asked?.(cost, context);
        costExtension = { requested: cost.requested, limit: limits.cost === 0 ? null : limits.cost };
        checkCost(cost, limits);
        for (const [key, error] of cost.refused) context.refusedFields.set(key, error);
        const charged = charge?.(cost, context);
        return charged instanceof Promise ? charged.then(execute, refuse) : execute();
      } catch (error) {
        return refuse(error);
      }
    },
  };
}

function withCost(result: ExecutionResult, cost: object | undefined): ExecutionResult {
  if (cost === undefined) return result;
  return Object.assign({}, result, { extensions: Object.assign({}, result.extensions, { cost }) });
}

/** The error as the client sees it. Errors: throws an error of the server itself unchanged. */
function refusal(error: unknown): GraphQLError {
  const masked = maskError(error, (cause) => {
    throw cause;
  });
  if (!(masked instanceof GraphQLError)) throw error;
  return masked;
}

function badVariable(error: GraphQLError): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT' satisfies ErrorCode, http: { status: 400 } };
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
}
