import { type ExecutionResult, GraphQLError, getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../answers/limits.ts';
import type { Context } from '../../schema/context.ts';
import { maskError } from '../../schema/mask-error.ts';
import type { GuardedAttempt } from '../graphql/yoga.ts';
import { type OperationCost, operationCost } from './cost/operation-cost.ts';
import { checkCost } from './cost/refusal.ts';
import { changing } from './executed.ts';
import { mostErrors } from './use-few-errors.ts';

export interface CostOptions {
  readonly limits: Limits;
  /** Takes note of what a request costs, before it is run; a `PublicError` that it throws refuses the request. */
  readonly charge?: ((cost: OperationCost, context: Context & GuardedAttempt) => Promise<void> | void) | undefined;
}

/**
 * Refuses an operation that costs too much before anything of it is run, and says in `extensions.cost` of each answer what it
 * was charged.
 *
 * At execution, with the variables, and not as a rule of validation: whether a document is valid is remembered for the
 * document alone.
 */
export function useCost({ limits, charge }: CostOptions): Plugin<Context & GuardedAttempt> {
  return {
    onExecute: async ({ args, context, setResultAndStopExecution }) => {
      const { schema, document, operationName, variableValues } = args;
      const operation = getOperationAST(document, operationName);
      // GraphQL says what is wrong.
      if (operation == null) return undefined;
      const definitions = operation.variableDefinitions ?? [];
      const { coerced, errors } = getVariableValues(schema, definitions, variableValues ?? {}, {
        maxErrors: mostErrors - 1,
      });
      if (coerced === undefined) {
        setResultAndStopExecution({ errors: (errors ?? []).map(badVariable) });
        return undefined;
      }
      let shown: object | undefined;
      try {
        const cost = operationCost({ schema, document, operation, variables: coerced, limits });
        shown = { requested: cost.requested, limit: limits.cost === 0 ? null : limits.cost };
        checkCost(cost, limits);
        await charge?.(cost, context);
      } catch (error) {
        setResultAndStopExecution(withCost({ errors: [refusal(error)] }, shown));
        return undefined;
      }
      return changing((result) => withCost(result, shown));
    },
  };
}

function withCost(result: ExecutionResult, cost: object | undefined): ExecutionResult {
  return cost === undefined ? result : { ...result, extensions: { ...result.extensions, cost } };
}

/** As it is shown. Errors: what is no error of the client's, as it was. */
function refusal(error: unknown): GraphQLError {
  const masked = maskError(error, (cause) => {
    throw cause;
  });
  if (!(masked instanceof GraphQLError)) throw error;
  return 'http' in masked.extensions ? masked : badVariable(masked);
}

function badVariable(error: GraphQLError): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
}
