/** A value of a parameter or of a row, the same on both engines. A JavaScript integer is an integer of the database. */
export type GraphValue =
  | string
  | number
  | boolean
  | null
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue | undefined };

export type GraphParams = { readonly [name: string]: GraphValue | undefined };
export type GraphRow = Record<string, unknown>;

export type Engine = 'neo4j' | 'embedded';

/**
 * How engines differ, beyond the statements of `cypher/`, which both run with the same results. Code above the port checks a
 * capability by its name, never the name of the engine.
 */
export interface Capabilities {
  /** For messages and logs. */
  readonly engine: Engine;
  /** Whether the graph outlives the process. */
  readonly persistent: boolean;
  /** Whether a read sees every earlier commit. Members of a cluster may lag behind. */
  readonly readsLatest: boolean;
  /** Whether the database has procedures, which libraries such as GDS can add to. */
  readonly procedures: boolean;
  /**
   * Whether constraints and indexes can be listed with all of their properties (`SHOW`), and can be defined by others too:
   * an import then checks them before it writes.
   */
  readonly listsSchema: boolean;
  /** Whether a unique constraint has an index of its own. If not, `cypher/_embedded/schema/` adds one. */
  readonly indexesConstraints: boolean;
}

export interface StatementRunner {
  /** Runs one statement and returns its rows as plain values. `file`: its file below `cypher/`, for those who observe statements. */
  run(statement: string, params: GraphParams, file?: string): Promise<GraphRow[]>;
}

/**
 * A transaction: it reads one state of the graph, and its writes are committed all together or not at all. `run` may be
 * called before the previous statement has ended: statements run one after the other, in the order of the calls, and none
 * runs after one that failed.
 */
export type GraphTransaction = StatementRunner;

/** A transaction that holds the write lock of the graph until it ends. */
export interface WriteTransaction extends GraphTransaction {
  /**
   * Runs `work` in a separate transaction while this one keeps the write lock. It commits on its own when `work` resolves,
   * whether or not this one commits later. Do not touch data that this transaction has written: on Neo4j that deadlocks.
   */
  separately<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
}

export interface ReadOptions {
  /** Deadline in milliseconds, after which the work is ended, in the database too. Default: none. */
  readonly timeoutMs?: number;
  /** When it aborts, the call rejects at once with the reason of the signal, even if the database does not respond. */
  readonly signal?: AbortSignal | undefined;
  /** Skips the queue of reads, for the small read of the data version on which all others depend. Default: false. */
  readonly urgent?: boolean;
  /** Name of the client for whom this reads. An engine that queues reads serves clients in turn. */
  readonly client?: string;
}

/**
 * The port to the graph. Code above it is written once against this interface and runs on every engine.
 *
 * Errors: `PublicError` with `DATABASE_UNAVAILABLE` when the database cannot be reached, `TIMEOUT` when the deadline has
 * passed, `DATABASE_MEMORY` when the database has too little memory, `IMPORT_IN_PROGRESS` when another transaction holds the
 * write lock. Other errors of the engine pass unchanged.
 */
export interface GraphStore {
  readonly capabilities: Capabilities;
  /** Rejects when the engine cannot answer. */
  verify(): Promise<void>;
  /** Runs a read-only transaction. A statement that writes fails and changes nothing. */
  read<T>(work: (transaction: GraphTransaction) => Promise<T>, options?: ReadOptions): Promise<T>;
  /**
   * Runs each statement in its own read-only transaction ("auto-commit"). On a server this takes one round trip; `read` with
   * one statement takes three.
   */
  autoCommit(options?: ReadOptions): StatementRunner;
  /** Runs a transaction that is committed when `work` resolves and rolled back when it rejects. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options?: ReadOptions): Promise<T>;
  /** Runs one schema statement (constraint, index), which cannot share a transaction with data on any engine. */
  defineSchema(statement: string): Promise<void>;
  close(): Promise<void>;
}
