import { setTimeout as delay } from 'node:timers/promises';
import neo4j, {
  type Record as DriverRecord,
  isRetryableError,
  type ManagedTransaction,
  type Neo4jError,
  type Session,
} from 'neo4j-driver';
import { abortable } from '../../concurrency/abortable.ts';
import { PublicError } from '../../domain/error.ts';
import type { GraphParams, GraphRow, GraphStore, GraphTransaction, GraphValue, ReadOptions } from './graph-store.ts';
import { translate } from './neo4j-errors.ts';
import { ReplaceableDriver } from './replaceable-driver.ts';

export interface Neo4jStoreOptions {
  /** `bolt://` for one server; `neo4j://` routes reads to followers of a cluster; `neo4j+s://` adds TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Default: the default database of the server. */
  readonly database?: string | undefined;
}

/**
 * Opens a driver for a Neo4j server. Nothing is sent before the first statement.
 *
 * When a signal aborts, the call rejects at once, although a server that does not respond blocks the driver and even the end
 * of the session. The session is closed in the background: that resets its connection, which ends the statement in the
 * database too.
 *
 * On a cluster (`neo4j://`) reads are causally consistent: each one follows the bookmarks of the earlier ones, so it waits for
 * a member that lags behind them.
 */
export function openNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  const isRouted = /^neo4j/.test(options.uri);
  const bookmarks = isRouted ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const database = options.database === undefined ? {} : { database: options.database };
  // Separate drivers: when readers' connections are dropped (see `ReplaceableDriver`), those of an import stay.
  const drivers = { READ: new ReplaceableDriver(options), WRITE: new ReplaceableDriver(options) };

  const inSession = async <T>(
    access: 'READ' | 'WRITE',
    signal: AbortSignal | undefined,
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const driver = drivers[access];
    const session = driver.session({ defaultAccessMode: access, ...database, ...bookmarks });
    try {
      return await abortable(work(session), signal);
    } catch (error) {
      throw translate(error, options.uri);
    } finally {
      const closing = session.close();
      driver.watch(closing);
      await abortable(closing, signal).catch(() => {});
    }
  };

  const inTransaction = <T>(
    access: 'READ' | 'WRITE',
    work: (transaction: GraphTransaction) => Promise<T>,
    { timeoutMs, signal }: ReadOptions,
  ): Promise<T> =>
    inSession(access, signal, (session) => {
      const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
      const run = (transaction: ManagedTransaction) => work(transactionOver(transaction));
      return access === 'READ' ? session.executeRead(run, config) : session.executeWrite(run, config);
    });

  return {
    capabilities: {
      engine: 'neo4j',
      persistent: true,
      readsLatest: !isRouted,
      procedures: true,
      listsSchema: true,
      indexesConstraints: true,
    },
    // `driver.verifyConnectivity` would accept a server without this database. A session does not retry.
    verify: () => inSession('READ', undefined, async (session) => void (await session.run('RETURN 1 AS one'))),
    read: (work, readOptions = {}) => inTransaction('READ', work, readOptions),
    autoCommit: ({ timeoutMs, signal } = {}) => ({
      run: (statement, params) => {
        const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
        const once = () => inSession('READ', signal, (session) => rowsOf(session, statement, params, config));
        return retriedOnce(once, signal);
      },
    }),
    write: (work, writeOptions = {}) =>
      inTransaction(
        'WRITE',
        (transaction) => work({ ...transaction, separately: (other) => inTransaction('WRITE', other, {}) }),
        writeOptions,
      ),
    defineSchema: async (statement) => {
      await inTransaction('WRITE', (transaction) => transaction.run(statement, {}), {});
    },
    close: async () => void (await Promise.all([drivers.READ.close(), drivers.WRITE.close()])),
  };
}

function transactionOver(transaction: ManagedTransaction): GraphTransaction {
  return { run: (statement, params) => rowsOf(transaction, statement, params) };
}

async function rowsOf(
  runner: Pick<Session, 'run'> | ManagedTransaction,
  statement: string,
  params: GraphParams,
  config?: { timeout?: number },
): Promise<GraphRow[]> {
  const result = await runner.run(statement, toDriver(params) as Record<string, unknown>, config);
  return result.records.map(rowOf);
}

/** As `Record.toObject`, which iterates by a generator that is compiled for old engines, and takes eight times as long. */
function rowOf(record: DriverRecord): GraphRow {
  const row: GraphRow = {};
  for (let index = 0; index < record.length; index++) row[record.keys[index] as string] = record.get(index);
  return row;
}

/** Retries a transient error once: the driver retries only managed transactions. Lack of memory would fail again. */
async function retriedOnce<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof PublicError ? error.cause : error;
    const wasQuick = performance.now() - started < retriedWithinMs;
    if (!wasQuick || !isRetryableError(cause) || /OutOfMemory/.test((cause as Neo4jError).code)) throw error;
    await delay(retryPauseMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
    return work();
  }
}

/** A statement that failed after more milliseconds is not retried: its caller has waited long enough. */
const retriedWithinMs = 1_000;
const retryPauseMs = 100;

/** The driver sends every JavaScript number as a float, which LIMIT and integer properties refuse. */
function toDriver(value: GraphValue | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.map(toDriver);
  // An import converts a million values, and this loop takes a third of the time of `Object.entries`.
  const converted: Record<string, unknown> = {};
  for (const key in value) converted[key] = toDriver((value as GraphParams)[key]);
  return converted;
}
