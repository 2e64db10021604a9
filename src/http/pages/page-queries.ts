import { type DocumentNode, execute, getOperationAST, getVariableValues, parse } from 'graphql';
import { defaultLimits } from '../../answers/limits.ts';
import type { Ask, TypedDocument } from '../../explorer/page.ts';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { operationCost } from '../guards/cost/operation-cost.ts';

export interface PageQueriesOptions {
  /** The context of all operations of a page. Its loaders read each node once for the whole page. */
  readonly context: Context;
  /** Called before each operation with the cost of all operations of the page until now. Errors: those of the client's limits. */
  readonly charge: (cost: number) => Promise<void>;
  /** Called before an operation that needs the measures or the layout of a network, which take longer than anything else. */
  readonly onAnalysis: () => void;
}

/** The documents of pages, parsed when they are first used. A test validates all of them. */
const documents = new Map<string, DocumentNode>();

/** Runs the operations of one page in this process. Errors: the first error of an operation. */
export function pageQueries({ context, charge, onAnalysis }: PageQueriesOptions): Ask {
  let total = 0;
  return async <Result, Variables>(document: TypedDocument<Result, Variables>, ...[given]: readonly unknown[]) => {
    const parsed = documentOf(String(document));
    const variables = (given ?? {}) as Readonly<Record<string, unknown>>;
    const { requested, refused, analyses } = costOf(parsed, variables);
    for (const error of refused.values()) throw error;
    total += requested;
    await charge(total);
    if (analyses > 0) onAnalysis();
    const { data, errors = [] } = await execute({
      ...{ schema, document: parsed, contextValue: context, variableValues: variables },
    });
    for (const error of errors) throw error.originalError ?? error;
    return data as Result;
  };
}

function documentOf(text: string): DocumentNode {
  const known = documents.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text);
  documents.set(text, parsed);
  return parsed;
}

function costOf(document: DocumentNode, given: Readonly<Record<string, unknown>>) {
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('A document of a page has exactly one operation.');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  for (const error of errors ?? []) throw error;
  return operationCost({ schema, document, operation, variables: coerced ?? {}, limits: defaultLimits });
}
