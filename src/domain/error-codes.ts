/** What clients and operators can know about an error code. */
interface ErrorCodeRow {
  /**
   * Status of an answer without data because of this error: see `jsonStatus` for clients of application/json. Null: the code
   * does not decide the status, or no server sends it.
   */
  readonly status: number | null;
  /** Whether servers send it. All others appear at the command line. */
  readonly isSent: boolean;
  readonly meaning: string;
  /** What the client, or the user of the command line, should do. */
  readonly remedy: string;
}

/** All stable codes of errors: `extensions.code` of every error of an answer. */
export const errorCodeTable = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    isSent: true,
    meaning: 'The document is not GraphQL, or has too many tokens or levels to be parsed.',
    remedy: 'Correct the document at `locations`.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    isSent: true,
    meaning: 'The document does not fit the schema.',
    remedy: 'Correct the document at `locations`; compare it with `schema.graphql` or with introspection.',
  },
  OPERATION_NOT_SUPPORTED: {
    status: 400,
    isSent: true,
    meaning: 'The document has a mutation or a subscription.',
    remedy: 'Send queries only: the API is read-only.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    isSent: true,
    meaning: 'The document has no operation, or several and none has the name `operationName`.',
    remedy: 'Send one operation, or name one of those in the document.',
  },
  BAD_REQUEST: {
    status: 400,
    isSent: true,
    meaning:
      'The HTTP request is not a GraphQL request: malformed JSON, no `query`, another method (status 405), content type (415), ' +
      'Accept header (406), Expect header (417); too slow (408); headers of more than 16 kB (431); bytes that are not HTTP.',
    remedy: 'POST `{"query": "…", "variables": {…}}` with `Content-Type: application/json`.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    isSent: true,
    meaning: 'The server does not know the hash in `extensions.persistedQuery`, or has forgotten its document.',
    remedy: 'Send the document in `query`, with the same hash. Client libraries do.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    isSent: true,
    meaning: 'The protocol of the hash is not version 1 (`extensions.persistedQuery.version`).',
    remedy: 'Use version 1 with a SHA-256 hash, or send the document without a hash.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    isSent: true,
    meaning: 'The server executes only the documents that its operator has listed, and this is not one of them.',
    remedy: 'Send a listed document or its hash. Operators: see docs/operations.md.',
  },
  REQUEST_ENTITY_TOO_LARGE: {
    status: 413,
    isSent: true,
    meaning: 'The request body is larger than `dataset { limits { bodyBytes } }`.',
    remedy: 'Send a shorter document or fewer variables.',
  },
  BAD_USER_INPUT: {
    status: 400,
    isSent: true,
    meaning: 'The value of a variable or an argument is not allowed, or refers to nothing.',
    remedy: 'Correct the value that `message` and `path` name.',
  },
  NOT_FOUND: {
    status: 404,
    isSent: true,
    meaning: 'What the request names does not exist.',
    remedy: 'Look it up with `search` or `resolve`.',
  },
  PATH_TOO_LONG: {
    status: 400,
    isSent: true,
    meaning: 'The shortest path is longer than `maxLength`; the message gives its length.',
    remedy: 'Request at least this `maxLength`.',
  },
  TOO_EXPENSIVE: {
    status: 400,
    isSent: true,
    meaning: 'The operation is beyond a limit of `dataset { limits }`. It was not executed.',
    remedy: 'Request fewer rows or levels as `message` says, or split the operation.',
  },
  TOO_MANY_ERRORS: {
    status: null,
    isSent: true,
    meaning: 'There are more errors than shown: five at most are shown, and execution stops after 20.',
    remedy: 'Correct the errors shown first.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    isSent: true,
    meaning: 'The client has used its points or CPU time of this minute, or has two networks waiting.',
    remedy: 'Wait for the seconds in `Retry-After`.',
  },
  OVERLOADED: {
    status: 503,
    isSent: true,
    meaning: 'The server has too much work, or is stopping.',
    remedy: 'Wait for the seconds in `Retry-After`, then send the request again.',
  },
  TIMEOUT: {
    status: 503,
    isSent: true,
    meaning: 'The request, or one of its statements, took longer than its time limit.',
    remedy: 'Request less data, or send the request again later.',
  },
  IMPORT_IN_PROGRESS: {
    status: 503,
    isSent: true,
    meaning: 'An import is replacing the data at this moment.',
    remedy: 'Wait for the seconds in `Retry-After`, then send the request again.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    isSent: true,
    meaning: 'The database does not answer, or has no data set.',
    remedy: 'Send the request again later. Operators: see the log.',
  },
  DATABASE_MEMORY: {
    status: 503,
    isSent: true,
    meaning: 'The database has too little memory for the request.',
    remedy: 'Request less data. Operators: see docs/operations.md.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    isSent: true,
    meaning: 'The server failed. The error is in its log.',
    remedy: 'Report it, with the request.',
  },
  DATA_INVALID: {
    status: null,
    isSent: false,
    meaning: 'A file (a data set, the source page, a GraphQL document, the curation) cannot be read or is not valid.',
    remedy: 'Correct the file that the message names.',
  },
  CONFIG_INVALID: {
    status: null,
    isSent: false,
    meaning: 'An environment variable or an option has a value that is not allowed.',
    remedy: 'Set it as the message says.',
  },
  DATASET_CONFLICT: {
    status: null,
    isSent: false,
    meaning: 'The graph has another data set, which the server does not replace without `--replace`.',
    remedy: 'Start with `--replace`, or with the `--dataset` of the graph.',
  },
  DATABASE_FOREIGN: {
    status: null,
    isSent: false,
    meaning: 'The database has data, constraints or indexes that are not of this program.',
    remedy: 'Import into another database, or remove them.',
  },
  IMPORT_FAILED: {
    status: null,
    isSent: false,
    meaning: 'An import did not end. The graph has its earlier data, or none.',
    remedy: 'Remove the cause that the message names, then import again.',
  },
} as const satisfies Readonly<Record<string, ErrorCodeRow>>;

export type ErrorCode = keyof typeof errorCodeTable;
export const errorCodes = Object.keys(errorCodeTable) as readonly ErrorCode[];

/** Statuses of requests that are well-formed, but whose content is refused. */
const contentStatuses: readonly number[] = [400, 403, 404];

/**
 * The status of an error for a client that accepts application/json: 200 if the request is well-formed and its content is
 * refused, as GraphQL over HTTP asks, because many such clients drop the body of any other answer. A request that is not a
 * GraphQL request, and one that the server cannot answer now, keep their status: it is for proxies and clients that retry.
 */
export function jsonStatus(code: ErrorCode, status: number): number {
  return code !== 'BAD_REQUEST' && contentStatuses.includes(status) ? 200 : status;
}

/** The table of the codes in Markdown, for docs/errors.md. */
export function errorCodesMarkdown(): string {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const rowsOf = (isSent: boolean) => errorCodes.filter((code) => errorCodeTable[code].isSent === isSent);
  const sent = rowsOf(true).map((code) => {
    const { status, meaning, remedy } = errorCodeTable[code];
    const statuses = status === null ? ['', ''] : [String(status), String(jsonStatus(code, status))];
    return [`\`${code}\``, ...statuses, meaning, remedy];
  });
  const others = rowsOf(false).map((code) => {
    const { meaning, remedy } = errorCodeTable[code];
    return [`\`${code}\``, meaning, remedy];
  });
  return [
    table(['Code', 'Status', 'In JSON', 'Meaning', 'What to do'], sent),
    'At the command line only:',
    table(['Code', 'Meaning', 'What to do'], others),
  ].join('\n\n');
}
