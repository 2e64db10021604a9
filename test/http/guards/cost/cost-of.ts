import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { defaultLimits, type Limits } from '../../../../src/answers/limits.ts';
import { type OperationCost, operationCost } from '../../../../src/http/guards/cost/operation-cost.ts';
import { schema } from '../../../../src/schema/index.ts';

interface Options {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly limits?: Limits;
}

/** The cost of an operation, with the prices of the real schema. */
export function costOf(
  source: string,
  { variables = {}, operationName, limits = defaultLimits }: Options = {},
): OperationCost {
  const document = parse(source);
  const errors = validate(schema, document);
  const operation = getOperationAST(document, operationName);
  if (errors.length > 0 || operation == null) throw new Error(`Invalid operation: ${errors.map(String).join('; ')}`);
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (values.coerced === undefined) throw new Error(`Invalid variables: ${values.errors.map(String).join('; ')}`);
  return operationCost({ schema, document, operation, variables: values.coerced, limits });
}
