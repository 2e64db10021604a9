import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { isRetryableError, type ManagedTransaction, type Neo4jError, type Session } from 'neo4j-driver';
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
  /** The server's default database when left out. */
  readonly database?: string | undefined;
}

/**
 * Opens a driver on a Neo4j server; nothing is sent before the first statement.
 *
 * A caller whose signal aborts is answered at once: a server that is silent holds the driver, and even the end of its
 * session, for as long as it is silent. What the caller leaves behind is ended in the background: a reset of its
 * connection ends the statement in the database too.
 *
 * On a cluster (`neo4j://`) each reading follows the bookmarks of those before: a member that lags behind what was read
 * already is waited for, so that readings one after the other never go back in time.
 */
export function openNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  const isRouted = /^neo4j/.test(options.uri);
  const bookmarks = isRouted ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const database = options.database === undefined ? {} : { database: options.database };
  // Imports have connections of their own: those of readers are given up when the server does not answer them.
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
    capabilities: { engine: 'neo4j', persistent: true, readsLatest: !isRouted },
    // The driver's own check is content with a server that has no such database; and it must not retry.
    verify: () => inSession('READ', undefined, async (session) => void (await session.run('RETURN 1 AS one'))),
    read: (work, readOptions = {}) => inTransaction('READ', work, readOptions),
    autoCommit: ({ timeoutMs, signal } = {}) => ({
      engine: 'neo4j',
      run: (statement, params) => {
        const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
        const once = () => inSession('READ', signal, (session) => rowsOf(session, statement, params, config));
        return retriedOnce(once, signal);
      },
    }),
    write: (work, writeOptions = {}) =>
      inTransaction(
        'WRITE',
        (transaction) => work({ ...transaction, apart: (other) => inTransaction('WRITE', other, {}) }),
        writeOptions,
      ),
    defineSchema: async (statement) => {
      await inTransaction('WRITE', (transaction) => transaction.run(statement, {}), {});
    },
    close: async () => void (await Promise.all([drivers.READ.close(), drivers.WRITE.close()])),
  };
}

function transactionOver(transaction: ManagedTransaction): GraphTransaction {
  return { engine: 'neo4j', run: (statement, params) => rowsOf(transaction, statement, params) };
}

async function rowsOf(
  runner: Pick<Session, 'run'> | ManagedTransaction,
  statement: string,
  params: GraphParams,
  config?: { timeout?: number },
): Promise<GraphRow[]> {
  const result = await runner.run(statement, toDriver(params) as Record<string, unknown>, config);
  return result.records.map((record) => record.toObject() as GraphRow);
}

/** The driver retries only transactions that it manages itself. What failed for want of memory would fail again. */
async function retriedOnce<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof PublicError ? error.cause : error;
    const isNew = performance.now() - started < longestRetried;
    if (!isNew || !isRetryableError(cause) || /OutOfMemory/.test((cause as Neo4jError).code)) throw error;
    await delay(pauseBeforeRetry, undefined, { signal }).catch(() => signal?.throwIfAborted());
    return work();
  }
}

/** A statement that took longer, in milliseconds, has used up its caller's patience. */
const longestRetried = 1_000;
const pauseBeforeRetry = 100;

/** The driver sends every JavaScript number as a float, which LIMIT and integer properties refuse. */
function toDriver(value: GraphValue | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.map(toDriver);
  // An import converts a million values: a loop takes a third of the time of entries.
  const converted: Record<string, unknown> = {};
  for (const key in value) converted[key] = toDriver((value as GraphParams)[key]);
  return converted;
}
