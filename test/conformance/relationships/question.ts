import type fc from 'fast-check';
import { expect } from 'vitest';
import type { Answer, Ask } from '../../schema/ask.ts';
import type { PlainGraph } from '../plain/graph.ts';

/**
 * A question that is asked of the server and worked out in plain code; `check` fails where the two differ. Nodes are
 * drawn by their place in the graph, which the arguments do not know yet.
 */
export interface Question<Args = unknown> {
  readonly name: string;
  readonly args: fc.Arbitrary<Args>;
  check(ask: Ask, graph: PlainGraph, args: Args): Promise<void>;
}

/** Forgets the type of the arguments, so that questions can stand in one list. */
export function question<Args>(definition: Question<Args>): Question {
  return definition as unknown as Question;
}

/** A field of an answer that has no errors. */
export async function answerOf(ask: Ask, document: string, variables: Record<string, unknown>) {
  const { data, errors } = await ask(document, variables);
  expect(errors).toEqual([]);
  return data;
}

/** Whether an answer refuses a random filter: an empty `not`, or too many conditions or relations. Nothing else is refused. */
export function isRefused(errors: Answer['errors']): boolean {
  return errors.some(({ message }) => /Give a condition\.|Give at most \d+ (?:conditions|relations)/.test(message));
}

interface Page {
  /** The rows of a list: its nodes, or its edges where they are asked. */
  readonly nodes?: readonly Record<string, unknown>[];
  readonly edges?: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Walks a list from its start in pages of `size`, and gives all of its rows. `list` is a document of one operation with
 * the variables $first and $after; `at` finds the connection in an answer.
 */
export async function walk(
  ask: Ask,
  list: string,
  variables: Record<string, unknown>,
  size: number,
  at: (data: Answer['data']) => Page,
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, edges, pageInfo }: Page = at(await answerOf(ask, list, { ...variables, first: size, after }));
    rows.push(...(nodes ?? edges ?? []));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
