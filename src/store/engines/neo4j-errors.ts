import { Neo4jError } from 'neo4j-driver';
import { PublicError } from '../../domain/error.ts';
import type { ErrorCode } from '../../domain/error-codes.ts';
import { LockTimeout } from './lock-timeout.ts';

interface KnownError {
  /** Matches codes of Neo4j (`Neo.ClientError.Security.Forbidden`) and of its driver (`ServiceUnavailable`). */
  readonly codes: RegExp;
  readonly code: ErrorCode;
  /** `uri`: address of the database, without user and password. */
  readonly message: (uri: string) => string;
}

const unreachable: Omit<KnownError, 'codes'> = {
  code: 'DATABASE_UNAVAILABLE',
  message: (uri) =>
    `The database at ${uri} does not answer. Check that it runs and is not starting or paused, and check NEO4J_URI ` +
    'and NEO4J_DATABASE.',
};

const knownErrors: readonly KnownError[] = [
  {
    // During a statement, and between two statements.
    codes: /TransactionTimedOut|Transaction\.Terminated/,
    code: 'TIMEOUT',
    message: () => 'The database took too long. Request less data.',
  },
  {
    codes: /OutOfMemory/,
    code: 'DATABASE_MEMORY',
    message: () => 'The database has too little memory for this. Request less data.',
  },
  {
    codes: /Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/,
    code: 'DATABASE_UNAVAILABLE',
    message: (uri) =>
      `The database at ${uri} refuses the user. Check NEO4J_USERNAME and NEO4J_PASSWORD; for an import, ` +
      'NEO4J_SEED_USERNAME and NEO4J_SEED_PASSWORD.',
  },
  {
    codes: /Security\.Forbidden$/,
    code: 'DATABASE_UNAVAILABLE',
    message: (uri) =>
      `The database at ${uri} does not allow this user to do that. Serving needs the right to read; an import needs a ` +
      'user with the rights of docs/operations.md in NEO4J_SEED_USERNAME and NEO4J_SEED_PASSWORD.',
  },
  {
    codes: /NotALeader|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccess(?:Mode)?Database|ReadOnly$/,
    code: 'DATABASE_UNAVAILABLE',
    message: (uri) =>
      `The database at ${uri} is read-only, or a follower of a cluster. Make it writable, or set NEO4J_URI to the ` +
      'cluster, with neo4j://.',
  },
  {
    codes: /BookmarkTimeout/,
    code: 'DATABASE_UNAVAILABLE',
    message: (uri) =>
      `A member of the cluster at ${uri} has not caught up with the last import. Wait until it has, then try again; if it stays ` +
      'behind, look at its log.',
  },
  {
    codes: /^ServiceUnavailable$|^SessionExpired$|DatabaseNotFound|General\.DatabaseUnavailable/,
    ...unreachable,
  },
];

const withoutLeader: Omit<KnownError, 'codes'> = {
  code: 'DATABASE_UNAVAILABLE',
  message: (uri) =>
    `The cluster at ${uri} has lost its leader. Wait until it has elected another one, then import again; readers are still served.`,
};

/** A statement waited too long for a lock: the limit of waits or the deadline of the transaction has passed. */
const lockCodes = /LockAcquisitionTimeout|LockClientStopped/;

/** Translates a known error of the driver into a `PublicError` that says what to do. Other errors are returned unchanged. */
export function translate(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  if (lockCodes.test(error.code)) return new LockTimeout(cause);
  const known =
    (isWithoutLeader(error) ? withoutLeader : knownErrors.find(({ codes }) => codes.test(error.code))) ??
    (isPoolTimeout(error) ? unreachable : null);
  return known === null ? error : new PublicError(known.code, known.message(withoutUser(uri)), cause);
}

/**
 * The driver reports a routing table without a writer, and a writer that is no leader any more, with the code of a lost
 * connection.
 */
function isWithoutLeader({ code, message }: Neo4jError): boolean {
  return code === 'SessionExpired' && /towards write server|possible to write to server/i.test(message);
}

/** The driver reports an exhausted connection pool with the code "N/A". */
function isPoolTimeout({ message }: Neo4jError): boolean {
  return /acquisition timed out/i.test(message);
}

/** An address may contain a password, which messages must not show. */
function withoutUser(uri: string): string {
  return uri.replace(/\/\/.*@/, '//');
}
