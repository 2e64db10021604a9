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
 * Statements that read at once, and of one client. The engine cannot end one that runs, so that its caller may be gone before
 * it ends: more would keep all processors busy for nobody. One is left for the other clients.
 */
const readsAtOnce = 3;
const readsOfClient = 2;

export interface EmbeddedStoreOptions {
  /** File of a graph on disk; without it the graph lives in memory and ends with the process. */
  readonly path?: string | undefined;
}

/** Opens the in-process engine. Errors: `DATABASE_UNAVAILABLE` when the graph at `path` cannot be opened or written. */
export function openEmbeddedStore(options: EmbeddedStoreOptions = {}): GraphStore {
  const { path } = options;
  const database = open(path);
  const slots = new Slots(readsAtOnce, readsOfClient);
  let writing = false;
  let closed = false;

  const begin = () => {
    // The engine itself goes on answering from memory.
    if (closed) throw new Error('This store is closed.');
    return database.beginTransaction();
  };

  const inTransaction = async <T>(
    transaction: Transaction,
    work: (transaction: GraphTransaction) => Promise<T>,
    access: 'read' | 'write',
    { timeoutMs, signal, urgent = false, client }: ReadOptions,
    ended: () => void = () => {},
  ): Promise<T> => {
    const over = new AbortController();
    const state: TransactionState = { running: new Set(), over: over.signal };
    const inTurn: InTurn = (run) => (access === 'read' && !urgent ? slots.use(run, over.signal, client) : run());
    let committing = false;
    const end = () => {
      // A commit that failed was rolled back by the engine, which still calls the transaction active.
      if (transaction.isActive && !committing) transaction.rollback();
      ended();
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
      over.abort(new Error('This transaction has ended: it takes no more statements.'));
      // A transaction can't be closed under a running statement, and the caller must not wait for that one.
      if (state.running.size === 0) end();
      else void Promise.allSettled(state.running).then(end);
    }
  };

  return {
    capabilities: { engine: 'embedded', persistent: path !== undefined, readsLatest: true },
    verify: async () => void (await database.executeCypher('RETURN 1 AS one')),
    read: async (work, readOptions = {}) => inTransaction(begin(), work, 'read', readOptions),
    autoCommit: (readOptions = {}) => ({
      engine: 'embedded',
      run: async (statement, params) =>
        inTransaction(begin(), (transaction) => transaction.run(statement, params), 'read', readOptions),
    }),
    write: async (work, writeOptions = {}) => {
      if (writing) {
        throw new PublicError('IMPORT_IN_PROGRESS', 'Another import is writing this graph. Wait until it has ended.');
      }
      const transaction = begin();
      writing = true;
      const apart: WriteTransaction['apart'] = (other) => inTransaction(begin(), other, 'write', {});
      return inTransaction(
        transaction,
        (held) => work({ ...held, apart }),
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

/** Runs a statement, at once or when its turn comes. */
type InTurn = <Result>(run: () => Promise<Result>) => Promise<Result>;

interface TransactionState {
  readonly running: Set<Promise<unknown>>;
  /** Once its deadline has passed, work that goes on must not start another statement, and those that wait must not begin. */
  readonly over: AbortSignal;
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
    state.over.throwIfAborted();
    const result = await inTurn(() => execute(statement, params));
    if (access === 'read' && Object.values(result.counters).some((count) => count > 0)) {
      throw new Error('A statement that writes was run in a read transaction; it was undone.');
    }
    return result.toArray() as GraphRow[];
  };
  // The engine takes statements of one transaction side by side, and in any order.
  let last: Promise<unknown> | undefined;
  return {
    engine: 'embedded',
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
  const message = `The database took longer than ${timeoutMs} ms. Ask for less at once.`;
  const timer = setTimeout(() => late.abort(new PublicError('TIMEOUT', message)), timeoutMs);
  try {
    return await abortable(abortable(work, late.signal), signal);
  } finally {
    clearTimeout(timer);
  }
}
