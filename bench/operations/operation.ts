import type { Dataset } from '../../src/domain/dataset.ts';

/** What a statement takes as a parameter, and a request as a variable. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * One of the operations that are measured. Its documents stand beside it: `operations/NAME.graphql` for us,
 * `limit/NAME.cypher` for the bare limit, `peer/operations/NAME.graphql` for @neo4j/graphql.
 *
 * A question is neutral; each server is asked it in its own dialect, and its answer is turned into the rows that the
 * statement of the limit gives, by which answers are compared.
 */
export interface Operation<Question extends Parameters = Parameters> {
  readonly name: string;
  readonly about: string;
  /** Whether nearly all of its time is the database's own, for whoever asks. */
  readonly boundByDatabase: boolean;
  /** How the peer expresses it. */
  readonly peerBy: 'its own schema' | '@cypher';
  /** Distinct questions, the same ones for the same data, in an order that has nothing to do with it. */
  questions(dataset: Dataset): Question[];
  variables(question: Question): Parameters;
  rows(data: Answer): unknown;
  /** For an operation of the peer's file with several: the one to run. */
  peerOperation?(question: Question): string;
  peerVariables(question: Question): Parameters;
  peerRows(data: Answer): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: each operation knows the shape of its answer; a wrong one fails the comparison.
export type Answer = any;

/** Forgets what a question is made of, so that operations of all kinds stand in one list. */
export function operation<Question extends Parameters>(definition: Operation<Question>): Operation {
  return definition as unknown as Operation;
}
