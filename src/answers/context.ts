import type { z } from 'zod';
import { Slots } from '../concurrency/slots.ts';
import { Failures } from '../schema/failures.ts';
import type { Pin } from '../store/cache/pin.ts';
import type { RowCache } from '../store/cache/row-cache.ts';
import type { GraphStore, StatementRunner } from '../store/engines/graph-store.ts';
import type { Query } from '../store/statements/define-query.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';
import type { NetworkCache } from './networks/network-cache.ts';
import type { NetworkRequest } from './networks/network-request.ts';

/** Runs one statement in a read transaction of its own. */
export type Run = <Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
  query: Query<Params, Row>,
  params: z.input<z.ZodObject<Params>>,
) => Promise<readonly z.output<z.ZodObject<Row>>[]>;

/** A file with data, and where it is. */
export interface Download {
  readonly format: string;
  readonly url: string;
  /** One or two sentences: what it holds, and for whom. */
  readonly description: string;
  readonly mediaType: string;
}

/** What a resolver has at hand: made anew for each request. What requests share is tied to a version of the data. */
export interface Context {
  readonly run: Run;
  readonly loaders: Loaders;
  /** Networks that were asked before, for all requests. */
  readonly networks: NetworkCache;
  readonly downloads: Downloads;
  /** Aborts when the work for this request must end: the client is gone, the deadline has passed, too much has failed. */
  readonly signal: AbortSignal;
  /** What one request may ask. */
  readonly limits: Limits;
  /** What has failed of the request so far. */
  readonly failures: Failures;
  /** Who asks, for queues that take clients in turn: a truncated address, or a fixed name in the command line. */
  readonly client: string;
}

/** Where files can be had. */
export interface Downloads {
  /** The files of a version of the data set. */
  readonly ofDataset: (version: string) => Promise<readonly Download[]>;
  /** The files of a network made of it. */
  readonly ofNetwork: (version: string, request: NetworkRequest) => Promise<readonly Download[]>;
}

export interface ContextOptions {
  readonly store: GraphStore;
  /** Ends a statement that takes longer. */
  readonly statementTimeoutMs: number;
  /**
   * Holds all that is read to one version of the data, and shares rows between requests. Default: none; then each
   * statement reads what the graph holds at its time.
   */
  readonly consistent?: { readonly pin: Pin; readonly rows: RowCache };
  readonly networks: NetworkCache;
  readonly downloads: Downloads;
  /** Default: `defaultLimits`. */
  readonly limits?: Limits;
  /** Fields that may fail before the request is ended. Default: 20. */
  readonly mostFailures?: number;
  /** Default: never aborts. */
  readonly signal?: AbortSignal;
  /** Default: "local". */
  readonly client?: string;
}

/**
 * Statements that one request runs at once; its others wait. A request that selects twenty lists must not keep all processors
 * of the database busy while another asks for a row.
 */
const statementsAtOnce = 2;

function inTurn(runner: StatementRunner, signal: AbortSignal): StatementRunner {
  const slots = new Slots(statementsAtOnce);
  return {
    engine: runner.engine,
    run: (statement, params) => slots.use(() => runner.run(statement, params), signal),
  };
}

export function createContext({
  store,
  statementTimeoutMs,
  consistent,
  networks,
  downloads,
  limits = defaultLimits,
  mostFailures,
  signal: outer,
  client = 'local',
}: ContextOptions): Context {
  const failures = new Failures(outer, mostFailures);
  const { signal } = failures;
  const runner = inTurn(store.autoCommit({ timeoutMs: statementTimeoutMs, signal, client }), signal);
  const run: Run = async (query, params) => {
    signal.throwIfAborted();
    if (consistent === undefined) return query.run(runner, params);
    return consistent.rows.run(query, params, runner, consistent.pin);
  };
  return { run, loaders: createLoaders(run), networks, downloads, limits, failures, signal, client };
}
