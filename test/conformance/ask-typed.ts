import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { type Answer, asker } from '../schema/ask.ts';

/** An answer whose shape is that of its operation: reading a field that was not asked, or is gone, does not compile. */
export interface TypedAnswer<Result> extends Omit<Answer, 'data'> {
  readonly data: Result;
}

export type AskTyped = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<TypedAnswer<Result>>;

/** Asks a store through the schema with the documents of `npm run codegen`. */
export function typedAsker(store: GraphStore): AskTyped {
  const ask = asker(store);
  return (document, variables) => ask(print(document), variables);
}
