import type { z } from 'zod';
import type { Query } from '../store/define-query.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';

/** Runs one statement in a read transaction of its own. */
export type Run = <Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
  query: Query<Params, Row>,
  params: z.input<z.ZodObject<Params>>,
) => Promise<z.output<z.ZodObject<Row>>[]>;

/** A file with data, and where it is. */
export interface Download {
  readonly format: string;
  readonly url: string;
}

/** What a resolver has at hand: made anew for each request, so that nothing read for one is shown to another. */
export interface Context {
  readonly run: Run;
  readonly loaders: Loaders;
  /** The files of a version of the data set. */
  readonly downloads: (version: string) => readonly Download[];
}

export interface ContextOptions {
  readonly store: GraphStore;
  /** Ends a statement that takes longer. */
  readonly statementTimeoutMs: number;
  readonly downloads: Context['downloads'];
}

export function createContext({ store, statementTimeoutMs, downloads }: ContextOptions): Context {
  const runner = store.autoCommit({ timeoutMs: statementTimeoutMs });
  const run: Run = (query, params) => query.run(runner, params);
  return { run, loaders: createLoaders(run), downloads };
}
