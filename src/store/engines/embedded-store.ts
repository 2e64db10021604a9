import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { abortable } from '../../concurrency/abortable.ts';
import { Slots } from '../../concurrency/slots.ts';
import { PublicError } from '../../domain/error.ts';
import { closingError, fileError, openingError } from './embedded-errors.ts';
import type {
  GraphParams,
  GraphRow,
  GraphStore,
  GraphTransaction,
  ReadOptions,
  WriteTransaction,
} from './graph-store.ts';

/**
 * Reads that run at once, of all clients and of one client. The engine cannot cancel a running statement, even when its
 * caller has left, so more of them could keep all processors busy.
 */
const concurrentReads = 3;
const concurrentReadsOfClient = 2;

export interface EmbeddedStoreOptions {
  /** File of the graph. Default: the graph is in memory and ends with the process. */
  readonly path?: string | undefined;
}

/** Opens the in-process engine, Grafeo. Errors: `DATABASE_UNAVAILABLE` when the graph at `path` cannot be opened or written. */
export function openEmbeddedStore(options: EmbeddedStoreOptions = {}): GraphStore {
  const { path } = options;
  const database = open(path);
  const slots = new Slots(concurrentReads, concurrentReadsOfClient);
  let writing = false;
  let closed = false;

  const begin = () => {
    // A closed engine still answers from memory.
    if (closed) throw new Error('This store is closed.');
    return database.beginTransaction();
  };

  const inTransaction = async <T>(
    transaction: Transaction,
    work: (transaction: GraphTransaction) => Promise<T>,
    access: 'read' | 'write',
    { timeoutMs, signal, urgent = false, client }: ReadOptions,
    onEnd: () => void = () => {},
  ): Promise<T> => {
    const ended = new AbortController();
    const state: TransactionState = { running: new Set(), ended: ended.signal };
    const inTurn: InTurn = (run) => (access === 'read' && !urgent ? slots.use(run, ended.signal, client) : run());
    let committing = false;
    const end = () => {
      // After a failed commit the engine has rolled back, but still reports the transaction as active.
      if (transaction.isActive && !committing) transaction.rollback();
      onEnd();
    };
    try {
      const result = await withDeadline(work(transactionOver(transaction, access, state, inTurn)), timeoutMs, signal);
      await Promise.all(state.running);
      if (access === 'write') {
        committing = true;
        commit(transaction, path);
      }
      return result;
    } finally {
      ended.abort(new Error('This transaction has ended: it takes no more statements.'));
      // A transaction cannot be closed while a statement runs, and the caller must not wait for the statement.
      if (state.running.size === 0) end();
      else void Promise.allSettled(state.running).then(end);
    }
  };

  return {
    capabilities: {
      engine: 'embedded',
      persistent: path !== undefined,
      readsLatest: true,
      procedures: false,
      listsSchema: false,
      indexesConstraints: false,
    },
    verify: async () => void (await database.executeCypher('RETURN 1 AS one')),
    read: async (work, readOptions = {}) => inTransaction(begin(), work, 'read', readOptions),
    autoCommit: (readOptions = {}) => ({
      run: async (statement, params) =>
        inTransaction(begin(), (transaction) => transaction.run(statement, params), 'read', readOptions),
    }),
    write: async (work, writeOptions = {}) => {
      if (writing) {
        throw new PublicError('IMPORT_IN_PROGRESS', 'Another import is writing this graph. Wait until it has ended.');
      }
      const transaction = begin();
      writing = true;
      const separately: WriteTransaction['separately'] = (other) => inTransaction(begin(), other, 'write', {});
      return inTransaction(
        transaction,
        (locked) => work({ ...locked, separately }),
        'write',
        writeOptions,
        () => {
          writing = false;
        },
      );
    },
    defineSchema: async (statement) => {
      await database.executeCypher(statement).catch((error: unknown) => {
        throw explained(error, path);
      });
    },
    close: async () => {
      closed = true;
      try {
        database.close();
      } catch (error) {
        throw path === undefined ? error : closingError(error, path);
      }
    },
  };
}

function open(path: string | undefined): GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(path ?? null);
  } catch (error) {
    throw path === undefined ? error : openingError(error, path);
  }
}

function commit(transaction: Transaction, path: string | undefined): void {
  try {
    transaction.commit();
  } catch (error) {
    throw explained(error, path);
  }
}

function explained(error: unknown, path: string | undefined): unknown {
  return (path === undefined ? null : fileError(error, path)) ?? error;
}

/** Runs a read when the queue lets it, and a write at once. */
type InTurn = <Result>(run: () => Promise<Result>) => Promise<Result>;

interface TransactionState {
  readonly running: Set<Promise<unknown>>;
  /** Aborts when the transaction ends, so that no statement starts after that, neither a new one nor one in the queue. */
  readonly ended: AbortSignal;
}

function transactionOver(
  transaction: Transaction,
  access: 'read' | 'write',
  state: TransactionState,
  inTurn: InTurn,
): GraphTransaction {
  const execute = async (statement: string, params: GraphParams) => {
    const query = transaction.executeCypher(statement, params);
    state.running.add(query);
    try {
      return await query;
    } finally {
      state.running.delete(query);
    }
  };
  const run = async (statement: string, params: GraphParams) => {
    state.ended.throwIfAborted();
    const result = await inTurn(() => execute(statement, params));
    if (access === 'read' && Object.values(result.counters).some((count) => count > 0)) {
      throw new Error('A statement that writes was run in a read transaction; it was undone.');
    }
    return result.toArray() as GraphRow[];
  };
  // The engine would run statements of one transaction at the same time, in any order.
  let last: Promise<unknown> | undefined;
  return {
    run: (statement, params) => {
      const running = last === undefined ? run(statement, params) : last.then(() => run(statement, params));
      last = running;
      return running;
    },
  };
}

async function withDeadline<T>(work: Promise<T>, timeoutMs?: number, signal?: AbortSignal): Promise<T> {
  if (timeoutMs === undefined) return abortable(work, signal);
  const late = new AbortController();
  const message = `The database took longer than ${timeoutMs} ms. Request less data.`;
  const timer = setTimeout(() => late.abort(new PublicError('TIMEOUT', message)), timeoutMs);
  try {
    return await abortable(abortable(work, late.signal), signal);
  } finally {
    clearTimeout(timer);
  }
}
