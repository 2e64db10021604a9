import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { defaultLimits, type Limits } from '../../../../src/answers/limits.ts';
import { type OperationCost, operationCost } from '../../../../src/http/guards/cost/operation-cost.ts';
import { schema } from '../../../../src/schema/index.ts';

interface Asked {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly limits?: Limits;
}

/** What an operation costs, by the prices of the real schema. */
export function costOf(
  source: string,
  { variables = {}, operationName, limits = defaultLimits }: Asked = {},
): OperationCost {
  const document = parse(source);
  const faults = validate(schema, document);
  const operation = getOperationAST(document, operationName);
  if (faults.length > 0 || operation == null)
    throw new Error(`Not a valid operation: ${faults.map(String).join('; ')}`);
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (values.coerced === undefined) throw new Error(`Not valid variables: ${values.errors.map(String).join('; ')}`);
  return operationCost({ schema, document, operation, variables: values.coerced, limits });
}
