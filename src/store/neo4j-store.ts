import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import { PublicError } from '../domain/error.ts';
import type { GraphParams, GraphRow, GraphStore, GraphTransaction, GraphValue, ReadOptions } from './graph-store.ts';

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
 * The driver retries transient errors for 30 s by default, and waits 60 s for a connection: too long for a caller who
 * waits for an answer. Its first pause before it tries again is 0.8 to 1.2 s: a retry time below that means one retry.
 */
export function openNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  const driver: Driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 750,
    userAgent: 'fabriques-graph',
    telemetryDisabled: true,
  });
  const session = (access: 'READ' | 'WRITE') =>
    driver.session({
      defaultAccessMode: access,
      ...(options.database === undefined ? {} : { database: options.database }),
    });

  const inTransaction = async <T>(
    access: 'READ' | 'WRITE',
    work: (transaction: GraphTransaction) => Promise<T>,
    { timeoutMs }: ReadOptions,
  ): Promise<T> => {
    const opened = session(access);
    const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    const run = (transaction: ManagedTransaction) => work(transactionOver(transaction));
    try {
      return await (access === 'READ' ? opened.executeRead(run, config) : opened.executeWrite(run, config));
    } catch (error) {
      throw translate(error, options.uri);
    } finally {
      await opened.close();
    }
  };

  const runAlone = async (statement: string, params: GraphParams, { timeoutMs }: ReadOptions): Promise<GraphRow[]> => {
    const opened = session('READ');
    try {
      return await rowsOf(opened, statement, params, timeoutMs === undefined ? {} : { timeout: timeoutMs });
    } finally {
      await opened.close();
    }
  };

  return {
    capabilities: { engine: 'neo4j', persistent: true },
    verify: async () => {
      // The driver's own check is content with a server that has no such database; and it must not retry.
      const opened = session('READ');
      try {
        await opened.run('RETURN 1 AS one');
      } catch (error) {
        throw translate(error, options.uri);
      } finally {
        await opened.close();
      }
    },
    read: (work, readOptions = {}) => inTransaction('READ', work, readOptions),
    autoCommit: (readOptions = {}) => ({
      engine: 'neo4j',
      run: async (statement, params) => {
        try {
          return await retriedOnce(() => runAlone(statement, params, readOptions));
        } catch (error) {
          throw translate(error, options.uri);
        }
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
    close: () => driver.close(),
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
async function retriedOnce<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } catch (error) {
    const isNew = performance.now() - started < longestRetried;
    if (!isNew || !isRetryableError(error) || /OutOfMemory/.test((error as Neo4jError).code)) throw error;
    await delay(pauseBeforeRetry);
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

const unavailableCodes: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** A deadline that comes while the statement runs, while it waits on a lock, and between two statements. */
const timeoutCodes = /TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped|Transaction\.Terminated/;

function translate(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (timeoutCodes.test(error.code)) {
    return new PublicError('TIMEOUT', 'The database took too long. Ask for less at once.', { cause: error });
  }
  if (/OutOfMemory/.test(error.code)) {
    return new PublicError('DATABASE_MEMORY', 'The database has too little memory for this. Ask for less at once.', {
      cause: error,
    });
  }
  // A pool that gives no connection in time has the code "N/A".
  if (unavailableCodes.has(error.code) || /acquisition timed out/i.test(error.message)) {
    const remedy = error.code.includes('Security')
      ? 'Check NEO4J_USERNAME and NEO4J_PASSWORD.'
      : 'Check that it runs and that NEO4J_URI and NEO4J_DATABASE name it.';
    return new PublicError('DATABASE_UNAVAILABLE', `The database at ${withoutUser(uri)} does not answer. ${remedy}`, {
      cause: error,
    });
  }
  return error;
}

/** An address may hold a password, which no message must show. */
function withoutUser(uri: string): string {
  return uri.replace(/\/\/.*@/, '//');
}
