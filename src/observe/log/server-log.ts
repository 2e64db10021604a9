import type { Logger } from 'pino';
import { PublicError } from '../../domain/error.ts';
import type { Listener } from '../create-observer.ts';
import { type EndedRequest, isServerFault } from '../request-record.ts';
import { truncatedAddress } from '../truncated-address.ts';
import { type ErrorReport, RepeatedErrors } from './repeated-errors.ts';

/** Characters of the name of an operation, which clients choose, and of a path. */
const maximumName = 60;
const maximumPath = 120;

export interface ServerLogOptions {
  readonly logger: Logger;
  /** Whether expected errors have their stack and causes, too. Default: false. */
  readonly verbose?: boolean;
  /** Milliseconds for which equal errors are only counted. Default: that of `RepeatedErrors`. */
  readonly windowMs?: number;
}

/** The log of a server: its start, one line a request, and its errors. */
export class ServerLog implements Listener {
  readonly #logger: Logger;
  readonly #verbose: boolean;
  readonly #errors: RepeatedErrors;
  /** The requests of errors: `error` gets the error alone. */
  readonly #requests = new WeakMap<object, string>();

  constructor({ logger, verbose = false, windowMs }: ServerLogOptions) {
    this.#logger = logger;
    this.#verbose = verbose;
    this.#errors = new RepeatedErrors({
      write: (report) => this.#writeError(report),
      ...(windowMs === undefined ? {} : { windowMs }),
    });
  }

  /** A line about the start, for people. */
  readonly print = (line: string): void => this.#logger.info({ event: 'start' }, line);

  readonly info = (message: string): void => this.#logger.info(message);

  readonly warn = (message: string): void => this.#logger.warn(message);

  /** An error of the server. Repetitions are counted. */
  readonly error = (error: unknown): void => this.#errors.report(error);

  /**
   * Logs unhandled rejections from now on. By default Node ends the process on one: a bug in one request must not end all others.
   */
  catchUnhandled(): void {
    process.on('unhandledRejection', (reason) => this.error(new Error('Unhandled rejection.', { cause: reason })));
  }

  readonly requestFailed = (error: unknown, requestId: string): void => {
    if (typeof error === 'object' && error !== null) this.#requests.set(error, requestId);
  };

  readonly requestEnded = (request: EndedRequest): void => {
    const level = levelOf(request);
    if (!this.#logger.isLevelEnabled(level)) return;
    const { id, kind, method, path, client, status, outcome, operation, cost, isCached, bytes } = request;
    this.#logger[level](
      {
        requestId: id,
        ...{ kind, method, path: path.slice(0, maximumPath), status, outcome },
        ...(operation === undefined ? {} : { operation: operation.slice(0, maximumName) }),
        ...(cost === undefined ? {} : { cost }),
        durationMs: rounded(request.durationMs),
        statements: request.statements,
        statementMs: rounded(request.statementMs),
        cached: isCached,
        bytes,
        client: truncatedAddress(client),
      },
      'request',
    );
  };

  /** Writes what was counted, and all lines that wait. */
  close(): void {
    this.#errors.close();
    this.#logger.flush();
  }

  #writeError({ error, repeated }: ErrorReport): void {
    const requestId = typeof error === 'object' && error !== null ? this.#requests.get(error) : undefined;
    const fields = {
      ...(error instanceof PublicError ? { code: error.code } : {}),
      ...(requestId === undefined ? {} : { requestId }),
    };
    if (repeated > 0) {
      this.#logger.error(
        { ...fields, repeated },
        `The same error occurred ${repeated} more times: ${messageOf(error)}`,
      );
    } else if (error instanceof PublicError && !this.#verbose) {
      this.#logger.error(fields, error.message);
    } else {
      this.#logger.error({ ...fields, err: error }, messageOf(error));
    }
  }
}

/** Health checks come every few seconds. */
function levelOf(request: EndedRequest): 'debug' | 'info' | 'warn' {
  if (request.kind === 'health') return 'debug';
  return isServerFault(request) ? 'warn' : 'info';
}

/** To tenths of a millisecond. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
