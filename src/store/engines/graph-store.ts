/** A value that both engines take as a parameter and give in a row. Whole numbers are integers on both sides. */
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

/** What an engine can do beyond the statements of `cypher/`, which both run alike. */
export interface Capabilities {
  readonly engine: Engine;
  /** Whether the graph outlives the process. */
  readonly persistent: boolean;
  /** Whether a reading sees all that was committed before it began; a member of a cluster may lag behind. */
  readonly readsLatest: boolean;
}

/** What runs statements. */
export interface StatementRunner {
  readonly engine: Engine;
  /** Runs one statement and gives its rows as plain values. */
  run(statement: string, params: GraphParams): Promise<GraphRow[]>;
}

/**
 * A unit of work: what it reads is one state of the graph, and what it writes is kept whole or not at all. Statements may be
 * asked before the last has ended: they run one after the other, as they were asked, and none after one that failed.
 */
export type GraphTransaction = StatementRunner;

/** A unit of work that holds the graph: as long as it lasts, no other writer is let in. */
export interface WriteTransaction extends GraphTransaction {
  /**
   * A unit of work of its own beside this one, which holds the graph for it: it is committed when `work` resolves, whatever
   * becomes of this one later. Not for what this one has written: on a server each would wait for the other.
   */
  apart<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
}

export interface ReadOptions {
  /** Ends the work, in the database too, after so many milliseconds. */
  readonly timeoutMs?: number;
  /** When it aborts, the caller is answered at once with the signal's reason, whatever the database does. */
  readonly signal?: AbortSignal | undefined;
  /** Does not wait for its turn behind other readings: for a glance at the state of the graph, on which all others depend. */
  readonly urgent?: boolean;
  /** For whom it reads, where readings wait for their turn: clients come in turn. */
  readonly client?: string;
}

/**
 * The port to the graph: everything above it is written once, against this interface, and runs on each engine.
 *
 * Errors: `PublicError` with `DATABASE_UNAVAILABLE` when the database cannot be reached, with `TIMEOUT` when the work
 * took too long, with `DATABASE_MEMORY` when it needs more memory than the database has, with `IMPORT_IN_PROGRESS` when another writer holds the graph; whatever else the engine raises passes
 * through unchanged.
 */
export interface GraphStore {
  readonly capabilities: Capabilities;
  /** Rejects when the engine cannot answer. */
  verify(): Promise<void>;
  /** A read-only unit of work; a statement that writes is refused and changes nothing. */
  read<T>(work: (transaction: GraphTransaction) => Promise<T>, options?: ReadOptions): Promise<T>;
  /**
   * Runs each statement in a read-only transaction of its own ("auto-commit"): one round trip to a server, where a
   * transaction of one statement takes three.
   */
  autoCommit(options?: ReadOptions): StatementRunner;
  /** A unit of work that is committed when `work` resolves, and undone when it rejects. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options?: ReadOptions): Promise<T>;
  /** Runs one schema statement (constraint, index), which no engine lets share a transaction with data. */
  defineSchema(statement: string): Promise<void>;
  close(): Promise<void>;
}
